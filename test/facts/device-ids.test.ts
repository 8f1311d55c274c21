import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  AMD_VENDOR_ID,
  canonicalGpuModels,
  type GpuIdentity,
  gfxOfModel,
  identifyGpu,
} from "../../src/facts/device-ids.ts";
import { deviceRows } from "../../src/facts/device-rows.ts";
import { sharedFacts } from "../support/shared-material.ts";

const gpu = (deviceId: number, over: Partial<GpuIdentity> = {}): GpuIdentity => ({
  vendorId: AMD_VENDOR_ID,
  deviceId,
  revision: 0,
  computeUnits: 304,
  ...over,
});
const model = (deviceId: number, over: Partial<GpuIdentity> = {}) =>
  identifyGpu(gpu(deviceId, over)).model;

describe("facts/device-ids", () => {
  test.each([
    [0x74a1, "MI300X"],
    [0x74a2, "MI308X"],
    [0x74a5, "MI325X"],
    [0x740f, "MI210"],
    [0x75a0, "MI350X"],
    [0x75a3, "MI355X"],
  ])("identifyGpu: %i is %s", (id, expected) => {
    expect(model(id)).toBe(expected);
  });

  test("identifyGpu: takes HF and virtual-function ids for their product", () => {
    expect([0x74a9, 0x74b5, 0x74bd].map((id) => model(id))).toEqual(["MI300X", "MI300X", "MI300X"]);
    expect([0x74a8, 0x74b6, 0x74bc].map((id) => model(id))).toEqual(["MI308X", "MI308X", "MI308X"]);
    expect(identifyGpu(gpu(0x74b5)).isVirtualFunction).toBe(true);
    expect(identifyGpu(gpu(0x74a1)).isVirtualFunction).toBe(false);
  });

  test("identifyGpu: tells MI250X from MI250 by the compute units of a die", () => {
    expect(model(0x740c, { revision: 1, computeUnits: 110 })).toBe("MI250X");
    expect(model(0x740c, { revision: 1, computeUnits: 104 })).toBe("MI250");
  });

  test("identifyGpu: is UNKNOWN with both candidates where MI250 and MI250X cannot be told apart", () => {
    for (const computeUnits of [null, 96]) {
      expect(identifyGpu(gpu(0x740c, { computeUnits }))).toMatchObject({
        model: "UNKNOWN",
        candidates: ["MI250X", "MI250"],
      });
    }
  });

  test("identifyGpu: uses the revision where one id means several products", () => {
    expect(model(0x73bf, { revision: 0xc0 })).toBe("RX6900");
    expect(model(0x73bf, { revision: 0xc1 })).toBe("RX6800");
    expect(model(0x7480, { revision: 0 })).toBe("W7600");
    expect(model(0x7480, { revision: 0xcf })).toBe("RX7600");
    expect(model(0x7551, { revision: 0xc8 })).toBe("R9600D");
  });

  test("identifyGpu: never guesses among products when the revision is not known or new", () => {
    for (const revision of [null, 0x77]) {
      expect(identifyGpu(gpu(0x73bf, { revision }))).toMatchObject({
        model: "UNKNOWN",
        candidates: ["RX6900", "RX6800"],
      });
    }
  });

  test("identifyGpu: a new revision of an id that means one product is that product", () => {
    expect(model(0x74a1, { revision: 0x01 })).toBe("MI300X");
    expect(model(0x74a1, { revision: null })).toBe("MI300X");
  });

  test("identifyGpu: an id that is in no table, or of another vendor, is UNKNOWN without candidates", () => {
    const unknown = { model: "UNKNOWN", gfx: null, candidates: [] };
    expect(identifyGpu(gpu(0x7777))).toMatchObject(unknown);
    expect(identifyGpu({ ...gpu(0x74a1), deviceId: null })).toMatchObject(unknown);
    expect(identifyGpu(gpu(0x74a1, { vendorId: 0x10de }))).toMatchObject(unknown);
    expect(identifyGpu(gpu(0x74a1, { vendorId: null }))).toMatchObject(unknown);
  });

  test("canonicalGpuModels: lists each model once, in code-unit order, and not UNKNOWN", () => {
    expect(canonicalGpuModels).toEqual([...new Set(canonicalGpuModels)].sort());
    expect(canonicalGpuModels).toEqual(
      expect.arrayContaining(["MI210", "MI250", "MI250X", "MI300X", "MI308X", "MI325X", "MI355X"]),
    );
    expect(canonicalGpuModels).not.toContain("UNKNOWN");
  });

  test("gfxOfModel: gives the target of every model, which all of its products share", () => {
    expect(canonicalGpuModels.filter((name) => gfxOfModel(name) === null)).toEqual([]);
    expect([gfxOfModel("MI300X"), gfxOfModel("MI250"), gfxOfModel("MI355X")]).toEqual([
      "gfx942",
      "gfx90a",
      "gfx950",
    ]);
    expect(gfxOfModel("UNKNOWN")).toBeNull();
  });

  const facts = sharedFacts("device-ids.csv");
  test.skipIf(!facts.isThere)(
    "deviceRows: has every id, revision, model and target of the collected facts (skipped without them)",
    () => {
      const [, ...lines] = readFileSync(facts.path, "utf8").trimEnd().split("\n");
      const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
      const known = new Set(
        deviceRows.map(([id, revision, name, , , gfx, isVf]) =>
          [hex(id, 4), revision === null ? "" : hex(revision, 2), name, gfx, isVf].join(),
        ),
      );
      for (const line of lines) {
        const [id, revision = "", , name] = line.split(",");
        const [, gfx, isVf] = /,(gfx\w+),(yes|no),/.exec(line) ?? [];
        expect([...known]).toContain(
          [id, revision.toLowerCase(), name, gfx, isVf === "yes"].join(),
        );
      }
      // One more than the facts: MI250, which shares 740c with MI250X.
      expect(deviceRows).toHaveLength(lines.length + 1);
    },
  );
});
