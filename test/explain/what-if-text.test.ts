import { describe, expect, it } from "vitest";
import { changedProfiles } from "../../src/counterfactual/what-if.ts";
import { whatIfReporters } from "../../src/explain/reporters.ts";
import type { ChangedValue } from "../../src/generated/what-if.ts";
import { plainStyle } from "../../src/shared/style.ts";
import { catalogOf, type SituationOptions } from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { decided } from "./decisions.ts";

async function told(
  changes: readonly ChangedValue[],
  now: SituationOptions,
  then: SituationOptions,
  all = false,
): Promise<string> {
  const [before, after] = [await decided(now), await decided(then)];
  const profiles = changedProfiles(before, after);
  return whatIfReporters.text(
    { answer: { version: 1, changes, before, after, profiles }, all },
    plainStyle,
  );
}

const count = { name: "gpu.count", before: 4, after: 1 };

describe("explain/what-if-text", () => {
  it("shows what was changed, both decisions, and who stands elsewhere", async () => {
    expect(await told([count], {}, { gpus: ["MI300X", 1] })).toBe(`What if
             now                               what if
  gpu.count  4                                 1
  GPUs       4 x MI300X, gfx942, 192 GiB each  1 x MI300X, gfx942, 192 GiB
  ranked     3 of 7                            1 of 7
  chosen     tp2                               tp1
  before     tp1
  by         more-gpus
  advice     info: unused

Profiles that stand elsewhere
       now     what if
  tp1  rank 2  rank 1
  tp2  rank 1  gpu_mismatch
  tp4  rank 3  gpu_mismatch
`);
  });

  it("says what comes nearest where nothing fits then", async () => {
    expect(await told([count], {}, { gpus: ["MI325X", 4], catalog: catalogOf([]) })).not.toContain(
      "Nearest",
    );
    expect(await told([count], {}, { gpus: ["MI308X", 4] })).toContain(`
  chosen     tp2                               nothing fits
`);
    expect(await told([count], {}, { gpus: ["MI308X", 4] })).toContain(`
Nearest then
  tp1 and 2 more fail 1 rule
    needs MI300X, found MI308X (gpu-model)
`);
  });

  it("says so where nothing changes", async () => {
    expect(await told([{ name: "AIM_PORT", before: 8000, after: 1 }], {}, {})).toMatch(
      /\n\nEvery profile stands where it stood\n$/,
    );
  });

  it("counts many profiles by where they stood and stand, with the command that names them", async () => {
    const many = Array.from({ length: 12 }, (_, index) => profile({ id: `p${index + 10}` }));
    const catalog = catalogOf(many);
    const text = await told([count], { catalog }, { catalog, gpus: ["MI325X", 1] });
    expect(text.match(/^ {2}p\d+ {2}/gm)).toHaveLength(8);
    expect(text).toContain("  4 more: compatible now, then gpu_mismatch\n");
    expect(text).toContain("  aim explain --what-if gpu.count=1 --all  all of them\n");
    const full = await told([count], { catalog }, { catalog, gpus: ["MI325X", 1] }, true);
    expect(full.match(/^ {2}p\d+ {2}/gm)).toHaveLength(12);
    expect(full).not.toContain("More");
  });

  it("a profile that takes part in one of them alone is not there in the other", async () => {
    const catalog = catalogOf([profile({ id: "new" })]);
    const text = await told([count], { catalog: catalogOf([]) }, { catalog });
    expect(text).toMatch(/^ {2}new {2}not there {2}rank 1$/m);
  });
});
