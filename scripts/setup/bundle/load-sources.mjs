// Imported before a source where there is no bundle: Node cannot read TypeScript by itself on every version.
import { register } from "tsx/esm/api";

register();
