import type { SourceFile } from "../../../scripts/load/source-file.ts";
import { findCondition, typesOf } from "./form.ts";
import type { Draw, RootPlan } from "./root.ts";

export interface UnitPlan {
  readonly id: string;
  readonly type: string;
  /** Empty in a root without blocks. */
  readonly block: string;
  readonly isPilot: boolean;
  /** It sends nothing in the first period; in the second half of these units do. */
  readonly isSilent: boolean;
  /** How likely it meets an indicator. */
  readonly metShare: number;
}

type Values = Readonly<Record<string, string>>;

/** The files of one unit: counts change between periods, what is done stays done. */
export function writeUnit(unit: UnitPlan, plan: RootPlan): readonly SourceFile[] {
  const { draw, periods } = plan;
  const lasting = drawLasting(unit, plan);
  const isLater = draw.chance(0.5);
  const sizes = { isSmall: draw.chance(0.5), hasNone: draw.chance(0.15), has: drawFilled(draw) };
  return periods.map((day, index) => {
    const isSilent = unit.isSilent && (index === 0 || !isLater);
    const counts = drawCounts(unit, { plan, sizes });
    const all = { ...counts, ...lasting };
    const values = Object.entries(all)
      .filter(([id]) => isAsked(id, all, plan))
      .map(([id, value]) => `  ${id}: ${tellElsewhere(id, value, plan)}\n`);
    const told = values.length === 0 ? "so_lieu: {}\n" : `so_lieu:\n${values.join("")}`;
    const [year = "", month = "", date = ""] = day.split("-");
    return {
      file: `data/ky/${day}/don-vi/${unit.id}.yaml`,
      text: `ten: Chi bộ ${toName(unit.id)}
loai: ${unit.type}
khoi: ${unit.block}
don_vi_diem: ${unit.isPilot ? "có" : "không"}
ngay_so_lieu: ${date}/${month}/${year}
${isSilent ? "so_lieu: chua-gui\n" : told}`,
    };
  });
}

/** Figures that no indicator judges may have been told by others. */
function tellElsewhere(
  field: string,
  value: string,
  { elsewhere, knownShare }: Pick<RootPlan, "elsewhere" | "knownShare">,
): string {
  const isKnown = field.startsWith("dang_vien") && elsewhere.chance(knownShare);
  return isKnown ? `{ gia_tri: ${value}, da_cong_bo: có, nguon: Báo tỉnh }` : value;
}

/** Nobody answers a field before the one that decides whether it is asked. */
function isAsked(field: string, values: Values, plan: RootPlan): boolean {
  const condition = findCondition(field, plan);
  if (condition === undefined) return true;
  return values[condition.field] === condition.is && isAsked(condition.field, values, plan);
}

/** Letters in place of digits: no name is a part of another. */
function toName(id: string): string {
  return id
    .replace("don-vi-", "")
    .padStart(2, "0")
    .replace(/\d/g, (digit) => "ABCDEGHIKL".charAt(Number(digit)));
}

interface Sizes {
  readonly isSmall: boolean;
  readonly hasNone: boolean;
  readonly has: Readonly<Record<"members" | "committee" | "meetings", boolean>>;
}

function drawFilled(draw: Draw): Sizes["has"] {
  return { members: draw.chance(0.97), committee: draw.chance(0.95), meetings: draw.chance(0.9) };
}

function drawCounts(
  { type, metShare }: UnitPlan,
  { plan: { draw, partyTypes }, sizes }: { readonly plan: RootPlan; readonly sizes: Sizes },
): Values {
  const members = 3 + draw.below(sizes.isSmall ? 8 : 200);
  const women = sizes.hasNone ? 0 : draw.below(Math.min(members, sizes.isSmall ? 4 : 60) + 1);
  const committee = 3 + draw.below(13);
  const womenInside = draw.chance(metShare) ? 1 + draw.below(Math.min(committee, 4)) : 0;
  const meetings = draw.chance(metShare) ? 3 + draw.below(4) : draw.below(3);
  return {
    ...(sizes.has.members ? { dang_vien: `${members}`, dang_vien_nu: `${women}` } : {}),
    ...(sizes.has.committee && partyTypes.includes(type)
      ? {
          cap_uy: `${committee}`,
          cap_uy_nu: `${womenInside}`,
          cap_uy_nam: `${committee - womenInside}`,
        }
      : {}),
    ...(sizes.has.meetings ? { cuoc_hop: `${meetings}` } : {}),
  };
}

function drawLasting({ type, metShare }: UnitPlan, plan: RootPlan): Values {
  const { draw } = plan;
  const isMet = () => draw.chance(metShare);
  const all = {
    da_lap: isMet() ? "có" : "không",
    da_hop: isMet() ? "có" : "không",
    hinh_thuc: draw.chance(0.6) ? "bau" : "chi-dinh",
    ngay_lam: isMet() ? "05/01/2021" : "12/01/2021",
    cac_viec: `{ ${["buoc-1", "buoc-2"]
      .slice(0, isMet() ? 2 : draw.below(2))
      .map((step) => `${step}: 04/01/2021`)
      .join(", ")} }`,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([id]) => typesOf(id, plan).includes(type) && draw.chance(0.93)),
  );
}
