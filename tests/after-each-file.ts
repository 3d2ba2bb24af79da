import { afterAll } from "vitest";
import { removeTempFolders } from "./temp-folder.ts";

// Run anew for every test file, unlike the modules that these share.
afterAll(removeTempFolders);
