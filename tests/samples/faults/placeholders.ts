import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { MO_DAU } from "../root.ts";

/** Placeholders in prose that nothing can be written for. */
export const PLACEHOLDER_FAULTS = {
  "placeholder-syntax": [
    "a placeholder names no figure",
    () => problemsOf([MO_DAU, "Có {{ don_vi }} đơn vị.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: chỗ điền số «{{ don_vi }}» viết không đúng; mẫu: {{ ma-chi-tieu.chua_dat | muc_do }}.",
  ],
  "placeholder-unknown": [
    "a placeholder names nothing that is there",
    () => problemsOf([MO_DAU, "Mở đầu.\n\nCó {{ nu-cap-ui.dat }}.\n"]),
    "content/2020-04-10/mo-dau.md:3:4: chỗ điền số nêu «nu-cap-ui», nhưng không có đối tượng này; có phải «nu-cap-uy»?",
  ],
  "placeholder-figure": [
    "a subject has no such figure",
    () => problemsOf([MO_DAU, "Có {{ don_vi.tonng }}.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: không có giá trị «don_vi.tonng»; các giá trị có thể dùng: tong, diem, da_bao_cao, chua_bao_cao, hoan_thanh, ten_diem; có phải «tong»?",
  ],
  "placeholder-format": [
    "a count is to be written as a percentage",
    () => problemsOf([MO_DAU, "Có {{ don_vi.tong | phan_tram }}.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: cách viết «phan_tram» không dùng được ở đây; có thể dùng: so, hai_chu_so, bang_chu, kem_ten.",
  ],
  "placeholder-lowest": [
    "a public text asks who has least",
    () => problemsOf([MO_DAU, "Có {{ nu-cap-uy.thap_nhat }}.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: chỗ điền số «nu-cap-uy.thap_nhat» chỉ ra đơn vị thấp nhất, không dùng trong lời văn công khai; bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục.",
  ],
  "placeholder-unnamed": [
    "a public text names who has most, and nobody has allowed it",
    () => problemsOf([MO_DAU, "Có {{ nu-cap-uy.ten_cao_nhat }}.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: chỗ điền số «nu-cap-uy.ten_cao_nhat» nêu tên đơn vị trong lời văn công khai, mà chưa ai cho phép; được phép nêu tên thì ghi «neu_ten_tot: có» ở chỉ tiêu, số liệu ấy; không thì đặt «pham_vi: noi-bo» cho cả mục.",
  ],
  "placeholder-outside": [
    "a text asks of a type to which the indicator does not apply",
    () => problemsOf([MO_DAU, "Có {{ nu-cap-uy.loai.chi-bo.dat }}.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: chỗ điền số «nu-cap-uy.loai.chi-bo» hỏi những đơn vị mà mục ấy không áp dụng, nên không bao giờ có số; nêu khối, loại khác, hoặc bỏ chỗ điền này.",
  ],
  "placeholder-internal": [
    "a public text asks for a field that stays inside",
    () => problemsOf([MO_DAU, "Có {{ kho_khan.so_don_vi }}.\n"]),
    "content/2020-04-10/mo-dau.md:1:4: trường «kho_khan» không được công khai, không dùng trong lời văn công khai; bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
