import { describe, expect, it } from "vitest";
import { nothingFits } from "../../src/explain/nothing-fits.ts";
import { nearMisses } from "../../src/explain/words/nearest.ts";
import { catalogOf } from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";
import { decided } from "./decisions.ts";

const of = (id: string, metadata: Parameters<typeof profile>[1], precedence = 2) =>
  profile({ id, precedence }, { gpu_count: 8, ...metadata });

describe("explain/near-misses", () => {
  it("orders by fewest failures, then later ones, then precedence, then distance, then id", async () => {
    const catalog = catalogOf([
      of("far", { gpu_count: 8 }),
      of("near", { gpu_count: 2 }),
      of("general", { gpu_count: 2 }, 3),
      of("earlier", { gpu_count: 1, metric: "throughput" }),
      of("two", { gpu: "MI325X", gpu_count: 2 }),
    ]);
    const misses = nearMisses(await decided({ catalog, gpus: ["MI300X", 1] }));
    expect(
      misses.map(({ profiles, missing }) => [
        profiles.map(({ id }) => id),
        missing.map(({ rule }) => rule),
      ]),
    ).toEqual([
      [["near", "general"], ["gpu-count"]],
      [["far"], ["gpu-count"]],
      [["earlier"], ["metric"]],
      [["two"], ["gpu-model", "gpu-count"]],
    ]);
  });

  it("a filter that cannot be judged is missing, too", async () => {
    const resolution = await decided({ gpus: ["MI300X", 0] });
    const [nearest] = nearMisses(resolution);
    expect(nearest?.missing.length).toBeGreaterThan(0);
  });
});

describe("explain/nothing-fits", () => {
  it("counts the reasons, names the nearest, and the command that goes on", async () => {
    expect(nothingFits(await decided({ gpus: ["MI308X", 4] }))).toEqual({
      code: "no-profile-fits",
      level: "error",
      message: "none of 7 profiles fits this request and machine",
      cause: [
        "4  needs MI300X, found MI308X",
        "2  is for throughput",
        "1  needs MI325X, found MI308X",
        "nearest: tp1 and 2 more fail 1 rule",
        "  needs MI300X, found MI308X (gpu-model)",
        "nearest: tp1-mi325x fails 1 rule",
        "  needs MI325X, found MI308X (gpu-model)",
      ].join("\n"),
      hint: "`aim explain --why-not tp1` says what would make the nearest one fit",
    });
  });

  it("names the models of the same chip that profiles are for, or says that there is none", async () => {
    const resolution = await decided({ gpus: ["MI308X", 4] });
    const { cause } = nothingFits(resolution, { sameGfx: ["MI300A", "MI300X", "MI325X"] });
    expect(cause?.split("\n").at(-1)).toBe(
      "MI308X is gfx942, like MI300X and MI325X: `AIM_GPU_MODEL=MI300X` or `AIM_GPU_MODEL=MI325X` tries their profiles, if its memory is enough for them",
    );
    const other = await decided({ gpus: ["R9700", 1] });
    expect(
      nothingFits(other, { sameGfx: ["R9600D"] })
        .cause?.split("\n")
        .at(-1),
    ).toBe("no profile is for another GPU model of gfx1201");
  });

  it("a profile that is chosen by name alone counts for no chip, and is named to be chosen", async () => {
    const kept = ["MI308X", "MI300A"].map((gpu) =>
      profile({ id: `kept-${gpu.toLowerCase()}`, manual_only: true }, { gpu }),
    );
    const catalog = catalogOf([...kept, profile({ id: "tuned" }, { gpu: "MI300X" })]);
    const resolution = await decided({
      gpus: ["MI308X", 1],
      catalog,
      rules: shippedRules("default"),
    });
    const { cause, hint } = nothingFits(resolution, { sameGfx: ["MI300A", "MI300X"] });
    expect(cause?.split("\n").at(-1)).toBe(
      "MI308X is gfx942, like MI300X: `AIM_GPU_MODEL=MI300X` tries their profiles, if its memory is enough for them",
    );
    expect(nothingFits(resolution, { similar: "org/model" }).hint).not.toContain("AIM_PROFILE_ID");
    expect(hint).toBe(
      "`AIM_PROFILE_ID=kept-mi308x` starts the nearest one all the same; `aim explain --why-not kept-mi308x` says what would make the nearest one fit",
    );
  });

  it("many reasons are cut short", async () => {
    const models = ["MI100", "MI210", "MI250X", "MI325X", "MI350X", "MI355X", "W7900", "R9700"];
    const catalog = catalogOf(models.map((gpu) => profile({ id: gpu }, { gpu })));
    const { cause } = nothingFits(await decided({ catalog }));
    expect(cause?.split("\n").slice(5, 7)).toEqual([
      "1  needs MI355X, found MI300X",
      "   and 2 more reasons",
    ]);
  });

  it("asks whether a model of almost that name is meant", async () => {
    const { hint } = nothingFits(await decided({ gpus: ["MI308X", 4] }), { similar: "org/model" });
    expect(hint).toMatch(/^did you mean `org\/model`\? `aim explain/);
    expect(
      nothingFits(await decided({ catalog: catalogOf([]) }), { similar: "org/model" }),
    ).toMatchObject({
      message: "there is no valid profile for `meta-llama/Llama-3.1-8B-Instruct` in profiles",
      hint: "did you mean `org/model`? `aim validate` checks every profile; AIM_PROFILES_PATH names another folder",
    });
  });
});
