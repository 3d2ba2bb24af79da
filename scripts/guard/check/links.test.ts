import fc from "fast-check";
import { expect, test } from "vitest";
import { toSiteLink } from "./links.ts";

const PLACES = fc.constantFrom("site/index.html", "site/ky/2020-04-10/index.html", "noi-bo/a.html");
const LINKS = fc
  .tuple(
    fc.constantFrom("", "../", "../../", "../../../../"),
    fc.constantFrom("", "", "don-vi/", "a/b-1/", "./", "a/../", "a//", "Tệp/", "%C3%A2/"),
    fc.constantFrom("", "b.html", "b-2.html", "b.html?c", "b", ".."),
    fc.constantFrom("", "#", "#han-che-1", "#B", "#%C3%A2", "#ô"),
  )
  .map((parts) => parts.join(""));

test("a link leads where a browser goes", () => {
  fc.assert(
    fc.property(PLACES, LINKS, (from, link) => {
      const { pathname, hash } = new URL(link, `https://site.invalid/${from}`);
      const [to, anchor] = [pathname, hash].map((part) => decodeURIComponent(part.slice(1)));
      const expected = { from, link, to, anchor: anchor === "" ? null : anchor };
      expect(toSiteLink(from, link)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
