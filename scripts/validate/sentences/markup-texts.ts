/** What was found, and a cure. */
export interface MarkupText {
  readonly found: string;
  readonly hint: string;
}

export type MarkupFault = keyof typeof MARKUP_TEXTS;

const NO_PARTNER = "viết sát chữ như **in đậm**, phía ngoài là dấu cách hoặc dấu câu";

/** Signs in prose that other programs read as markup, in the words of the person who typed them. */
export const MARKUP_TEXTS = {
  hash: {
    found: "dòng bắt đầu bằng dấu #; lời văn của báo cáo không có đề mục, không có dòng ghi chú",
    hint: "xóa dòng này (ghi chú của một mục thì đặt ở «ghi_chu_noi_bo»), hoặc bỏ dấu #",
  },
  pageHash: {
    found: "dòng bắt đầu bằng dấu # mà không phải đề mục; đề mục của trang viết như «## Cách tính»",
    hint: "viết lại theo mẫu, hoặc xóa dòng này nếu là ghi chú",
  },
  rule: {
    found: "dòng chỉ có dấu gạch, dấu bằng hoặc dấu sao",
    hint: "xóa dòng này; giữa hai đoạn chỉ cần một dòng trống",
  },
  quote: {
    found: "dòng bắt đầu bằng dấu >",
    hint: "trích dẫn thì đặt trong dấu ngoặc kép; so sánh thì viết «lớn hơn», hoặc nối vào dòng trên",
  },
  fence: { found: "dòng bắt đầu bằng ba dấu ` hoặc ~", hint: "xóa dòng này" },
  bullet: {
    found: "dòng bắt đầu bằng dấu * hoặc + như một mục của danh sách",
    hint: "viết dấu - thay cho dấu ấy, mục con thụt vào hai dấu cách; không phải danh sách thì nối vào dòng trên",
  },
  bracketNumber: {
    found: "mục đánh số bằng «1)»",
    hint: "viết «1.» thay cho «1)», các mục sau cũng vậy",
  },
  definition: {
    found: "địa chỉ liên kết viết riêng một dòng",
    hint: "viết liên kết ngay trong câu: [chữ](https://…)",
  },
  escape: { found: "có dấu \\ trước một ký hiệu hoặc ở cuối dòng", hint: "bỏ dấu \\" },
  comment: {
    found: "có ghi chú <!-- … -->; lời văn không có ghi chú ẩn",
    hint: "xóa đi; ghi chú của một mục thì đặt ở «ghi_chu_noi_bo»",
  },
  tag: {
    found: "có thẻ HTML",
    hint: "bỏ thẻ; đoạn mới thì để một dòng trống, in đậm thì viết **chữ**",
  },
  autolink: { found: "có địa chỉ đặt trong dấu < >", hint: "viết [chữ](địa chỉ)" },
  strike: { found: "có chữ gạch ngang ~~…~~", hint: "bỏ các dấu ~~, hoặc xóa chữ ấy" },
  footnote: {
    found: "có chú thích cuối trang [^…]",
    hint: "viết chú thích ngay trong câu, đặt trong ngoặc đơn",
  },
  image: {
    found: "có hình ảnh ![…](…); lời văn không có hình",
    hint: "xóa đi, hoặc thay bằng liên kết [chữ](https://…)",
  },
  link: {
    found: "liên kết viết không đúng; mẫu: [chữ](https://…)",
    hint: "bỏ dấu cách và phần chú thích trong ngoặc tròn",
  },
  emptyLink: {
    found: "liên kết không có chữ; mẫu: [chữ](https://…)",
    hint: "ghi chữ vào ngoặc vuông",
  },
  stars: {
    found: "dấu ** không có dấu ** đi cùng",
    hint: `${NO_PARTNER}; không in đậm thì bỏ dấu`,
  },
  number: {
    found: "số thứ tự của mục không đúng, sẽ bị in thành số khác",
    hint: "đánh số 1, 2, 3 liên tiếp; số đứng đầu dòng mà không phải số thứ tự thì nối vào dòng trên",
  },
  listStart: {
    found: "các dòng đánh số liên tiếp mà không bắt đầu từ 1, sẽ bị in liền một đoạn",
    hint: "đánh số danh sách từ 1; không phải danh sách thì để một dòng trống giữa hai dòng",
  },
  listBelow: {
    found: "danh sách viết liền dưới một dòng không kết thúc bằng dấu hai chấm",
    hint: "thêm một dòng trống trước danh sách; không phải danh sách thì nối dòng này vào dòng trên",
  },
  listDepth: {
    found: "danh sách lồng quá bốn cấp",
    hint: "viết gọn lại; mục con thụt vào hai dấu cách",
  },
  cells: {
    found: "hàng của bảng không có cùng số ô với hàng đầu, hoặc không nằm giữa hai dấu |",
    hint: "viết hàng này như «| a | b |»; dòng văn dưới bảng thì để một dòng trống ở trên",
  },
  table: {
    found: "dòng kẻ của bảng không khớp với hàng đầu ở ngay trên nó",
    hint: "hàng đầu và dòng kẻ phải có cùng số ô: «| a | b |» rồi đến «| --- | --- |»",
  },
} as const satisfies Readonly<Record<string, MarkupText>>;
