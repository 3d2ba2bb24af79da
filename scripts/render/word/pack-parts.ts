import { Packer, type Document } from "docx";

/** The package of a document before it is written: a JSZip, of which we need one function. */
interface UnwrittenPackage {
  readonly generateAsync: (options: {
    readonly type: "uint8array";
    readonly compression: "STORE";
  }) => Promise<Uint8Array>;
}

interface Compiler {
  readonly compile: (document: Document) => UnwrittenPackage;
}

/**
 * The document as a ZIP whose parts are only stored. `Packer.toBuffer` would deflate every part, pictures too, and
 * we should have to inflate them again: half of the time of a report. docx has no public way to choose.
 * @throws when another version of docx has no such compiler
 */
export async function packParts(document: Document): Promise<Uint8Array> {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new TypeError("docx compiles documents in another way now.");
  return compiler.compile(document).generateAsync({ type: "uint8array", compression: "STORE" });
}

function isCompiler(value: unknown): value is Compiler {
  return (
    typeof value === "object" &&
    value !== null &&
    "compile" in value &&
    typeof value.compile === "function"
  );
}
