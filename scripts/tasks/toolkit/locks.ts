import type { NodePackage, System } from "./systems.ts";

/** npm's file of a project, as far as we read it; the rest is handed on. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly lockfileVersion: number;
  /** By folder: `""` is the project, `node_modules/yaml` a package. */
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** What npm reads to install packages. */
export interface Wanted {
  readonly manifest: Manifest;
  readonly lock: Lock;
}

/** The project without what only tests and checks of the code need. */
export function toRunning({ manifest, lock }: Wanted): Wanted {
  const { devDependencies: _tools, scripts: _scripts, ...running } = manifest;
  const packages = Object.entries(lock.packages).flatMap(([folder, entry]) => {
    if (entry.dev === true || isCompiler(folder)) return [];
    const { devDependencies: _own, ...kept } = entry;
    return [[folder, kept] as const];
  });
  return { manifest: running, lock: { ...lock, packages: Object.fromEntries(packages) } };
}

/** A package of Puppeteer would use it for settings that are written in TypeScript; we have none. */
function isCompiler(folder: string): boolean {
  return folder === "node_modules/typescript" || folder.startsWith("node_modules/@typescript/");
}

/** A project that needs nothing but a Node. */
export function toNodeProject({ name, version, integrity }: NodePackage): Wanted {
  const manifest = { name: "node", version: "1.0.0", dependencies: { [name]: version } };
  const packages = { "": manifest, [`node_modules/${name}`]: { version, integrity } };
  return { manifest, lock: { lockfileVersion: 3, packages } };
}

/** Whether npm installs a package on a system. */
export function isFor({ os, cpu, libc }: LockEntry, system: System): boolean {
  return (
    (os === undefined || os.includes(system.os)) &&
    (cpu === undefined || cpu.includes(system.cpu)) &&
    (libc === undefined || system.libc === null || libc.includes(system.libc))
  );
}

/** Packages that hold code of one system, by the package that chooses among them. */
export interface NativeFamily {
  readonly chooser: string;
  /** Folders of the packages for the system. */
  readonly chosen: readonly string[];
}

/**
 * Packages that come in a form for each of several systems. A form for one system alone (`fsevents`) only makes
 * something faster there.
 */
export function listNatives({ packages }: Lock, system: System): readonly NativeFamily[] {
  return Object.entries(packages).flatMap(([chooser, { optionalDependencies = {} }]) => {
    const forms = Object.keys(optionalDependencies)
      .map((name) => `node_modules/${name}`)
      .filter((folder) => packages[folder]?.os !== undefined);
    if (forms.length < 2) return [];
    const chosen = forms.filter((folder) => isFor(packages[folder] ?? {}, system));
    return [{ chooser, chosen }];
  });
}
