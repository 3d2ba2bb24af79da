import type { Notes } from "./note.ts";
import { FORM_NOTES } from "./notes/form.ts";
import { INDICATOR_NOTES } from "./notes/indicators.ts";
import { ISSUER_NOTES } from "./notes/issuer.ts";
import { PERIOD_NOTES } from "./notes/period.ts";
import { PROSE_NOTES } from "./notes/prose.ts";

/** The notes of all keys that people write. A test holds them against the keys that the readers take. */
export const NOTES: Notes = {
  ...ISSUER_NOTES,
  ...FORM_NOTES,
  ...INDICATOR_NOTES,
  ...PERIOD_NOTES,
  ...PROSE_NOTES,
};
