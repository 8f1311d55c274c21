import { expect, test } from "vitest";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { deviceRows } from "../../src/facts/device-rows.ts";
import { gpuModelsMeantBy } from "../../src/facts/gpu-names.ts";

test.each([
  ["0x74b5", ["MI300X"]],
  ["74a1", ["MI300X"]],
  ["0X75A3", ["MI355X"]],
  ["0x740c", ["MI250", "MI250X"]],
  ["gfx942", ["MI300A", "MI300X", "MI308X", "MI325X"]],
  ["AMD_Instinct_MI300X_OAM", ["MI300X"]],
  ["AMD Instinct MI300X OAM", ["MI300X"]],
  ["Instinct MI300X", ["MI300X"]],
  ["AMD_Instinct_MI250X_/_MI250", ["MI250", "MI250X"]],
  ["AMD_Radeon_Pro_W7900", ["W7900"]],
  ["Radeon RX 7900 XTX", ["RX7900"]],
  ["MI300", ["MI300A", "MI300X"]],
  ["mi35", ["MI350P", "MI350X", "MI355X"]],
])("facts/gpu-names: %s means %j", (text, models) => {
  expect(gpuModelsMeantBy(text)).toEqual(models);
});

test.each(["", "0xffff", "gfx000", "H100", "NVIDIA_A100", "AMD", "Instinct", "X", "__proto__"])(
  "facts/gpu-names: %j means nothing that is known",
  (text) => {
    expect(gpuModelsMeantBy(text)).toEqual([]);
  },
);

test("facts/gpu-names: every marketing name and every model means its own model", () => {
  for (const [, , model, name] of deviceRows) expect(gpuModelsMeantBy(name)).toContain(model);
  for (const model of canonicalGpuModels) expect(gpuModelsMeantBy(model)).toContain(model);
});
