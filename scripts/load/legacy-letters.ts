/**
 * Two encodings that Vietnamese offices used before Unicode; we see their bytes as Latin letters.
 * TCVN3 (fonts .VnTime …) has one sign per letter, VNI-Windows a letter and a mark.
 */
export type LegacyName = "TCVN3" | "VNI";

const TCVN3_SIGNS =
  "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé " +
  "Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ " +
  "ùự úỳ ûỷ üỹ ýý þỵ";

const VNI_MARKS_OF_A = "ùá øà ûả õã ïạ êă éắ èằ úẳ üẵ ëặ ââ áấ àầ åẩ ãẫ äậ";
const VNI_MARKS_OF_E = "ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ";
const VNI_MARKS_OF_O = "ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ";
const VNI_MARKS_OF_U = "ùú øù ûủ õũ ïụ";
const VNI_MARKS_OF_Y = "ùý øỳ ûỷ õỹ";
const VNI_MARKS_OF_OW = "ùớ øờ ûở õỡ ïợ";
const VNI_MARKS_OF_UW = "ùứ øừ ûử õữ ïự";
const VNI_SINGLE = "ôơ öư ñđ æỉ óĩ òị îỵ íí ìì";

const LEGACY: Readonly<Record<LegacyName, ReadonlyMap<string, string>>> = {
  TCVN3: new Map(TCVN3_SIGNS.split(" ").map(splitPair)),
  VNI: withCapitals([
    ...VNI_SINGLE.split(" ").map(splitPair),
    ...marked("a", VNI_MARKS_OF_A),
    ...marked("e", VNI_MARKS_OF_E),
    ...marked("o", VNI_MARKS_OF_O),
    ...marked("u", VNI_MARKS_OF_U),
    ...marked("y", VNI_MARKS_OF_Y),
    ...marked("ô", VNI_MARKS_OF_OW),
    ...marked("ö", VNI_MARKS_OF_UW),
  ]),
};

/** A word as it was meant, if it was written in this encoding. */
export function decodeLegacyWord(word: string, name: LegacyName): string {
  const signs = LEGACY[name];
  let decoded = "";
  for (let at = 0; at < word.length;) {
    const pair = word.slice(at, at + 2);
    const sign = pair.length === 2 && signs.has(pair) ? pair : word.charAt(at);
    decoded += signs.get(sign) ?? sign;
    at += sign.length;
  }
  return decoded.normalize("NFC");
}

function splitPair(pair: string): readonly [string, string] {
  return [pair.charAt(0), pair.slice(1)];
}

function marked(base: string, marks: string): readonly (readonly [string, string])[] {
  return marks.split(" ").map((pair) => [base + pair.charAt(0), pair.slice(1)]);
}

/** A capital letter takes a capital mark, but at the start of a word often a small one. */
function withCapitals(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([sign, letter]) => [
      [sign, letter],
      [sign.toUpperCase(), letter.toUpperCase()],
      [sign.charAt(0).toUpperCase() + sign.slice(1), letter.toUpperCase()],
    ]),
  );
}
