import type { ProblemCode } from "../../../scripts/model/problem.ts";
import type { FaultRow } from "./files.ts";
import { problemsOf } from "./files.ts";

export const ROWS_FILE = "data/ky/2020-04-10/don-vi.yaml";

/** A row of the cell C, which has a file of its own. */
const ROW_C = `don_vi:
  - { id: chi-bo-c, ten: Chi bộ C, loai: chi-bo, khoi: co-quan, don_vi_diem: không, so_lieu: chua-gui }
`;

/** Faults of units in rows that a unit's own file cannot have. */
export const UNIT_ROW_FAULTS = {
  "unit-twice": [
    "a unit has a file and a row",
    () => problemsOf([ROWS_FILE, ROW_C]),
    "data/ky/2020-04-10/don-vi.yaml:2:11: đơn vị «chi-bo-c» đã có ở tệp data/ky/2020-04-10/don-vi/chi-bo-c.yaml; giữ một nơi, xóa nơi kia; nếu là hai đơn vị thì đặt mã khác nhau (mã là tên tệp hoặc giá trị của «id»).",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
