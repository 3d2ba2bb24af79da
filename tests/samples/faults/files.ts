import { decodeText } from "../../../scripts/load/decode-text.ts";
import type { Problem, ProblemCode } from "../../../scripts/model/problem.ts";
import { CHI_BO_C, HAN_CHE, sampleRoot, XA_A, type Change } from "../root.ts";
import { validate } from "../../../scripts/validate/validate.ts";

const TO_CHUC = "data/to-chuc.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";
const BIEU_MAU = "data/bieu-mau.yaml";
const LINE = "dia_danh: Duyên Hải";

/** A fault in a root, and the whole sentence about it. */
export type FaultRow = readonly [
  what: string,
  problems: () => readonly Problem[],
  sentence: string,
];

/** Every problem that the changes make. */
export function problemsOf(...changes: readonly Change[]): readonly Problem[] {
  return validate(sampleRoot(...changes)).problems;
}

/** Faults of whole files, and of YAML syntax. */
export const FILE_FAULTS = {
  "file-missing": [
    "a definition file is not there",
    () => problemsOf([TO_CHUC, null]),
    "data/to-chuc.yaml:1:1: thiếu tệp «data/to-chuc.yaml»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».",
  ],
  "data-missing": [
    "somebody has left the data behind",
    () => validate([{ file: "content/2020-04-10/mo-dau.md", text: "A\n" }]).problems,
    "data/: thư mục này chỉ có lời văn, chưa có số liệu, biểu mẫu nào; chép lại thư mục data/ từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».",
  ],
  "period-missing": [
    "there are definitions, but no period",
    () =>
      validate(sampleRoot().filter(({ file }) => !/^(?:data\/ky|content)\//.test(file))).problems,
    "data/ky/: chưa có kỳ báo cáo nào; chép vào đây thư mục của một kỳ: từ bản sao lưu, hoặc từ một báo cáo mới làm bằng «npm run moi».",
  ],
  "format-newer": [
    "a root of a later program has keys of its own",
    () =>
      problemsOf(
        [TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên Hải\nkhoa_moi: x\ndinh_dang: 3"],
        [XA_A, "so_dang_vien: 214", "so_dang_vien: { tu: 1 }"],
      ),
    "data/to-chuc.yaml:5:12: dữ liệu viết theo định dạng 3 của chương trình mới hơn; chương trình này chỉ biết đến định dạng 2 nên không đọc tiếp; cài bản chương trình mới rồi chạy lại; không tự giảm số này, vì các tệp có thể đã viết theo cách mới.",
  ],
  "file-unreadable": [
    "a file may not be read",
    () => unloadable("file-unreadable", "không có quyền đọc"),
    "data/to-chuc.yaml:1:1: không đọc được tệp: không có quyền đọc.",
  ],
  "file-too-large": [
    "a file is larger than any text here",
    () => unloadable("file-too-large", "6 MB"),
    "data/to-chuc.yaml:1:1: tệp quá lớn (6 MB); tối đa 5 MB; xem có chép nhầm tệp khác vào đây không.",
  ],
  "file-not-utf8": [
    "a byte that is not UTF-8 stands in the second line",
    () => undecodable(Uint8Array.of(97, 10, 98, 0xff)),
    "data/to-chuc.yaml:2:2: tệp không phải dạng UTF-8 (byte 0xFF ở đây); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  "file-utf16": [
    "Notepad has saved as «Unicode»",
    () => undecodable(Buffer.from("\uFEFFten: A", "utf16le")),
    "data/to-chuc.yaml:1:1: tệp lưu dạng «Unicode» (UTF-16); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  "file-control-character": [
    "a NUL stands in a text",
    () => undecodable("ten: Thị ủy\ncap_tren: A\u0000B\n"),
    "data/to-chuc.yaml:2:12: có ký tự điều khiển U+0000 không nhìn thấy; hãy xóa ký tự này.",
  ],
  "file-carriage-return": [
    "lines end as on an old Macintosh",
    () => undecodable("ten: A\rcap_tren: B\r"),
    "data/to-chuc.yaml:1:7: dòng kết thúc bằng ký tự CR; hãy lưu lại với kiểu xuống dòng của Windows hoặc Unix.",
  ],
  "file-empty": [
    "a file holds comments alone",
    () => problemsOf([TO_CHUC, "# chưa ghi gì\n"]),
    "data/to-chuc.yaml:1:1: tệp rỗng; điền nội dung theo tệp cùng loại, hoặc xóa tệp.",
  ],
  "file-unknown": [
    "a file stands where no file is read",
    () => problemsOf(["data/to-chuc.yml", "ten: A\n"]),
    "data/to-chuc.yml:1:1: chương trình không biết tệp «data/to-chuc.yml» dùng để làm gì; đã có «data/to-chuc.yaml»; nếu đây là bản chép thì xóa đi.",
  ],
  "file-name": [
    "a unit's file has capitals in its name",
    () => problemsOf(["data/ky/2020-04-10/don-vi/TDP-1.yaml", "ten: A\n"]),
    "data/ky/2020-04-10/don-vi/TDP-1.yaml:1:1: tên «data/ky/2020-04-10/don-vi/TDP-1.yaml» không đúng; tên tệp viết thường, không dấu, nối bằng gạch ngang, tối đa 60 ký tự; nếu là «data/ky/2020-04-10/don-vi/tdp-1.yaml» thì đổi tên hoặc chuyển tệp về đó.",
  ],
  "folder-name": [
    "a folder of items is written with accents",
    () =>
      problemsOf(
        ["content/2020-04-10/ket-qua/01-van-kien.md", null],
        ["content/2020-04-10/kết-quả/01-van-kien.md", "---\n---\n"],
      ),
    "content/2020-04-10/kết-quả/: không có thư mục nào tên «kết-quả» ở đây; đổi tên thư mục thành «ket-qua».",
  ],
  "duplicate-number": [
    "two items have one number",
    () =>
      problemsOf([
        "content/2020-04-10/ket-qua/01-nhan-su.md",
        "---\ntieu_de: A\npham_vi: cong-khai\n---\nLời văn.\n",
      ]),
    "content/2020-04-10/ket-qua/01-van-kien.md:1:1: số thứ tự 01 đã dùng ở content/2020-04-10/ket-qua/01-nhan-su.md, không biết mục nào đứng trước; đổi số ở đầu tên một trong hai tệp.",
  ],
  "front-matter-open": [
    "the second fence of an item is not there",
    () => problemsOf([HAN_CHE, "GHI-CHU-HAN-CHE\n---\n", "GHI-CHU-HAN-CHE\n"]),
    "content/2020-04-10/han-che/01-co-cau.md:11:1: phần khóa không có dòng --- thứ hai để kết thúc; thêm một dòng --- ngay dưới dòng này, rồi mới đến lời văn.",
  ],
  "front-matter-missing": [
    "an item has no front matter",
    () => problemsOf([HAN_CHE, "Lời văn.\n"]),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: tệp phải bắt đầu bằng phần khóa đặt giữa hai dòng ---; viết ở đầu tệp, mỗi phần một dòng: «---», «tieu_de: …», «pham_vi: …» (một trong: cong-khai, noi-bo), «tinh_trang: …» (một trong: chua-khac-phuc, dang-khac-phuc, da-khac-phuc), «---», rồi mới đến lời văn.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

export const YAML_FAULTS = {
  "yaml-syntax": [
    "a line is indented by a tab",
    () => problemsOf([TO_CHUC, LINE, "dia_danh:\n\tten: A"]),
    "data/to-chuc.yaml:4:1: dòng thụt đầu dòng bằng phím Tab; hãy dùng dấu cách.",
  ],
  "yaml-anchor": [
    "a value begins with an asterisk",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: *quan trọng*"]),
    "data/to-chuc.yaml:3:11: có dấu & hoặc * ở đầu giá trị; đặt giá trị trong dấu nháy kép.",
  ],
  "yaml-tag": [
    "a value begins with an exclamation mark",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: !gấp Duyên Hải"]),
    "data/to-chuc.yaml:3:11: có dấu ! ở đầu giá trị («!gấp»); đặt giá trị trong dấu nháy kép.",
  ],
  "yaml-cut-text": [
    "a number sign stands in a name",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: Duyên Hải #2, Trà Vinh"]),
    "data/to-chuc.yaml:3:21: phần từ dấu # («#2, Trà Vinh») bị coi là ghi chú, không thuộc giá trị; đặt cả giá trị trong dấu nháy kép; nếu là ghi chú thì thêm dấu cách sau dấu #.",
  ],
  "yaml-too-deep": [
    "brackets nest without end",
    () => problemsOf([TO_CHUC, LINE, `dia_danh: ${"[".repeat(21)}${"]".repeat(21)}`]),
    "data/to-chuc.yaml:3:30: tệp lồng quá 20 cấp; kiểm tra cột đầu dòng và các dấu ngoặc.",
  ],
  "yaml-broken-text": [
    "a list stands too far left and is swallowed by the text above",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: Duyên Hải\n - Long Hữu"]),
    "data/to-chuc.yaml:3:11: giá trị gồm nhiều dòng, dòng sau bắt đầu bằng dấu «-» như một danh sách thụt sai cột: «Duyên Hải - Long Hữu»; kiểm tra cột của dấu «-», hoặc đặt cả giá trị trong dấu nháy kép.",
  ],
  "comma-in-braces": [
    "a name between braces has a comma",
    () => problemsOf(["data/loai-don-vi.yaml", 'ten: "Xã, phường"', "ten: Xã, phường"]),
    'data/loai-don-vi.yaml:8:31: trong dấu ngoặc { }, dấu phẩy ngăn các khóa, nên «phường» bị tách khỏi giá trị đứng trước; đặt cả giá trị trong dấu nháy: «ten: "Xã, phường"», hoặc bỏ ngoặc, viết mỗi khóa một dòng.',
  ],
  "half-character": [
    "an escape leaves half a sign",
    () => problemsOf([TO_CHUC, LINE, 'dia_danh: "Duyên \\ud83d Hải"']),
    "data/to-chuc.yaml:3:11: có «\\ud83d», chỉ là nửa mã của một ký tự; gõ thẳng ký tự cần dùng, không viết mã.",
  ],
  "duplicate-key": [
    "a key stands twice",
    () => problemsOf([TO_CHUC, LINE, `${LINE}\n${LINE}`]),
    "data/to-chuc.yaml:4:1: khóa «dia_danh» đã ghi ở dòng 3; bỏ bớt một dòng.",
  ],
  "forbidden-key": [
    "a key is a word of the machine",
    () => problemsOf([TO_CHUC, LINE, `${LINE}\n__proto__: A`]),
    "data/to-chuc.yaml:4:1: không được dùng khóa «__proto__»; đổi tên khóa hoặc xóa dòng.",
  ],
  "not-a-map": [
    "figures are a word that means nothing",
    () => problemsOf([CHI_BO_C, "so_lieu: chua-gui", "so_lieu: chưa gửi"]),
    "data/ky/2020-04-10/don-vi/chi-bo-c.yaml:5:10: cần một nhóm khóa; ghi «so_lieu: chua-gui» nếu đơn vị chưa gửi báo cáo.",
  ],
  "not-a-list": [
    "one id stands where a list of ids is asked for",
    () => problemsOf([HAN_CHE, "[nu-cap-uy]", "nu-cap-uy"]),
    "content/2020-04-10/han-che/01-co-cau.md:4:11: cần một danh sách, mỗi mục một dòng bắt đầu bằng «- ».",
  ],
  "not-a-text": [
    "a list stands where one value is asked for",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: [Duyên Hải]"]),
    "data/to-chuc.yaml:3:11: cần một giá trị, không phải một danh sách.",
  ],
  "missing-key": [
    "a key is not there",
    () => problemsOf([BIEU_MAU, "    don_vi_tinh: đảng viên\n", ""]),
    "data/bieu-mau.yaml:4:5: thiếu khóa «don_vi_tinh» trong «truong[1]»; thêm dòng «don_vi_tinh: …».",
  ],
  "unknown-key": [
    "a key is misspelt",
    () => problemsOf([XA_A, "so_dang_vien:", "so_dang_vein:"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:3: không có khóa «so_dang_vein»; có phải «so_dang_vien»?",
  ],
  "missing-value": [
    "a value that must be there is blank",
    () => problemsOf([XA_A, "so_dang_vien: 214", "so_dang_vien:"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:3: «so_lieu.so_dang_vien» chưa có giá trị; điền sau dấu hai chấm; chưa có số liệu thì ghi «chua-co-so-lieu».",
  ],
  "empty-list": [
    "a condition names no answer",
    () => problemsOf([CHI_TIEU, "la: [dai-bieu]", "la: []"]),
    "data/chi-tieu.yaml:80:11: «chi_tieu[5].dieu_kien.la» cần ít nhất 1 mục; thêm mục còn thiếu.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

/** The problems of a file that load cannot decode. */
export function undecodable(bytes: Uint8Array | string): readonly Problem[] {
  const found = decodeText(TO_CHUC, typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  if (typeof found === "string") throw new Error("decoded");
  return validate(sampleRoot([TO_CHUC, null]), [found]).problems;
}

function unloadable(code: ProblemCode, found: string): readonly Problem[] {
  const place = { file: TO_CHUC, line: 1, column: 1 };
  const problem: Problem = { code, place, path: "", found, allowed: null, hint: null };
  return validate(sampleRoot([TO_CHUC, null]), [problem]).problems;
}
