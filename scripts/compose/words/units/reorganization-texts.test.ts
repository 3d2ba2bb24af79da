import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import { change, SILENT_D, XA_D } from "../../../../tests/samples/faults/reorganizations.ts";
import { CHI_BO_C, sampleDataset, XA_A, type Change } from "../../../../tests/samples/root.ts";
import { tellReorganizations, toPlainText } from "./reorganization-texts.ts";

const withoutC: Change = [CHI_BO_C, null];
const withD: Change = [XA_D, SILENT_D];

test.each<readonly [string, readonly Change[], readonly string[]]>([
  ["nothing is told where nothing changed", [], []],
  [
    "a unit is founded",
    [change("loai: thanh-lap, ngay: 01/4/2020, thanh: [xa-d]"), withD],
    ["Ngày 01/4/2020, thành lập Đảng bộ xã D."],
  ],
  [
    "of a day that nobody knows nothing is said",
    [change("loai: thanh-lap, thanh: [xa-d]"), withD],
    ["Thành lập Đảng bộ xã D."],
  ],
  [
    "a unit has another name and another file",
    [change("loai: doi-ten, ngay: 01/4/2020, don_vi: [chi-bo-c], thanh: [xa-d]"), withoutC, withD],
    ["Ngày 01/4/2020, Chi bộ C đổi tên thành Đảng bộ xã D."],
  ],
  [
    "only the file has another name",
    [
      change("loai: doi-ten, don_vi: [chi-bo-c], thanh: [xa-d]"),
      withoutC,
      [XA_D, SILENT_D.replace("Đảng bộ xã D", "Chi bộ C")],
    ],
    [],
  ],
  [
    "a unit is put into another by an instrument",
    [
      change(
        "loai: sap-nhap, ngay: 01/4/2020, don_vi: [chi-bo-c], thanh: [xa-a], van_ban: chi-thi-35",
      ),
      withoutC,
    ],
    ["Ngày 01/4/2020, Chi bộ C sáp nhập vào Đảng bộ xã A (Chỉ thị số 35-CT/TW)."],
  ],
  [
    "a unit is split and goes on",
    [change("loai: chia-tach, don_vi: [xa-a], thanh: [xa-a, xa-d]"), withD],
    ["Đảng bộ xã A chia tách thành Đảng bộ xã A và Đảng bộ xã D."],
  ],
  [
    "a unit is dissolved",
    [change("loai: giai-the, don_vi: [chi-bo-c]"), withoutC],
    ["Giải thể Chi bộ C."],
  ],
])("%s", (_what, changes, sentences) => {
  const { newest } = toSampleBriefings(sampleDataset(...changes));
  expect(tellReorganizations(newest).map(toPlainText)).toEqual(sentences);
});

test("units become one, and the page of the new one says of which", () => {
  const { newest } = toSampleBriefings(
    sampleDataset(
      change("loai: hop-nhat, ngay: 01/4/2020, don_vi: [xa-a, chi-bo-c], thanh: [xa-d]"),
      [XA_A, null],
      withoutC,
      withD,
    ),
  );
  const sentence = "Ngày 01/4/2020, Đảng bộ xã A và Chi bộ C hợp nhất thành Đảng bộ xã D.";
  expect(tellReorganizations(newest).map(toPlainText)).toEqual([sentence]);
  expect(tellReorganizations(newest, { unit: "xa-d" }).map(toPlainText)).toEqual([sentence]);
  expect(tellReorganizations(newest, { unit: "phuong-b" })).toEqual([]);
});
