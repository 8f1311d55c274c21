import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJudge, type Judgement } from "../../src/rules/judge.ts";
import { decide } from "../../src/selection/select.ts";
import { facts, profile } from "../support/facts.ts";
import { ruleSetOf, shippedRules } from "../support/rule-sources.ts";

const rules = shippedRules("default");

async function choiceAmong(
  profiles: readonly ReturnType<typeof profile>[],
  requested: string | null = null,
  set = rules,
) {
  const judge = createJudge(set);
  const judgements: Judgement[] = [];
  for (const one of profiles) judgements.push(await judge.judge(facts({ profile: one })));
  return decide(judgements, set, requested).choice;
}

const [a, b, c] = ["a", "b", "c"].map((id) => profile({ id })) as [Profile, Profile, Profile];
type Profile = ReturnType<typeof profile>;
const slower = profile({ id: "slower" }, { precision: "fp16" });

describe("selection/selection-facts", () => {
  it("counts the other profiles that equal the winner in every rank key, with their ids in order of rank", async () => {
    expect(await choiceAmong([c, slower, a, b])).toEqual({
      tied: 2,
      tied_ids: ["b", "c"],
      tied_variants: 0,
      alike_ids: ["b", "c"],
      alike_variants: 0,
      runner_up: "b",
      larger: null,
    });
  });

  it("a choice that a rank rule decides is clear, and has a runner-up", async () => {
    expect(await choiceAmong([slower, a])).toEqual({
      tied: 0,
      tied_ids: [],
      tied_variants: 0,
      alike_ids: [],
      alike_variants: 0,
      runner_up: "slower",
      larger: null,
    });
  });

  it("profiles behind the winner that tie with one another are no matter", async () => {
    const other = profile({ id: "slower-2" }, { precision: "fp16" });
    expect(await choiceAmong([slower, other, a])).toMatchObject({ tied: 0, tied_ids: [] });
  });

  it("profiles that filters reject do not tie", async () => {
    const elsewhere = profile({ id: "elsewhere" }, { gpu: "MI325X" });
    expect(await choiceAmong([a, elsewhere])).toEqual({
      tied: 0,
      tied_ids: [],
      tied_variants: 0,
      alike_ids: [],
      alike_variants: 0,
      runner_up: null,
      larger: null,
    });
  });

  it("a profile that is asked for by its id ties with none, whatever the ranking would say", async () => {
    expect(await choiceAmong([a, b, c], "b")).toEqual({
      tied: 0,
      tied_ids: [],
      tied_variants: 0,
      alike_ids: [],
      alike_variants: 0,
      runner_up: null,
      larger: null,
    });
  });

  it("where nothing fits nothing ties", async () => {
    expect(await choiceAmong([])).toEqual({
      tied: 0,
      tied_ids: [],
      tied_variants: 0,
      alike_ids: [],
      alike_variants: 0,
      runner_up: null,
      larger: null,
    });
  });

  it("without rank rules all that fit tie", async () => {
    const none = ruleSetOf([
      {
        id: "any",
        kind: "filter",
        order: 1,
        require: { all: [{ fact: "gpu", path: "$.count", operator: "greaterThan", value: 0 }] },
        state: "no",
        reason: "no",
        why: "x",
      },
    ]);
    expect(await choiceAmong([b, slower, a], null, none)).toEqual({
      tied: 2,
      tied_ids: ["b", "slower"],
      tied_variants: 0,
      alike_ids: ["b"],
      alike_variants: 0,
      runner_up: "b",
      larger: null,
    });
  });

  it("profiles that do the same job are alike, whatever rank key put them behind, and variants are counted", async () => {
    const preview = profile({ id: "preview" }, { type: "preview", variant: "chat" });
    const general = profile({ id: "general/any", origin: "general", precedence: 3 });
    expect(await choiceAmong([general, preview, a])).toMatchObject({
      tied: 0,
      alike_ids: ["preview", "general/any"],
      alike_variants: 1,
    });
  });

  it.each([
    { engine: "sglang" },
    { gpu: "MI325X" },
    { precision: "fp16" },
    { gpu_count: 2 },
    { metric: "throughput" },
  ] as const)("one that differs by %o is not alike", async (metadata) => {
    const set = ruleSetOf([]);
    expect(await choiceAmong([a, profile({ id: "b" }, metadata)], null, set)).toMatchObject({
      tied: 1,
      alike_ids: [],
    });
  });

  it("nor is one that the condition of a rank rule puts behind", async () => {
    const first = (id: string, order: number, fact: string, value: unknown) => ({
      id,
      kind: "rank",
      order,
      first: { all: [{ fact: "profile", path: `$.${fact}`, operator: "equal", value }] },
      why: "x",
    });
    const set = ruleSetOf([
      first("tuned", 1, "metadata.type", "optimized"),
      first("custom", 2, "origin", "custom"),
    ]);
    const behind = profile({ id: "0" }, { type: "preview", variant: "chat" });
    const mounted = profile({ id: "d", origin: "custom" }, { type: "preview" });
    expect(await choiceAmong([a, behind, mounted, b], null, set)).toMatchObject({
      tied_ids: ["b"],
      alike_ids: ["b"],
      alike_variants: 0,
    });
  });

  it("property: the tied ones are those that would win if the winner and those before them were not there", async () => {
    const described = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        precision: fc.constantFrom("fp8", "fp16"),
        type: fc.constantFrom("optimized", "preview"),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(described, async (all) => {
        const made = all.map(({ id, ...metadata }) => profile({ id }, metadata as object));
        const [best] = [...all].sort(
          (x, y) =>
            Number(x.precision === "fp16") - Number(y.precision === "fp16") ||
            Number(x.type === "preview") - Number(y.type === "preview"),
        );
        const equal = all.filter(
          ({ precision, type }) => precision === best?.precision && type === best?.type,
        );
        const choice = await choiceAmong(made);
        expect(choice.tied).toBe(equal.length - 1);
        expect(choice.tied_ids).toEqual(
          equal
            .map(({ id }) => id)
            .sort()
            .slice(1),
        );
      }),
      { numRuns: 60 },
    );
  });
});
