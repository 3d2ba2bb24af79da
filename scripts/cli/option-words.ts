/** Every option of every command. */
export const OPTIONS = {
  root: { type: "string" },
  out: { type: "string" },
  ky: { type: "string" },
  "khong-pdf": { type: "boolean" },
  "lam-lai": { type: "boolean" },
  json: { type: "boolean" },
  manifest: { type: "boolean" },
  cong: { type: "string" },
  tu: { type: "string" },
  "them-don-vi": { type: "string" },
  chung: { type: "boolean" },
  "tung-don-vi": { type: "boolean" },
  xem: { type: "boolean" },
  "dong-y": { type: "boolean" },
  "theo-bieu-mau": { type: "boolean" },
} as const;
