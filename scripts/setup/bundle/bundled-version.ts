/** esbuild puts the version here (make-bundle.mjs). */
declare const BUNDLED_VERSION: string | undefined;

/** The version of the sources that this bundle was made of; `null` when we run from the sources themselves. */
export const bundledVersion: string | null =
  typeof BUNDLED_VERSION === "undefined" ? null : BUNDLED_VERSION;
