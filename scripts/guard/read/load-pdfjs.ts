/** Holders of functions that the library puts its own in place of, for all code of the process: those are many times slower. */
const PATCHED: readonly object[] = [Array.prototype, JSON, Function.prototype];
const NATIVE = PATCHED.map((holder) => [holder, Object.getOwnPropertyDescriptors(holder)] as const);

/** Loads pdf.js when it is first needed, and leaves Node's own functions as they were. All our code loads it here. */
export async function loadPdfjs() {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
  // The library looks here first; without this it loads its parser again from the full source.
  const pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  Object.assign(globalThis, { pdfjsWorker });
  for (const [holder, native] of NATIVE) Object.defineProperties(holder, native);
  return pdfjs;
}
