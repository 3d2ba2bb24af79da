/**
 * What the program itself writes on public pages. An internal value that says no more than this ("Không có"
 * among the difficulties of a unit, say) cannot be told from it, so it is not searched for.
 */
export const OWN_WORDS: readonly string[] = `
Bài viết; Bảng số liệu của biểu đồ; Báo cáo; Báo cáo (PDF, khổ A4); Biện pháp; Biểu đồ
Các kỳ báo cáo; Các mốc thời gian; Các trang; Cách khắc phục; Cách tính; Cách tính và cách đọc; Căn cứ
Cần quan tâm nhất; Chậm; Chịu trách nhiệm; Chỉ tiêu; Chỉ tiêu áp dụng; Chỉ tiêu còn đơn vị chưa đạt
Chưa có; Chưa có số liệu; Chưa đạt; Chưa đủ số liệu; Chưa khắc phục; Chưa phân công; Chưa thực hiện
Chưa triển khai; Chưa xác định; Chưa xác định ngày kết thúc; Có; Có phần việc quá thời hạn; Còn trong thời hạn
Cộng; Đã khắc phục; Đã thực hiện; Đang khắc phục; Đang thực hiện; Đảng Cộng sản Việt Nam; Đạt
Đánh giá và kết quả; Đầy đủ; Đến nội dung chính; Địa chỉ; Điện thoại; Đơn vị; Đơn vị chưa đạt
Đơn vị chưa hoàn thành; Đơn vị làm điểm; Đơn vị trực thuộc; Đơn vị còn chỉ tiêu chưa đạt; Giải pháp
Giới thiệu; Ghi chú; Hạn chế; Hoàn thành; Hoàn thành mọi phần việc; Kết quả; Kết quả các mặt công tác
Kết quả đạt được; Khắc phục hạn chế; Khối; Không; Không áp dụng; Không có; Không đặt thời hạn
Loại đơn vị; Lưu ý; Mọi phần việc; Mục lục; Mức quy định; Nguồn; Nơi nhận; Phải thực hiện; Phần trăm
Phần việc; Phần việc, chỉ tiêu; Phấn đấu; Phụ lục; Quá hạn; Quá thời hạn; So với kỳ trước; Số; Số đạt
Số đơn vị; Số đơn vị đạt từng chỉ tiêu; Số đơn vị theo khối; Số liệu; Số liệu khác; Tác giả; Tạm hoãn
Tải về; Tăng, giảm; Thiếu; Thời gian; Thời gian tổ chức; Thời gian tổ chức đại hội; Thời hạn
Thời gian tổ chức theo kế hoạch; Thực hiện; Thư điện tử; Tiến độ; Tiến độ chung; Tiến độ chuẩn bị
Tiến độ theo phần việc; Tính chung; Tóm tắt; Tổng số; Tỷ lệ chung; Tỷ lệ chung so với mức quy định
Áp dụng đối với; Biện pháp của chỉ tiêu; Bảng; Các tệp số liệu; Căn cứ của; Chữ; Cơ quan; Cơ quan ban hành
Cách đọc; Còn chỉ tiêu chưa đạt; Cột; Danh sách; Dạng, cỡ; Dữ liệu; Đến ngày; Điều khoản; Điều kiện
Điều kiện sử dụng; Đơn vị tính; Kết quả được xác định; Kiểu; Kỳ; Kỳ báo cáo; Liên kết; Loại; Lý do
Lý do làm điểm; Lý do tạm hoãn; Mã; Mã chỉ tiêu; Mã đơn vị; Mã phần việc; Mã văn bản; Mẫu số; Mẫu số là
Mọi bảng, từ điển dữ liệu; Ngày; Ngày ban hành; Nhiệm kỳ; Nội dung; Số nguyên; Số thập phân; Tên; Tên bảng
Theo báo cáo của đơn vị; Theo kế hoạch; Thứ tự; Tiêu đề; Tình trạng; Tính chất; Trích dẫn; Trích yếu
Từ điển dữ liệu; Từ ngày; Tử số; Ý nghĩa
Vị trí trang; Đơn vị trước; Đơn vị sau; Đơn vị khác; Làm điểm; Mọi đơn vị; Mọi khối; Mọi loại; Mọi tình trạng
Không đặt thời gian; Tìm theo tên; Tình trạng tổ chức đại hội; Tổ chức đại hội; Từng khối
Tìm và lọc đơn vị; Văn bản áp dụng; Xếp theo; Xóa lọc; Các đơn vị trực thuộc
Văn bản; Vì sao có các con số này; Vì sao nêu hạn chế này; Giải thích từ ngữ; Từ ngữ; Việc phải khắc phục; Việc tạm hoãn đại hội; Vượt; Xem văn bản; Yêu cầu
`
  .split(/[;\n]/)
  .map((words) => words.trim())
  .filter((words) => words !== "");
