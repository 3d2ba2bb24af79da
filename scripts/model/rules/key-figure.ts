/**
 * What a key figure may tell besides an id of data: how far the units are, how many miss something, how many have held
 * their congress, how many there are, and what is put off. They begin with words that no id may be.
 */
export const KEY_WORDS = [
  "don_vi.tien_do",
  "don_vi.chua_dat",
  "don_vi.dai_hoi",
  "don_vi.tong",
  "ky.tam_hoan",
] as const;

export type KeyWord = (typeof KEY_WORDS)[number];

/** More tiles than this are no longer seen at once. */
export const MOST_TILES = 6;
