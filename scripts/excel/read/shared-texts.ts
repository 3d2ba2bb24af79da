import { toPlainText, walkXml } from "./xml.ts";

/** The texts that cells share, by number. */
export function readSharedTexts(part: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const runs = createRuns();
  walkXml(part, {
    open: (name) => {
      if (name === "si") runs.begin();
      runs.open(name);
    },
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name === "si") texts.push(runs.end());
    },
  });
  return texts;
}

/** Joins the runs of a text that has several looks; how it is pronounced is no part of it. */
export function createRuns() {
  let joined = "";
  let isText = false;
  let isSpoken = false;
  return {
    begin: () => {
      joined = "";
    },
    open: (name: string) => {
      if (name === "rPh") isSpoken = true;
      if (name === "t") isText = true;
    },
    text: (part: string) => {
      if (isText && !isSpoken) joined += part;
    },
    close: (name: string) => {
      if (name === "rPh") isSpoken = false;
      if (name === "t") isText = false;
    },
    end: () => toPlainText(joined),
  };
}
