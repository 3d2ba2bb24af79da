import { formatCount } from "../../model/texts/format-count.ts";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const ROMAN = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A whole number in words: `ba`, `mười lăm`, `hai mươi mốt`, `một trăm linh hai`; from 1.000 on in digits. */
export function toWords(number: number): string {
  if (number > 999) return formatCount(number);
  if (number < 100) return toTens(number);
  const head = `${digit(Math.floor(number / 100))} trăm`;
  const rest = number % 100;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${digit(rest)}` : `${head} ${toTens(rest)}`;
}

function toTens(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return digit(ones);
  const head = tens === 1 ? "mười" : `${digit(tens)} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  if (ones === 4 && tens > 1) return `${head} tư`;
  return `${head} ${digit(ones)}`;
}

/** `Thứ nhất`, `Thứ hai`, `Thứ tư`, `Thứ mười một`: the ordinals of achievements and solutions. */
export function toRank(position: number): string {
  const words = position === 1 ? "nhất" : position === 4 ? "tư" : toWords(position);
  return `Thứ ${words}`;
}

/** `Một là`, `Hai là`, `Mười một là`: the ordinals of shortcomings. */
export function toCountedOff(position: number): string {
  const words = toWords(position);
  return `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)} là`;
}

/** Roman numerals of section titles, from 1 to 39. */
export function toRoman(number: number): string {
  const step = ROMAN.find(([value]) => value <= number);
  return step === undefined ? "" : step[1] + toRoman(number - step[0]);
}

function digit(ones: number): string {
  return DIGITS[ones] ?? "";
}
