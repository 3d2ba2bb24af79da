import fc from "fast-check";
import { expect, test } from "vitest";
import { findPersonalData, type PersonalRules } from "./personal-data.ts";

const NONE = new Set<string>();
const RULES: PersonalRules = { mails: NONE, phones: NONE, reviewed: NONE, lastBirthYear: 2004 };
const TEXTS = fc
  .array(
    fc.constantFrom(
      ...["0", "84", "+84", "0912", "345", "678", "123456", "(02)", "(", ")", "-", ".", "/", " "],
      ...["sinh ", "Sinh: ", "SN ", "ngày ", "năm ", "1970", "5/3/1970", "CMND ", "084203001234"],
      ...["Nguyễn Văn A ", "(05/3/1970)", "a", "@", "a@b.vn"],
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

test("a text in which nothing can be found at a glance holds no data about a person", () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      // An @ alone is no address, but may be a part of one, so such a text is read as a whole.
      expect(findPersonalData(text, RULES)).toEqual(findPersonalData(`${text} @`, RULES));
    }),
    { numRuns: 5000 },
  );
});
