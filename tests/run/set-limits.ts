import path from "node:path";
import { expect, vi } from "vitest";
import { PROJECT } from "../roots/project-root.ts";
// The files of a worker share this module, so it takes effect once.
import "./compare-bytes.ts";
import { findLimit } from "./limits.ts";

// Vitest runs this anew before every test file, and takes its own limits back afterwards.
const file = path.relative(PROJECT, expect.getState().testPath ?? "");
const limit = findLimit(file.split(path.sep).join("/"));
vi.setConfig({ testTimeout: limit, hookTimeout: limit });
