/**
 * Signs that nobody sees: zero-width signs, direction marks, soft hyphens, fillers, selectors. Stands between `[` and
 * `]` in a pattern with the flag `u`. Without U+2028 and U+2029, which end a line or a paragraph.
 */
export const UNSEEN_SIGNS = String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}`;
