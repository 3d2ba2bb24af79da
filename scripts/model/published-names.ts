/** Each tree has one: `sha256sum -c kiem-tra.sha256` reads it, and so does `npm run check -- --manifest`. */
export const MANIFEST_NAME = "kiem-tra.sha256";
/** Beside it: what the tree was built from. */
export const STAMP_NAME = "kiem-tra.json";
/** Stands in a tree only to keep the otherwise ignored folder in the repository. */
export const KEEP_NAME = ".gitkeep";
