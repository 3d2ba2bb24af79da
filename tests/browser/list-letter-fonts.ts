import type { Page } from "puppeteer";
import { ask } from "./tab.ts";

/** The part of the protocol's answer about a node that we read. */
interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly pseudoElements?: readonly DomNode[];
}

const TEXT = 3;
const OPEN_ALL = `for (const one of document.querySelectorAll("details")) one.open = true; document.fonts.ready.then(() => 0)`;

/**
 * The fonts that a page's letters are really drawn in, of charts and closed parts too: font → how many letters
 * and where the first of them stand.
 */
export async function listLetterFonts(tab: Page): Promise<ReadonlyMap<string, string>> {
  await ask(tab, OPEN_ALL);
  const session = await tab.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: -1 });
  const holders = listTextHolders(root);
  const used = await Promise.all(
    holders.map(async (node) => {
      const { nodeId } = node;
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      return fonts.map(({ familyName, isCustomFont }) => {
        // The name of a font may end with its weight: `Be Vietnam Pro SemiBold`.
        const font = isCustomFont
          ? familyName.replace(/ SemiBold$/, "")
          : `${familyName} (của máy)`;
        return [font, `${node.nodeName}: ${toOwnText(node).trim()}`] as const;
      });
    }),
  );
  await session.detach();
  // The first place of each font is enough to find the letter.
  return new Map(used.flat().toReversed());
}

/** Elements with letters of their own, and what style sheets write before and after. */
function listTextHolders(node: DomNode): readonly DomNode[] {
  const below = [...(node.children ?? []), ...(node.pseudoElements ?? [])];
  const isHolder = toOwnText(node).trim() !== "" || node.nodeName.startsWith("::");
  return [...(isHolder ? [node] : []), ...below.flatMap(listTextHolders)];
}

function toOwnText({ children = [] }: DomNode): string {
  return children.map((child) => (child.nodeType === TEXT ? child.nodeValue : "")).join("");
}
