/** The list of checksums in each tree, for `sha256sum -c` and `npm run check -- --manifest`. */
export const MANIFEST_NAME = "kiem-tra.sha256";
/** What the tree was built from. */
export const STAMP_NAME = "kiem-tra.json";
/** Keeps a folder in the repository whose content is ignored. */
export const KEEP_NAME = ".gitkeep";
