import path from "node:path";

/** The project's own folder, which is also the root of Duyên Hải 2020. */
export const PROJECT = path.resolve(import.meta.dirname, "../..");

/** A complete root of the next term. */
export const EXAMPLE = path.join(PROJECT, "examples", "nhiem-ky-2025-2030");
