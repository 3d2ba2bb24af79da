import { expect, test } from "vitest";
import { readXml } from "../../guard/read/page.ts";
import { renderFeed } from "./feeds.ts";
import { toUrn } from "./to-urn.ts";

test("the same name always has the same id, and each name has its own", () => {
  // A feed reader knows a period by this id: if it changes, every entry looks new.
  expect(toUrn("Tỉnh ủy Mẫu/Huyện ủy Mẫu/2020 – 2025")).toBe(PINNED);
  expect(toUrn("a")).not.toBe(toUrn("b"));
  expect(toUrn("a")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

const PINNED = "urn:uuid:c664abdf-2595-517e-a7a7-d86569a8ce78";

test("a feed stays well-formed and tells the name, whatever signs the name holds", () => {
  const nasty = `<script>alert("1")</script> & ]]> 'x' </title>`;
  const entry = { identity: "b", title: nasty, updated: "2020-04-10T00:00:00+07:00" };
  const xml = renderFeed({
    ...entry,
    identity: "a",
    authorName: nasty,
    subtitle: nasty,
    selfUrl: null,
    homeHref: "index.html",
    entries: [{ ...entry, href: "ky/2020-04-10/index.html", summary: nasty }],
  });
  const { elements, texts } = readXml(xml);
  expect(elements.map(({ name }) => name).join(" ")).toBe(
    "feed id title subtitle updated author name link entry id title updated link summary",
  );
  expect(texts.filter((text) => text === nasty)).toHaveLength(5);
});
