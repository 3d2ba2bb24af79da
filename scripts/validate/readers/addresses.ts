import { BASE_ADDRESS, toBaseAddressHint } from "../sentences/value-hints.ts";
import type { Reader } from "./records.ts";
import { textReader } from "./text-reader.ts";

const WEB_LINK = /^https:\/\/[^\s"'<>]+$/;

/** An address on the web; only https. */
export const webLink: Reader<string> = textReader({
  form: "link",
  pattern: WEB_LINK,
  code: "bad-link",
  parse: (value) => (WEB_LINK.test(value) ? value : undefined),
});

/** A telephone number, perhaps with an extension. */
export const phone: Reader<string> = textReader({
  form: "phone",
  code: "bad-phone",
  parse: (value) => {
    const digits = value.replace(/\D/g, "").length;
    const signs = value.replace(/máy lẻ|số lẻ|hoặc|và/giu, "");
    return digits >= 3 && /^[\d\s+().,;/–-]+$/u.test(signs) ? value : undefined;
  },
});

const EMAIL = /^[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

export const email: Reader<string> = textReader({
  form: "email",
  pattern: EMAIL,
  code: "bad-email",
  parse: (value) => (EMAIL.test(value) ? value : undefined),
});

/** The web address of a folder: a link is this address and a path behind it. */
export const baseAddress: Reader<string> = textReader({
  form: "address",
  pattern: BASE_ADDRESS,
  code: "bad-base-address",
  parse: (value) => (BASE_ADDRESS.test(value) ? value : undefined),
  toHint: toBaseAddressHint,
});
