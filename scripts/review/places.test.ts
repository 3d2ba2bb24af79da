import { expect, test } from "vitest";
import { reviewRoot } from "../../tests/samples/faults/review.ts";
import { inBoth, PHUONG_B, sampleRoot, XA_A } from "../../tests/samples/root.ts";
import { withRows } from "../../tests/samples/unit-rows.ts";

test("words that two units say alike are told at each of them, also where they stand in one file", () => {
  const files = sampleRoot(
    ...inBoth([XA_A, "phong trào mạnh", "hỏi 0912 345 678"]),
    ...inBoth([PHUONG_B, "don_vi_diem: không", "don_vi_diem: có\nly_do_diem: hỏi 0912 345 678"]),
  );
  const placesOf = (all: typeof files) =>
    reviewRoot(all).map(({ code, place: { file, line, column } }) => [code, file, line, column]);
  const [early, late] = ["data/ky/2020-03-05", "data/ky/2020-04-10"];
  expect(placesOf(files)).toEqual([
    ["personal-data", `${early}/don-vi/xa-a.yaml`, 5, 17],
    ["personal-data", `${early}/don-vi/phuong-b.yaml`, 5, 17],
    ["personal-data", `${late}/don-vi/xa-a.yaml`, 5, 17],
    ["personal-data", `${late}/don-vi/phuong-b.yaml`, 5, 17],
  ]);
  expect(placesOf(withRows(files, () => true))).toEqual([
    ["personal-data", `${early}/don-vi.yaml`, 28, 21],
    ["personal-data", `${early}/don-vi.yaml`, 13, 21],
    ["personal-data", `${late}/don-vi.yaml`, 28, 21],
    ["personal-data", `${late}/don-vi.yaml`, 13, 21],
  ]);
});
