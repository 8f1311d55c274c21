import { expect, test } from "vitest";
import { hardwarePrecisions } from "../../src/facts/hardware-precisions.ts";

test.each([
  ["gfx90a", ["int8", "fp16", "bf16", "fp32"]],
  ["gfx942", ["int8", "fp8", "fp16", "bf16", "fp32"]],
  ["gfx950", ["fp4", "int8", "fp8", "fp16", "bf16", "fp32"]],
  ["gfx1100", ["int4", "int8", "fp16", "bf16", "fp32"]],
  ["gfx1201", ["int4", "int8", "fp8", "fp16", "bf16", "fp32"]],
])(
  "facts/hardware-precisions: %s computes what its matrix instructions are for",
  (gfx, expected) => {
    expect(hardwarePrecisions([gfx])).toEqual(expected);
  },
);

test("facts/hardware-precisions: mixed targets have what all of them compute", () => {
  expect(hardwarePrecisions(["gfx942", "gfx90a", "gfx942"])).toEqual([
    "int8",
    "fp16",
    "bf16",
    "fp32",
  ]);
});

test("facts/hardware-precisions: an unknown target, or none, is not known rather than nothing", () => {
  expect(hardwarePrecisions([])).toBeNull();
  expect(hardwarePrecisions([null])).toBeNull();
  expect(hardwarePrecisions(["gfx942", "gfx999"])).toBeNull();
  expect(hardwarePrecisions(["constructor"])).toBeNull();
});
