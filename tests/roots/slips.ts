/** Typing errors of the source article: we tell what it says, not how it was typed. */
const SLIPS: readonly RegExp[] = [
  /nử(?!a)/giu, // «nữ»; «nửa» is a word
  /hổ trợ/giu,
  /đơn thưa/giu,
  /(?<!cán )bộ chủ chốt/giu,
  /thực xong/giu,
];

export function findSlips(text: string): readonly string[] {
  return SLIPS.flatMap((slip) => text.match(slip) ?? []);
}
