import { Paragraph } from "docx";
import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import type { SignatureView } from "../../../compose/views/papers.ts";
import type { WordBlock } from "../text/blocks.ts";
import { toColumns } from "../tables/columns.ts";
import type { WordContext } from "../context.ts";
import type { Lists } from "../text/lists.ts";
import { findTextWidth } from "../pages.ts";
import { bold, toRun } from "../text/runs.ts";
import { STYLES } from "../styles/ids.ts";
import { mmToTwips, ptToTwips } from "../units.ts";

const GAP_MM = 6;
/** Together with the gap after the closing paragraph it is as large as in print. */
const ROOM_ABOVE_PT = 12;

/** HD36, boxes 7 to 9: recipients left, signatory right, blank lines for the signature; nothing where data names neither. */
export function toSignature(
  signature: SignatureView,
  { layout, lists }: WordContext,
): readonly WordBlock[] {
  if (signature.recipients.length === 0 && !isSigned(signature)) return [];
  const gap = mmToTwips(GAP_MM);
  const width = Math.floor((findTextWidth(layout, false) - gap) / 2);
  return [
    toColumns(
      { width, children: toRecipients(signature, layout, lists) },
      { width, children: toSignatory(signature, layout) },
      gap,
    ),
  ];
}

function isSigned({ authority, post, name }: SignatureView): boolean {
  return `${authority}${post}${name}` !== "";
}

function toRecipients({ recipients }: SignatureView, layout: LayoutProfile, lists: Lists) {
  if (recipients.length === 0) return [new Paragraph({ style: STYLES.recipients })];
  return [
    new Paragraph({
      style: STYLES.formLine,
      alignment: "left",
      spacing: toRoomAbove(layout),
      children: [toRun("Nơi nhận:", { underline: { type: "single" } })],
    }),
    ...recipients.map(
      (text) => new Paragraph({ style: STYLES.recipients, numbering: lists.recipients, text }),
    ),
  ];
}

function toSignatory(signature: SignatureView, layout: LayoutProfile) {
  if (!isSigned(signature)) return [new Paragraph({ style: STYLES.formLine })];
  const { authority, post, name } = signature;
  const room = { before: ptToTwips(layout.signatureLines * layout.linePt), after: 0 };
  const lines = [
    ...(authority === "" ? [] : [bold(authority)]),
    ...(post === "" ? [] : [toRun(post)]),
  ];
  return [
    ...lines.map(
      (run, index) =>
        new Paragraph({
          style: STYLES.formLine,
          spacing: index === 0 ? toRoomAbove(layout) : { after: 0 },
          children: [run],
        }),
    ),
    new Paragraph({
      style: STYLES.formLine,
      spacing: room,
      children: name === "" ? [] : [bold(name)],
    }),
  ];
}

function toRoomAbove({ paragraphGapPt }: LayoutProfile) {
  return { before: ptToTwips(ROOM_ABOVE_PT - paragraphGapPt), after: 0 };
}
