import { expect, test } from "vitest";
import { isNotice } from "../../scripts/validate/sentences/problems.ts";
import { guardPublic } from "../guard/guard-public.ts";
import { sampleDataset } from "../samples/root.ts";
import { addUnits, listMarked, reviewChanged, toItem, toTold } from "./named-root.ts";

const UNITS = {
  "xa-long-huu": "Đảng bộ xã Long Hữu",
  "xa-hiep-thanh": "Đảng bộ xã Hiệp Thạnh",
  "phuong-2": "Đảng bộ Phường 2",
  "truong-thpt": "Chi bộ Trường Trung học phổ thông Duyên Hải",
  "truong-mam-non": "Chi bộ Trường Mầm non Hoa Sen",
  "cong-an": "Đảng bộ Công an thị xã",
  "benh-vien": "Chi bộ Bệnh viện Đa khoa",
  "thuy-san": "Chi bộ Công ty Cổ phần Thủy sản Cửu Long",
  "bien-phong": "Chi bộ Đồn Biên phòng Long Vĩnh",
  "toa-an": "Chi bộ Tòa án nhân dân",
};

/** Sentences that praise a unit or merely name it; most of them hold words that a list of words takes for blame. */
const SENTENCES = [
  "«Đảng bộ xã Long Hữu» tặng nhà cho một hộ dân chưa có nhà ở.",
  "«Đảng bộ xã Hiệp Thạnh» hoàn thành sớm 10 ngày dù dịch bệnh chưa được khống chế.",
  "«Đảng bộ Phường 2» chưa bao giờ chậm hạn.",
  "«Chi bộ Trường Trung học phổ thông Duyên Hải» được chọn làm điểm.",
  "«Chi bộ Trường Mầm non Hoa Sen» giúp đỡ các cháu có hoàn cảnh khó khăn, thiếu thốn.",
  "«Đảng bộ Công an thị xã» không để xảy ra vụ việc phức tạp, kéo dài.",
  "«Chi bộ Bệnh viện Đa khoa» cử 12 đảng viên vào khu cách ly.",
  "«Chi bộ Công ty Cổ phần Thủy sản Cửu Long» giữ việc làm cho công nhân bị mất thu nhập.",
  "«Chi bộ Đồn Biên phòng Long Vĩnh» tuần tra cả những đoạn bờ biển chưa có đường.",
  "«Chi bộ Tòa án nhân dân» giải quyết xong các vụ án quá hạn từ năm trước.",
  "Đi đầu trong phong trào tuyến đường hoa là «Đảng bộ xã Long Hữu».",
  "Ban Thường vụ Thị ủy biểu dương «Đảng bộ xã Hiệp Thạnh» về cách làm sáng tạo.",
  "Tổ công tác làm việc với «Đảng bộ Phường 2» về dự thảo báo cáo chính trị lần 2.",
  "Hội nghị rút kinh nghiệm được tổ chức tại «Chi bộ Trường Trung học phổ thông Duyên Hải».",
  "Mô hình “mỗi tuần một câu chuyện đẹp” do «Chi bộ Trường Mầm non Hoa Sen» khởi xướng.",
  "Theo «Đảng bộ Công an thị xã», số vụ vi phạm giao thông giảm, không có vụ nghiêm trọng.",
  "Đồng chí Bí thư «Chi bộ Bệnh viện Đa khoa» trình bày tham luận.",
  "Với sự hỗ trợ của «Chi bộ Công ty Cổ phần Thủy sản Cửu Long», 5 hộ đã thoát nghèo.",
  "«Chi bộ Đồn Biên phòng Long Vĩnh» và «Đảng bộ xã Long Hữu» ký kết nghĩa.",
  "«Chi bộ Tòa án nhân dân» có số đảng viên ít nhất nhưng góp ý nhiều nhất.",
  "Không riêng «Đảng bộ xã Long Hữu», nhiều nơi đã hoàn thành trước hạn.",
  "«Đảng bộ xã Hiệp Thạnh» là nơi cuối cùng của thị xã có điện, nay là nơi đầu tiên có mạng 4G.",
  "Từ một nơi yếu kém, «Đảng bộ Phường 2» đã vươn lên dẫn đầu.",
  "«Chi bộ Trường Trung học phổ thông Duyên Hải»: 100% đảng viên dự học tập.",
  "Học sinh bỏ học giảm hẳn nhờ «Chi bộ Trường Mầm non Hoa Sen» vận động từ sớm.",
  "«Đảng bộ Công an thị xã» kiểm điểm sâu sắc, không nể nang.",
  "Tại «Chi bộ Bệnh viện Đa khoa», bệnh nhân chưa có bảo hiểm vẫn được điều trị.",
  "«Chi bộ Công ty Cổ phần Thủy sản Cửu Long» trả lương đủ, không nợ bảo hiểm.",
  "Nhờ «Chi bộ Đồn Biên phòng Long Vĩnh», ngư dân không còn khai thác trái phép.",
  "«Chi bộ Tòa án nhân dân» hòa giải thành 40 vụ tranh chấp.",
  "«Đảng bộ xã Long Hữu» trồng 3 km hoa dọc tỉnh lộ.",
  "Trung tuần tháng 3, «Đảng bộ xã Hiệp Thạnh» tổ chức đối thoại với Nhân dân.",
  "Đoàn khảo sát chọn «Đảng bộ Phường 2» để thử biểu mẫu mới.",
  "Tập thể «Chi bộ Trường Trung học phổ thông Duyên Hải» được tặng Giấy khen.",
  "«Chi bộ Trường Mầm non Hoa Sen» đăng ký công trình “Vườn rau của bé”.",
  "«Đảng bộ Công an thị xã» bảo đảm an ninh cho mọi cuộc họp.",
  "Khó khăn đến mấy, «Chi bộ Bệnh viện Đa khoa» cũng không bỏ một buổi sinh hoạt nào.",
  "«Chi bộ Công ty Cổ phần Thủy sản Cửu Long» kết nạp 2 đảng viên là công nhân.",
  "Có 7 ý kiến của «Chi bộ Đồn Biên phòng Long Vĩnh» được tiếp thu.",
  "«Chi bộ Tòa án nhân dân» nêu 5 câu hỏi về điểm mới của nhiệm kỳ.",
  "Kinh nghiệm của «Đảng bộ xã Long Hữu» là giao việc rõ người, rõ ngày.",
  "Khách đến học tập «Đảng bộ xã Hiệp Thạnh» ngày một đông.",
  "Lịch duyệt văn kiện: «Đảng bộ Phường 2» ngày 12, các nơi khác ngày 13.",
  "Bài viết về «Chi bộ Trường Trung học phổ thông Duyên Hải» đăng ở số báo sau.",
  "Ảnh: hội thi kể chuyện của «Chi bộ Trường Mầm non Hoa Sen».",
  "«Đảng bộ Công an thị xã», «Chi bộ Tòa án nhân dân» phối hợp tuyên truyền pháp luật.",
  "Cán bộ của «Chi bộ Bệnh viện Đa khoa» tình nguyện chống dịch suốt 3 tháng.",
  "«Chi bộ Công ty Cổ phần Thủy sản Cửu Long» xuất khẩu lô hàng đầu tiên.",
  "Trước đây thiếu tàu, nay «Chi bộ Đồn Biên phòng Long Vĩnh» đã được trang bị đủ.",
  "Phiên tòa giả định của «Chi bộ Tòa án nhân dân» thu hút 400 học sinh.",
  "Chưa năm nào «Đảng bộ xã Long Hữu» có nhiều công trình như năm nay.",
  "«Đảng bộ xã Hiệp Thạnh» đề nghị tăng số buổi tập huấn.",
  "Thành tích của «Đảng bộ Phường 2» không hề thua kém thành phố.",
  "«Chi bộ Trường Trung học phổ thông Duyên Hải» có 38 đảng viên.",
  "Phụ huynh gửi thư cảm ơn «Chi bộ Trường Mầm non Hoa Sen».",
  "«Đảng bộ Công an thị xã» xóa xong điểm đen về trật tự đô thị.",
  "Cùng dự có đại diện «Chi bộ Bệnh viện Đa khoa».",
  "Trao tặng «Chi bộ Công ty Cổ phần Thủy sản Cửu Long» cờ thi đua.",
  "Điểm cầu chính đặt tại «Chi bộ Đồn Biên phòng Long Vĩnh».",
  "Nghị quyết của «Chi bộ Tòa án nhân dân» ngắn gọn, dễ nhớ.",
];

const town = addUnits(UNITS);
const declared = [...town, toItem(SENTENCES, Object.keys(UNITS))];

test("60 câu có nêu tên đơn vị mà không ai khai: câu nào cũng bị báo, đúng dòng, cột và tên", () => {
  expect(SENTENCES).toHaveLength(60);
  const told = reviewChanged([...town, toItem(SENTENCES)]);
  expect(told.map(toTold)).toEqual(listMarked(SENTENCES));
  const names = new Set(Object.values(UNITS));
  for (const { code, found, allowed } of told)
    expect([code, names.has(found), allowed]).toEqual(["name-undeclared", true, found]);
});

test("60 câu ấy, khi các tên đã được khai: không câu nào bị báo", () => {
  expect(reviewChanged(declared).filter((one) => !isNotice(one))).toEqual([]);
});

test("khai một đơn vị không cho phép nêu tên đơn vị khác", () => {
  const [first = ""] = Object.keys(UNITS);
  const others = reviewChanged([...town, toItem(SENTENCES, [first])]).filter(
    ({ code }) => code === "name-undeclared",
  );
  const rest = listMarked(SENTENCES).filter((one) => !one.endsWith(UNITS["xa-long-huu"]));
  expect(others.map(({ found }) => found)).toEqual(rest.map((one) => one.replace(/^\S+ /, "")));
});

test("60 câu ấy, khi các tên đã được khai: cửa soát cũng để cho công bố", async () => {
  const { told } = await guardPublic(sampleDataset(...declared));
  expect(told).toEqual([]);
});
