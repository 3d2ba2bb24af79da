import { UNSEEN_SIGNS } from "../../../model/texts/unseen-signs.ts";

/** The signs of Tinos, the font of all papers; a test reads them from the font. Be Vietnam Pro has no other. */
const SIGNS = [
  String.raw`\u0000\u000D\u0020-\u007E\u00A0-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1`,
  String.raw`\u03A3-\u052F\u0591-\u05C7\u05D0-\u05EA\u05F0-\u05F4\u1AB0-\u1ABE\u1C80-\u1C88`,
  String.raw`\u1D00-\u1DF5\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59`,
  String.raw`\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FC4\u1FC6-\u1FD3\u1FD6-\u1FDB`,
  String.raw`\u1FDD-\u1FEF\u1FF2-\u1FF4\u1FF6-\u1FFE\u2000-\u2064\u2066-\u2071\u2074-\u208E`,
  String.raw`\u2090-\u209C\u20A0-\u20BE\u20F0\u2100-\u214F\u2153\u2154\u215B-\u215E\u2184`,
  String.raw`\u2190-\u2195\u21A8\u2202\u2206\u220F\u2211\u2212\u2215\u2219\u221A\u221E\u221F\u2229`,
  String.raw`\u222B\u2248\u2260\u2261\u2264\u2265\u2302\u2310\u2320\u2321\u2500\u2502\u250C\u2510`,
  String.raw`\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2550-\u256C\u2580\u2584\u2588\u258C`,
  String.raw`\u2590-\u2593\u25A0\u25A1\u25AA-\u25AC\u25B2\u25BA\u25BC\u25C4\u25CA-\u25CC\u25CF\u25D8`,
  String.raw`\u25D9\u25E6\u263A-\u263C\u2640\u2642\u2660\u2663\u2665\u2666\u266A\u266B\u266F`,
  String.raw`\u2C60-\u2C7F\u2DE0-\u2E42\uA640-\uA69F\uA717-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA7FF`,
  String.raw`\uAB30-\uAB65\uF001\uF002\uF004\uF005\uF00A-\uF00E\uFB01-\uFB04\uFB1D-\uFB36`,
  String.raw`\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFB4F\uFE20-\uFE2F\uFEFF\uFFFC\uFFFD`,
].join("");

/** Control signs, unseen signs and halves of signs are faults of their own. */
const LACKING = new RegExp(`[^${SIGNS}${UNSEEN_SIGNS}\\p{Cc}\\p{Surrogate}]`, "u");

/** Signs that people type or that Word makes of bullets and arrows, and what the font has in their place. */
const SUBSTITUTES: readonly (readonly [signs: RegExp, substitute: string])[] = [
  [/[✓✔☑✅\uF0FC\uF0FE]/u, "√"],
  [/[✕✖✗✘❌☒\uF0FB]/u, "×"],
  [/[⇒⟹➔➙➜➝➞➡⮕\uF0E0\uF0E8]/u, "→"],
  [/[⇐⟸⬅\uF0DF\uF0E7]/u, "←"],
  [/[⇔⟺\uF0F3]/u, "↔"],
  [/[☐❏❐❑❒\uF06F\uF0A8]/u, "□"],
  [/[◆◇❖★☆✦✧✪➢➣➤⮚⚫⬤\uF076\uF0A7\uF0B7\uF0D8]/u, "•"],
];

export interface LackingSign {
  readonly sign: string;
  /** Signs of the font that may stand there instead. */
  readonly substitute: string | null;
}

/** The signs of a text that the papers' font does not have, each once: they would be printed as boxes. */
export function listLackingSigns(text: string): readonly LackingSign[] {
  if (!LACKING.test(text)) return [];
  const signs = new Set(Array.from(text.matchAll(new RegExp(LACKING, "gu")), ([sign]) => sign));
  return [...signs].map((sign) => ({ sign, substitute: findSubstitute(sign) }));
}

function findSubstitute(sign: string): string | null {
  const listed = SUBSTITUTES.find(([signs]) => signs.test(sign))?.[1];
  if (listed !== undefined) return listed;
  // A composed sign falls into its letters and digits: Ⅷ into VIII, ㎡ into m2.
  const plain = sign.normalize("NFKC");
  return plain !== sign && !LACKING.test(plain) ? plain : null;
}
