import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Field } from "../../scripts/model/form/form.ts";
import { copyRoot, editFrontMatter, editYaml } from "../roots/copy-root.ts";
import { openMint, type Canary, type Mint } from "./mint-canaries.ts";
import {
  newestOf,
  plantInForm,
  plantInIndicators,
  plantInItems,
  plantInUnits,
  type Garden,
} from "./plant-canaries.ts";
import { plantAnswers, plantRulings } from "./plant-rulings.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import {
  findFolder,
  isForEveryone,
  OUTLINE,
  type Section,
} from "../../scripts/model/report/outline.ts";

interface SampleField {
  readonly kieu: string;
  readonly value: unknown;
  readonly extra: object;
}

/** A field of every kind and a value of it: the root's own form does not keep secrets in every kind. */
const KINDS: Readonly<Record<Exclude<Field["kind"], "share">, SampleField>> = {
  count: { kieu: "so-dem", value: "1", extra: { don_vi_tinh: "cái" } },
  decimal: { kieu: "thap-phan", value: "1,5", extra: { don_vi_tinh: "cái", so_le: 1 } },
  yesNo: { kieu: "co-khong", value: "có", extra: {} },
  date: { kieu: "ngay", value: "01/01/1999", extra: { moc: "da-lam" } },
  choice: {
    kieu: "lua-chon",
    value: "mot",
    extra: {
      lua_chon: [
        { id: "mot", ten: "Lựa chọn một" },
        { id: "hai", ten: "Lựa chọn hai" },
      ],
    },
  },
  steps: {
    kieu: "cac-buoc",
    value: { "buoc-dau": "01/01/1999" },
    extra: { cac_buoc: [{ id: "buoc-dau", ten: "Bước đầu" }] },
  },
  text: { kieu: "chu", value: "chữ", extra: {} },
};
/** `undefined`: the form says nothing, so the field is never public. */
const HIDDEN = ["tong-hop", "khong", undefined];

/** A copy of a root with something unique in every place that the public may not see. */
export async function makeCanaryRoot(
  from: string,
): Promise<{ readonly root: string; readonly minted: readonly Canary[] }> {
  const root = await copyRoot(from);
  const mint = openMint();
  const { date, units } = newestOf((await read(root, mint)).dataset);
  await addFieldsOfEveryKind(
    root,
    units.filter(({ values }) => values !== null).map(({ id }) => `${date}/don-vi/${id}`),
  );
  await addInternalItems(root, date, mint);
  const garden = await read(root, mint);
  await plantInForm(garden);
  await plantInUnits(garden);
  await plantInItems(garden);
  await plantInIndicators(garden);
  await plantRulings(garden);
  await plantAnswers(garden);
  return { root, minted: mint.minted };
}

async function read(root: string, mint: Mint): Promise<Garden> {
  const { dataset, periods } = await readSoundRoot(root);
  return { root, dataset, evaluation: periods[0].evaluation, mint };
}

async function addFieldsOfEveryKind(root: string, units: readonly string[]): Promise<void> {
  const fields = Object.values(KINDS).flatMap(({ kieu, value, extra }) =>
    HIDDEN.map((visibility, index) => ({
      id: `them_${kieu.replace("-", "_")}_${index}`,
      value,
      record: {
        ten: `Trường thêm ${kieu} ${index}`,
        kieu,
        loai_don_vi: "tat-ca",
        bat_buoc: "không",
        ...(visibility === undefined ? {} : { cong_khai: visibility }),
        ...extra,
      },
    })),
  );
  await editYaml(path.join(root, "data/bieu-mau.yaml"), (form) => {
    const nhom = form.getIn(["nhom", 0, "id"]);
    for (const { id, record } of fields)
      form.addIn(["truong"], form.createNode({ id, nhom, ...record }));
  });
  for (const unit of units)
    await editYaml(path.join(root, "data/ky", `${unit}.yaml`), (file) => {
      for (const { id, value } of fields) file.setIn(["so_lieu", id], file.createNode(value));
    });
}

/** What hides an item from the public: for ever, or until a day in the future. */
const HIDDEN_ITEMS = {
  rieng: { number: 90, keys: ["pham_vi: noi-bo"] },
  "cho-cong-bo": { number: 91, keys: ["pham_vi: cong-khai", "cong_khai_tu: 30/11/2099"] },
};

/** Plants hidden items of each kind; a public shortcoming refers to hidden solutions. */
async function addInternalItems(root: string, date: string, mint: Mint): Promise<void> {
  const task = ["chu_tri: A", "thoi_han: 01/01/1999"];
  const keysOf: Readonly<Record<Section["content"]["kind"], readonly string[]>> = {
    prose: [],
    figures: [],
    statements: [],
    shortcomings: ["giai_phap: [rieng]", "tinh_trang: chua-khac-phuc", ...task],
    solutions: task,
  };
  for (const section of OUTLINE)
    for (const [slug, { number, keys: audience }] of Object.entries(HIDDEN_ITEMS)) {
      const { id, content } = section;
      if (findFolder(section) === null || (slug !== "rieng" && !isForEveryone(id))) continue;
      const keys = keysOf[content.kind];
      const place = `content/${date}/${id}/${number}-${slug}.md`;
      // The title of a statement is for the people who write; only its words are printed.
      const title = mint.text(`${place} tieu_de`, content.kind !== "statements");
      const body = mint.text(`${place} lời văn`, true);
      const lines = [`tieu_de: ${title}`, ...audience, ...keys];
      await mkdir(path.dirname(path.join(root, place)), { recursive: true });
      await writeFile(path.join(root, place), `---\n${lines.join("\n")}\n---\n${body}.\n`);
    }
  await leanOnHiddenSolutions(root, date);
}

async function leanOnHiddenSolutions(root: string, date: string): Promise<void> {
  const folder = path.join(root, "content", date, "han-che");
  await editFrontMatter(path.join(folder, "04-co-cau-cap-uy.md"), (file) => {
    for (const slug of Object.keys(HIDDEN_ITEMS)) file.addIn(["giai_phap"], slug);
  });
}
