import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJudge, type Judgement } from "../../src/rules/judge.ts";
import { decide } from "../../src/selection/select.ts";
import { facts, profile } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";

async function decideOver(
  profiles: readonly ReturnType<typeof profile>[],
  rules = shippedRules("default"),
  requested: string | null = null,
) {
  const judge = createJudge(rules);
  const judgements: Judgement[] = [];
  for (const candidate of profiles)
    judgements.push(await judge.judge(facts({ profile: candidate })));
  return decide(judgements, rules, requested);
}

describe("selection/select", () => {
  it("prefers the place, then the precision, then the type, then more GPUs", async () => {
    const { profiles } = await decideOver([
      profile({ id: "tp1" }),
      profile({ id: "tp8" }, { gpu_count: 8 }),
      profile({ id: "preview" }, { type: "preview", gpu_count: 8 }),
      profile({ id: "fp4" }, { precision: "fp4", type: "unoptimized" }),
      profile({ id: "custom", origin: "custom", precedence: 1 }, { precision: "fp32" }),
    ]);
    expect(profiles.map(({ id, rank }) => `${rank} ${id}`)).toEqual([
      "1 custom",
      "2 fp4",
      "3 tp8",
      "4 tp1",
      "5 preview",
    ]);
  });

  it("names the key that put the winner before the runner-up, with both values", async () => {
    const { selection } = await decideOver([
      profile({ id: "a" }),
      profile({ id: "b" }, { gpu_count: 8 }),
    ]);
    expect(selection).toEqual({
      profile: "b",
      by: "ranking",
      runner_up: "a",
      decided_by: { rule: "larger-tensor-parallel", winner: 8, runner_up: 1 },
      overridden: [],
    });
  });

  it("breaks ties by profile id", async () => {
    const { selection } = await decideOver([profile({ id: "b" }), profile({ id: "a" })]);
    expect(selection.profile).toBe("a");
    expect(selection.decided_by).toEqual({ rule: "profile-id", winner: "a", runner_up: "b" });
  });

  it("takes the profile asked for although it fails filters, and lists each", async () => {
    const { selection } = await decideOver(
      [profile({ id: "good" }), profile({ id: "asked" }, { gpu: "MI325X" })],
      shippedRules("default"),
      "asked",
    );
    expect(selection).toMatchObject({
      profile: "asked",
      by: "profile_id",
      overridden: [
        {
          rule: "gpu-model",
          state: "gpu_mismatch",
          reason: "needs MI325X, this machine has MI300X",
        },
      ],
    });
  });

  it("selects nothing when every profile is rejected", async () => {
    const { selection } = await decideOver([profile({}, { gpu: "MI325X" })]);
    expect(selection).toMatchObject({ profile: null, by: "none", decided_by: null });
  });

  it("property: the winner is accepted, the ranking is a total order, and file order does not matter", async () => {
    const arbitrary = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 8 }),
        precision: fc.constantFrom("int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"),
        gpu: fc.constantFrom("MI300X", "MI325X"),
        gpu_count: fc.constantFrom(1, 2, 4, 8),
        type: fc.constantFrom("optimized", "preview", "unoptimized", "general"),
        precedence: fc.constantFrom(1, 2, 3),
        manual_only: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const rules = shippedRules("default");
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.nat(), async (described, shift) => {
        const made = described.map(({ id, precedence, manual_only, ...metadata }) =>
          profile({ id, precedence, manual_only }, metadata as object),
        );
        const rotated = made.map((_, index) => made[(index + shift) % made.length]!);
        const decision = await decideOver(made, rules);
        expect(JSON.stringify(await decideOver(rotated, rules))).toBe(JSON.stringify(decision));
        const winner = decision.profiles.find(({ id }) => id === decision.selection.profile);
        expect(winner?.outcome ?? "none").toBe(winner === undefined ? "none" : "accepted");
        expect(
          decision.profiles.filter(({ rank }) => rank !== null).map(({ rank }) => rank),
        ).toEqual(
          decision.profiles
            .filter(({ outcome }) => outcome === "accepted")
            .map((_, index) => index + 1),
        );
      }),
      { numRuns: 40 },
    );
  });
});
