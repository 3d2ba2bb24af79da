import { describe, expect, test } from "vitest";
import { makeSrgbProfile } from "./srgb-profile.ts";

type Triple = readonly [number, number, number];

const profile = makeSrgbProfile();
const tags = readTags(profile);

/** The table of tags, as any program reads it (ICC.1:2001-04). */
function readTags(icc: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: icc.readUInt32BE(128) }, (_, index) => {
      const at = 132 + 12 * index;
      const [offset, size] = [icc.readUInt32BE(at + 4), icc.readUInt32BE(at + 8)];
      return [icc.toString("latin1", at, at + 4), icc.subarray(offset, offset + size)] as const;
    }),
  );
}

function readTag(name: string, type: string): Buffer {
  const tag = tags.get(name);
  if (tag === undefined) throw new Error(`no tag ${name}`);
  expect([name, tag.toString("latin1", 0, 4), tag.readUInt32BE(4)]).toEqual([name, type, 0]);
  return tag;
}

function readXyz(name: string): Triple {
  const tag = readTag(name, "XYZ ");
  const [x = 0, y = 0, z = 0] = [8, 12, 16].map((at) => tag.readInt32BE(at) / 65_536);
  return [x, y, z];
}

/** The light of a value from 0 to 1: between two entries on a straight line. */
function readCurve(name: string): (value: number) => number {
  const tag = readTag(name, "curv");
  const count = tag.readUInt32BE(8);
  const entryAt = (index: number) => tag.readUInt16BE(12 + 2 * index) / 65_535;
  return (value) => {
    const low = Math.min(Math.floor(value * (count - 1)), count - 2);
    const part = value * (count - 1) - low;
    return entryAt(low) * (1 - part) + entryAt(low + 1) * part;
  };
}

const primaries = ["rXYZ", "gXYZ", "bXYZ"].map(readXyz);
const curve = readCurve("rTRC");

/** The lights of the three primaries, added up. */
function toXyz(rgb: Triple): Triple {
  const sum = (axis: 0 | 1 | 2) =>
    primaries.reduce((total, one, at) => total + one[axis] * curve((rgb[at] ?? 0) / 255), 0);
  return [sum(0), sum(1), sum(2)];
}

/** CIE 1976 L*a*b* under D50. */
function toLab([x, y, z]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : (t * 24_389) / 27 / 116 + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9642), f(y), f(z / 0.8249)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

test("đầu tệp: cỡ đúng, chữ ký, loại, không gian màu", () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString("hex", 8, 12)).toBe("02100000");
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  // X, Y and Z of D50 as the standard writes them.
  expect(profile.toString("hex", 68, 80)).toBe("0000f6d6000100000000d32d");
  expect(profile.subarray(84, 128).every((byte) => byte === 0)).toBe(true);
});

test("đủ các thẻ của hồ sơ màn hình ba màu, mọi thẻ nằm trọn trong tệp, ở bội của bốn", () => {
  expect([...tags.keys()].sort()).toEqual(
    ["bTRC", "bXYZ", "cprt", "desc", "gTRC", "gXYZ", "rTRC", "rXYZ", "wtpt"].sort(),
  );
  for (let index = 0; index < tags.size; index += 1) {
    const at = 132 + 12 * index;
    const [offset, size] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
    expect(offset % 4).toBe(0);
    expect(offset).toBeGreaterThanOrEqual(132 + 12 * tags.size);
    expect(offset + size).toBeLessThanOrEqual(profile.length);
  }
  const name = readTag("desc", "desc");
  expect(name.toString("latin1", 12, 12 + name.readUInt32BE(8))).toBe("sRGB IEC61966-2.1\0");
  expect(name).toHaveLength(12 + name.readUInt32BE(8) + 78);
});

describe("màu đi qua hồ sơ", () => {
  // CSS Color 4 and LittleCMS 2.14 tell these values.
  test.each([
    ["trắng", [255, 255, 255], [100, 0, 0]],
    ["đen", [0, 0, 0], [0, 0, 0]],
    ["đỏ", [255, 0, 0], [54.29, 80.81, 69.89]],
    ["lục", [0, 255, 0], [87.82, -79.27, 80.99]],
    ["lam", [0, 0, 255], [29.57, 68.3, -112.03]],
    ["xám giữa", [128, 128, 128], [53.59, 0, 0]],
  ] as const)("%s ra đúng màu đã biết", (_name, rgb, lab) => {
    const found = toLab(toXyz(rgb));
    for (const [index, value] of lab.entries()) expect(found[index]).toBeCloseTo(value, 1);
  });

  test("xám không ngả màu: ba cột cộng lại đúng bằng điểm trắng", () => {
    expect(toXyz([255, 255, 255])).toEqual(readXyz("wtpt"));
  });

  test("đường cong giữa hai mục sai không quá một phần 65535", () => {
    const errors = Array.from({ length: 10_001 }, (_, step) => {
      const value = step / 10_000;
      const exact = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      return Math.abs(curve(value) - exact);
    });
    expect(Math.max(...errors)).toBeLessThan(1 / 65_535);
  });
});
