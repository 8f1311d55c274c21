import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJudge, type Judgement } from "../../src/rules/judge.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { type Decision, decide } from "../../src/selection/select.ts";
import { facts, gpu, profile } from "../support/facts.ts";
import { ruleSetOf } from "../support/rule-sources.ts";

const why = "To try it.";
const leaf = (path: string, operator: string, value: unknown) => ({
  fact: path.split(".")[0],
  path: `$.${path.split(".").slice(1).join(".")}`,
  operator,
  value,
});
const anyGpu = {
  id: "any",
  kind: "filter",
  order: 1,
  require: { all: [leaf("profile.metadata.gpu", "equal", "MI300X")] },
  state: "gpu_mismatch",
  reason: "needs {profile.metadata.gpu}",
  why,
};
const first = (id: string, order: number, condition: object) => ({
  id,
  kind: "rank",
  order,
  first: { all: [condition] },
  why,
});

async function decideOver(
  profiles: readonly ReturnType<typeof profile>[],
  rules: RuleSet,
  requested: string | null = null,
  machine = gpu(),
): Promise<Decision> {
  const judge = createJudge(rules);
  const judgements: Judgement[] = [];
  for (const one of profiles) {
    judgements.push(await judge.judge(facts({ profile: one, gpu: machine })));
  }
  return decide(judgements, rules, requested);
}

const needsLittle = first(
  "needs-little",
  20,
  leaf("profile.min_vram_mb", "lessThanInclusive", 100_000),
);
const little = profile({ id: "little", min_vram_mb: 90_000 });
const much = profile({ id: "a-lot", min_vram_mb: 190_000 });
const unsaid = profile({ id: "unsaid" });

describe("selection/rank: a rule with a condition", () => {
  it("puts the profiles for which it holds before the others, and its key says what was compared", async () => {
    const { profiles, selection } = await decideOver(
      [much, little],
      ruleSetOf([anyGpu, needsLittle]),
    );
    expect(profiles.map(({ id, rank }) => `${rank} ${id}`)).toEqual(["1 little", "2 a-lot"]);
    expect(selection).toMatchObject({
      profile: "little",
      decided_by: { rule: "needs-little", winner: true, runner_up: false, first: true },
    });
    const compared = {
      fact: "profile.min_vram_mb",
      operator: "lessThanInclusive",
      wanted: 100_000,
    };
    expect(profiles.map(({ keys }) => keys)).toEqual([
      [
        {
          rule: "needs-little",
          value: true,
          position: 0,
          condition: { all: [{ ...compared, found: 90_000, result: true }], result: true },
        },
      ],
      [
        {
          rule: "needs-little",
          value: false,
          position: 1,
          condition: { all: [{ ...compared, found: 190_000, result: false }], result: false },
        },
      ],
    ]);
  });

  it("makes a profile errored that it cannot judge, which is then never selected and always reported", async () => {
    const { profiles, selection } = await decideOver([unsaid], ruleSetOf([anyGpu, needsLittle]));
    const error = "profile.min_vram_mb: `lessThanInclusive` needs numbers, found no value";
    expect(selection).toMatchObject({ profile: null, by: "none" });
    expect(profiles).toMatchObject([
      {
        outcome: "errored",
        state: "errored",
        rank: null,
        reasons: [`could not be judged: rule \`needs-little\`: ${error}`],
        keys: [{ rule: "needs-little", value: null, position: null, error }],
      },
    ]);
  });

  it("is not asked of a profile that a filter rejects: that one stays rejected, with its reason", async () => {
    const { profiles } = await decideOver(
      [profile({ id: "elsewhere" }, { gpu: "MI325X" })],
      ruleSetOf([anyGpu, needsLittle]),
    );
    expect(profiles).toMatchObject([
      { outcome: "rejected", state: "gpu_mismatch", reasons: ["needs MI325X"], keys: [] },
    ]);
  });

  it("does not stand against a profile that is asked for by its id, but says that it could not judge it", async () => {
    const { selection } = await decideOver(
      [unsaid, little],
      ruleSetOf([anyGpu, needsLittle]),
      "unsaid",
    );
    expect(selection).toMatchObject({
      profile: "unsaid",
      by: "profile_id",
      overridden: [
        {
          rule: "needs-little",
          state: "errored",
          reason: "profile.min_vram_mb: `lessThanInclusive` needs numbers, found no value",
        },
      ],
    });
  });

  it("sees what derive rules set", async () => {
    const derive = {
      id: "near",
      kind: "derive",
      when: { all: [leaf("profile.id", "equal", "b")] },
      set: { "profile.precedence": 1 },
      why,
    };
    const near = first("near-first", 1, leaf("profile.precedence", "equal", 1));
    const { selection } = await decideOver(
      [profile({ id: "a" }), profile({ id: "b" })],
      ruleSetOf([anyGpu, derive, near]),
    );
    expect(selection.profile).toBe("b");
  });

  describe("property", () => {
    const counts = [1, 2, 4, 8] as const;
    const precisions = ["fp8", "fp16", "bf16"] as const;
    const described = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 6 }),
        gpu: fc.constantFrom("MI300X", "MI300X", "MI300X", "MI325X"),
        gpu_count: fc.constantFrom(...counts),
        precision: fc.constantFrom(...precisions),
        min_vram_mb: fc.constantFrom(null, 90_000, 190_000),
      }),
      { selector: ({ id }) => id, maxLength: 9 },
    );
    type Described = typeof described extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

    /** Each rank rule and, written once more by hand, what it says of a profile: smaller goes first, null: no saying. */
    const keys: readonly {
      readonly rule: object;
      readonly key: (one: Described, gpus: number) => number | null;
    }[] = [
      {
        rule: { first: { all: [leaf("profile.metadata.precision", "in", ["fp8", "bf16"])] } },
        key: ({ precision }) => (precision === "fp16" ? 1 : 0),
      },
      {
        rule: {
          first: {
            not: leaf("profile.metadata.gpu_count", "lessThan", { fact: "gpu", path: "$.count" }),
          },
        },
        key: ({ gpu_count }, gpus) => (gpu_count < gpus ? 1 : 0),
      },
      {
        rule: { first: { any: [leaf("profile.min_vram_mb", "greaterThan", 100_000)] } },
        key: ({ min_vram_mb }) => (min_vram_mb === null ? null : min_vram_mb > 100_000 ? 0 : 1),
      },
      {
        rule: { first: { all: [leaf("profile.min_vram_mb", "equal", null)] } },
        key: ({ min_vram_mb }) => (min_vram_mb === null ? 0 : 1),
      },
      {
        rule: { by: { fact: "profile", path: "$.metadata.gpu_count" }, prefer: "higher" },
        key: ({ gpu_count }) => -gpu_count,
      },
      {
        rule: { by: { fact: "profile", path: "$.metadata.precision" }, prefer: [...precisions] },
        key: ({ precision }) => precisions.indexOf(precision),
      },
    ];
    const made = ({ id, min_vram_mb, ...metadata }: Described) =>
      profile({ id, min_vram_mb }, metadata);

    it("ranking is sorting by what each rule says, then by id; the order of files and of rules in them is nothing", async () => {
      await fc.assert(
        fc.asyncProperty(
          described,
          fc.shuffledSubarray([...keys]),
          fc.constantFrom(...counts),
          fc.nat(),
          async (all, chosen, gpus, shift) => {
            const rules = chosen.map(({ rule }, order) => ({
              id: `rank-${order}`,
              kind: "rank",
              order,
              why,
              ...rule,
            }));
            const set = ruleSetOf([anyGpu, ...rules]);
            const machine = gpu({ count: gpus });
            const decision = await decideOver(all.map(made), set, null, machine);

            const judged = all.filter((one) => one.gpu === "MI300X");
            const isErrored = (one: Described) => chosen.some(({ key }) => key(one, gpus) === null);
            const expected = judged
              .filter((one) => !isErrored(one))
              .sort((a, b) => {
                for (const { key } of chosen) {
                  const difference = Number(key(a, gpus)) - Number(key(b, gpus));
                  if (difference !== 0) return difference;
                }
                return a.id < b.id ? -1 : 1;
              })
              .map(({ id }) => id);
            const ranked = decision.profiles.filter(({ rank }) => rank !== null);
            expect(ranked.map(({ id }) => id)).toEqual(expected);
            expect(decision.selection.profile).toBe(expected[0] ?? null);
            const errored = decision.profiles.filter(({ outcome }) => outcome === "errored");
            expect(new Set(errored.map(({ id }) => id))).toEqual(
              new Set(judged.filter(isErrored).map(({ id }) => id)),
            );

            const rotated = all.map((_, index) => all[(index + shift) % all.length]!);
            const otherSet = ruleSetOf([...rules, anyGpu].reverse());
            const again = await decideOver(rotated.map(made), otherSet, null, machine);
            expect(JSON.stringify(again)).toBe(JSON.stringify(decision));
          },
        ),
        { numRuns: 150 },
      );
    });
  });
});
