import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { SAMPLE_DATE, sampleReport } from "../../tests/samples/report.ts";
import { openWordAhead } from "./word-ahead.ts";

test("a thread draws the same bytes as this one", async () => {
  const { signal } = new AbortController();
  const apart = openWordAhead(signal, true);
  const here = openWordAhead(signal, false);
  const bytes = await apart.render(sampleReport(), SAMPLE_DATE);
  expect(bytes).toEqual(await here.render(sampleReport(), SAMPLE_DATE));
  await apart.dismiss();
});

test("what the thread throws is told to whoever waits", async () => {
  const { render, dismiss } = openWordAhead(new AbortController().signal, true);
  const { view, ...rest } = sampleReport();
  const paper = { ...rest, view: { ...view, closingHtml: "<p>a\u0007b</p>" } };
  await expect(render(paper, SAMPLE_DATE)).rejects.toThrow("a control character");
  await dismiss();
});

test("a thread that nobody needs no longer listens for a stop", async () => {
  const { signal } = new AbortController();
  const { dismiss } = openWordAhead(signal, true);
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await dismiss();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
