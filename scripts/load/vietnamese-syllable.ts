/** Tone marks: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** A syllable that ends in a stop (c, ch, p, t) has only one of two tones: sắc, nặng. */
const TONE_OF_STOPS = /[\u0301\u0323]/u;
const INITIAL = "(?:ngh|ng|nh|th|tr|ph|kh|gh|gi|ch|qu|[bcdđghklmnpqrstvx])?";
const RHYMES = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on
ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên
uyêt uynh uyt uyu ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu`;

const SYLLABLE = new RegExp(`^${INITIAL}(?:${RHYMES.trim().split(/\s+/).join("|")})$`, "u");

/** Whether a word is spelt like a Vietnamese syllable, on whichever vowel the tone mark stands. */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLocaleLowerCase("vi").normalize("NFD");
  const tones = letters.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = letters.replace(TONE, "").normalize("NFC");
  if (!SYLLABLE.test(toneless)) return false;
  return !/(?:c|ch|p|t)$/.test(toneless) || TONE_OF_STOPS.test(tones[0] ?? "");
}
