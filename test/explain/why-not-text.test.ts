import { describe, expect, it } from "vitest";
import type { Situation } from "../../src/counterfactual/situation.ts";
import { whyNot } from "../../src/counterfactual/why-not.ts";
import { whyNotReporters } from "../../src/explain/reporters.ts";
import { resolve } from "../../src/resolve.ts";
import { plainStyle } from "../../src/shared/style.ts";
import {
  catalogOf,
  profileIn,
  type SituationOptions,
  situationFor,
} from "../support/decision-input.ts";
import { llama, profiles, rules } from "./decisions.ts";

async function told(id: string, options: SituationOptions = {}, all = false): Promise<string> {
  const base = { catalog: catalogOf(profiles), rules, gpus: ["MI300X", 4] } as const;
  const situation: Situation = situationFor(llama, { ...base, ...options });
  const resolution = await resolve(situation.input);
  const answer = await whyNot(situation, profileIn(situation, id), resolution);
  return whyNotReporters.text({ answer, resolution, all }, plainStyle);
}

describe("explain/why-not-text", () => {
  it("names the smallest changes in increasing cost, and commands that show each", async () => {
    expect(await told("tp1")).toBe(`Why not  tp1
  now chosen: tp2
  it is ranked 2, behind the first
    by more-gpus: 2 goes before 1

By settings
  AIM_GPU_COUNT=1 (now not set)

By other GPUs
  1 x MI300X instead of 4 x MI300X

By removing rules
  without more-gpus
    as a file in rules/custom/ would say
    {"rules": [{"id": "more-gpus", "enabled": false}]}

By its name, as the last resort
  AIM_PROFILE_ID=tp1
  skips filters and ranking; it fails no filter

More
  aim explain --what-if AIM_GPU_COUNT=1  the decision with that
  aim explain --what-if gpu.count=1      the decision on those GPUs
  aim explain tp1                        every rule for it
  aim explain --why-not tp1 --all        every answer, and what was searched
`);
  });

  it("says that settings cannot do it and why, which GPUs would, and what naming it overrides", async () => {
    expect(await told("all-wrong")).toContain(`Why not  all-wrong
  now chosen: tp2
  it fails 3 rules
    is for throughput (metric)
    needs MI325X, found MI300X (gpu-model)
    needs 8 GPUs, found 4 (gpu-count)

By settings: it cannot win
  whatever the settings, it fails
    needs MI325X, found MI300X (gpu-model)
    needs 8 GPUs, found 4 (gpu-count)

By other GPUs
  8 x MI325X instead of 4 x MI300X and AIM_METRIC=throughput (now latency)
`);
    expect(await told("all-wrong")).toContain(`
By its name, as the last resort
  AIM_PROFILE_ID=all-wrong
  skips filters and ranking, and so overrides
    is for throughput (metric)
    needs MI325X, found MI300X (gpu-model)
    needs 8 GPUs, found 4 (gpu-count)
`);
  });

  it("says who is always before it", async () => {
    const text = await told("tp4");
    expect(text).toContain(`By settings: it cannot win
  its filters pass, but another is always before it: tp2
    by type: optimized goes before preview
`);
    expect(text).toContain(`By removing rules
  without type
`);
  });

  it("says that other GPUs are of no use where settings alone do it", async () => {
    expect(await told("throughput")).toContain(`By settings
  AIM_METRIC=throughput (now latency)

By other GPUs: of no use
  settings alone do it, and other GPUs would spare none of them
`);
  });

  it("an empty variable stands for one that is not set", async () => {
    const text = await told("tp2", { request: { profile_id: "tp1" } });
    expect(text).toContain("now chosen: tp1\n  AIM_PROFILE_ID asks for that one\n");
    expect(text).toContain("By settings\n  AIM_PROFILE_ID= (now tp1)\n");
    expect(text).toContain("By removing rules: it cannot win\n  AIM_PROFILE_ID asks for tp1\n");
    expect(text).toContain("aim explain --what-if AIM_PROFILE_ID=  the");
  });

  it("with everything, tells what was searched", async () => {
    expect(await told("tp1", {}, true)).toContain(`
Searched: no smaller answer of its kind exists within this
  GPU model      MI325X
  GPU count      1, 2, 8
  metric         throughput
  gpu_count      1, 2, 8
  rules removed  metric, gpu-model, gpu-count, type, more-gpus
`);
  });

  it("has nothing to say against the winner", async () => {
    expect(await told("tp2")).toBe("Why not  tp2\n  it is chosen: nothing needs to change\n");
  });

  it("where nothing fits, says so", async () => {
    const text = await told("tp1", { gpus: ["MI300X", 0] });
    expect(text).toContain("  now nothing fits\n");
    expect(text).toContain("By other GPUs\n  1 x MI300X instead of no GPU\n");
  });
});
