import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../src/counterfactual/change.ts";
import { type Lever, leversFor } from "../../src/counterfactual/levers.ts";
import type { Situation } from "../../src/counterfactual/situation.ts";
import { whyNot } from "../../src/counterfactual/why-not.ts";
import type { RequestFacts } from "../../src/generated/facts.ts";
import type { Change, Search } from "../../src/generated/why-not.ts";
import { type ResolveInput, resolve } from "../../src/resolve.ts";
import { allRules } from "../../src/rules/rule-set.ts";
import { Verdicts } from "../../src/situations/verdicts.ts";
import { shippedCatalog, situationFor } from "../support/decision-input.ts";
import { shippedRules } from "../support/rule-sources.ts";
import { oddRules, pickyRules } from "./odd-rules.ts";

/** Smaller changes of each kind that are tried in one case. */
const samples = 10;

/** How many times as many cases as fit into a few seconds: AIM_TEST_EFFORT=50 for a night. */
const effort = Number(process.env["AIM_TEST_EFFORT"] ?? 1);

const models = [
  "meta-llama/Llama-3.1-8B-Instruct",
  "meta-llama/Llama-3.1-405B-Instruct",
  "openai/gpt-oss-120b",
  "deepseek-ai/DeepSeek-R1",
  "mistralai/Mixtral-8x22B-Instruct-v0.1",
  "some-org/some-model",
];

/** The matrix, and what else can be set: a case is one cell and one of its profiles. */
const anyCase = fc.record({
  model: fc.constantFrom(...models),
  gpus: fc.tuple(
    fc.constantFrom("MI250X", "MI300X", "MI325X", "MI350X", "MI355X", "MI308X"),
    fc.constantFrom(0, 1, 2, 3, 4, 8),
  ),
  rules: fc.constantFrom(shippedRules("default"), shippedRules("aim-0.9"), oddRules, pickyRules),
  request: fc.record({
    precision: fc.constantFrom("auto", "fp4", "fp8", "fp16", "bf16"),
    metric: fc.constantFrom("latency", "throughput"),
    gpu_count: fc.constantFrom(null, null, null, 1, 4, 8),
    gpu_model: fc.constantFrom(null, null, null, null, "MI325X"),
    allow_general_profile_fallback: fc.boolean(),
  }),
  /** Which profile is asked for by id, if any. */
  asked: fc.option(fc.nat(), { freq: 10 }),
  target: fc.nat(),
});

function situationOf({ model, gpus, rules, request, asked }: CaseOf): Situation {
  const { profiles } = shippedCatalog(model);
  const profile_id = asked === null ? null : (profiles[asked % profiles.length]?.facts.id ?? null);
  const asking = { ...request, profile_id } as Partial<RequestFacts>;
  return situationFor(model, { gpus, rules, request: asking });
}

type CaseOf = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

/** Whether a profile wins in a whole decision. The judge is shared by the caller where it can be. */
async function winsIn(input: ResolveInput, id: string, pool?: Verdicts): Promise<boolean> {
  const { selection, advice } = await resolve(input, pool?.judgeOf(input.rules));
  return selection.profile === id && !advice.some(({ level }) => level === "deny");
}

describe("counterfactual/why-not over the matrix", () => {
  it("property: every answer makes the profile win when it is applied", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (given) => {
        const { situation, answer, id } = await answered(given);
        expect(answer.wins).toBe(await winsIn(situation.input, id));
        const changed = changesOf(situation);
        for (const search of [answer.settings, answer.hardware, answer.rules]) {
          const told = search.answers.length > 0;
          expect(search.obstacle === null).toBe(told || answer.wins);
          for (const { changes } of search.answers) {
            expect(await winsIn(changed(changes), id), JSON.stringify(changes)).toBe(true);
          }
        }
      }),
      { numRuns: 20 * effort },
    );
  }, 180_000);

  it("property: no smaller answer of the same kind does, by brute force", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.infiniteStream(fc.nat()), async (given, dice) => {
        const { situation, answer, id, levers } = await answered(given);
        if (answer.wins) return;
        const changed = changesOf(situation);
        const pool = new Verdicts();
        const tried = [
          ...smallerSettings(levers, answer.settings, dice),
          ...smallerHardware(levers, answer.hardware, answer.settings, dice),
          ...smallerRemovals(situation, answer.rules, dice),
        ];
        for (const changes of tried.filter((some) => canBe(situation, some))) {
          const wins = await winsIn(changed(changes), id, pool);
          expect(wins, `${id} ${JSON.stringify(changes)}`).toBe(false);
        }
      }),
      { numRuns: 8 * effort },
    );
  }, 180_000);

  it("property: naming the profile makes it the one that is selected, with what is overridden", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (given) => {
        const { situation, answer, id } = await answered(given);
        const request = { ...situation.input.request, profile_id: id };
        const named = await resolve({ ...situation.input, request, requestedProfile: id });
        const { overridden, denied_by } = answer.last_resort;
        expect(named.selection.profile).toBe(id);
        expect(overridden).toEqual(
          named.selection.overridden.map(({ rule, reason }) => ({ rule, reason })),
        );
        expect(denied_by.length > 0).toBe(named.advice.some(({ level }) => level === "deny"));
      }),
      { numRuns: 8 * effort },
    );
  }, 180_000);

  it("property: the same question has the same answer, to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (given) => {
        const first = JSON.stringify((await answered(given)).answer);
        expect(JSON.stringify((await answered(given)).answer)).toBe(first);
      }),
      { numRuns: 5 * effort },
    );
  }, 180_000);
});

async function answered(given: CaseOf) {
  const situation = situationOf(given);
  const { profiles } = situation.input.catalog;
  const profile = profiles[given.target % profiles.length];
  if (profile === undefined) throw new Error("the store has no profile");
  const answer = await whyNot(situation, profile, await resolve(situation.input));
  return { situation, answer, id: profile.facts.id, levers: leversFor(situation, profile) };
}

/** At most so many of a list, chosen by dice: all of a short one. */
function sampled<T>(items: readonly T[], most: number, dice: Iterator<number>): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, () => items[dice.next().value % items.length] as T);
}

/**
 * Combinations of moves of these levers, at most so many moves in each, that are wanted: every one
 * where there are few, else some that the dice draw, of every size alike.
 */
function movesOf(
  levers: readonly Pick<Lever, "changes">[],
  most: number,
  isWanted: (changes: readonly Change[]) => boolean,
  dice: Iterator<number>,
): readonly (readonly Change[])[] {
  const size = Math.min(most, levers.length);
  const count = levers.reduce((product, { changes }) => product * (changes.length + 1), 1);
  if (count <= 5_000) {
    const all = levers.reduce<readonly (readonly Change[])[]>(
      (made, { changes }) =>
        made.flatMap((before) => [before, ...changes.map((change) => [...before, change])]),
      [[]],
    );
    const wanted = all.filter((changes) => changes.length <= size && isWanted(changes));
    return sampled(wanted, samples, dice);
  }
  const drawn: (readonly Change[])[] = [];
  for (let draw = 0; draw < 5_000 && drawn.length < samples; draw += 1) {
    const moved = new Set(
      Array.from(
        { length: dice.next().value % (size + 1) },
        () => dice.next().value % levers.length,
      ),
    );
    const changes = levers.flatMap((lever, index) =>
      moved.has(index) ? [lever.changes[dice.next().value % lever.changes.length] as Change] : [],
    );
    if (isWanted(changes)) drawn.push(changes);
  }
  return drawn;
}

function smallerSettings(levers: readonly Lever[], { answers }: Search, dice: Iterator<number>) {
  const size = answers[0]?.changes.length ?? Number.POSITIVE_INFINITY;
  const settings = levers.filter(({ kind }) => kind === "setting");
  return size === 0 ? [] : movesOf(settings, size - 1, () => true, dice);
}

/**
 * Fewer GPU levers than the answer, or as many with fewer settings; at least one, and fewer settings
 * than settings alone need.
 */
function smallerHardware(
  levers: readonly Lever[],
  { answers }: Search,
  settings: Search,
  dice: Iterator<number>,
) {
  const [found] = answers;
  const alone = settings.answers[0]?.changes.length ?? Number.POSITIVE_INFINITY;
  const isSmaller = (changes: readonly Change[]) => {
    const gpus = hardwareIn(changes);
    if (gpus === 0 || changes.length - gpus >= alone) return false;
    if (found === undefined || gpus < hardwareIn(found.changes)) return true;
    return gpus === hardwareIn(found.changes) && changes.length < found.changes.length;
  };
  return movesOf(levers, Number.POSITIVE_INFINITY, isSmaller, dice);
}

function hardwareIn(changes: readonly Change[]): number {
  return changes.filter(({ kind }) => kind === "hardware").length;
}

function smallerRemovals({ input }: Situation, { answers }: Search, dice: Iterator<number>) {
  const size = answers[0]?.changes.length ?? Number.POSITIVE_INFINITY;
  const rules = allRules(input.rules).map(({ id }) => ({
    changes: [{ kind: "rule", rule: id } as const],
  }));
  return size === 0 ? [] : movesOf(rules, size - 1, () => true, dice);
}

/** A setting takes no more GPUs than there are; no GPU has no model, and a model without GPUs is none. */
function canBe(situation: Situation, changes: readonly Change[]): boolean {
  const hardware = new Map(
    changes.flatMap((change) =>
      change.kind === "hardware" ? [[change.name, change.value] as const] : [],
    ),
  );
  const present = situation.machine.probe?.gpus.length ?? 0;
  const isTold = present === 0 && situation.input.request.gpu_model !== null;
  const count = Number(hardware.get("count") ?? (isTold ? situation.input.gpu.count : present));
  const hasModel = present > 0 || isTold || hardware.has("model");
  if (hardware.size > 0 && (count === 0 || !hasModel)) return false;
  return changes.every(
    (change) =>
      change.kind !== "setting" || change.name !== "gpu_count" || Number(change.value) <= count,
  );
}
