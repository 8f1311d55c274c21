import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { readFactPath } from "../../src/facts/fact-paths.ts";
import type { Rule } from "../../src/generated/rules.ts";
import { factDomains } from "../../src/lint/fact-domains.ts";
import { neverSelected } from "../../src/lint/matrix/never-selected.ts";
import { reachOf } from "../../src/lint/matrix/reach.ts";
import { sampleValues } from "../../src/lint/sample-values.ts";
import { lintStore } from "../../src/lint/store.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { createJudge } from "../../src/rules/judge.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { decide } from "../../src/selection/select.ts";
import { clearChoice } from "../../src/selection/selection-facts.ts";
import { rankErrors } from "../../src/selection/verdict.ts";
import { type Axes, axesOf, axisPaths } from "../../src/situations/axes.ts";
import { type Choices, situationOf } from "../../src/situations/choices.ts";
import { type SearchInput, usualLimits } from "../../src/situations/dimensions.ts";
import { uniformGpus } from "../../src/situations/gpus.ts";
import { factsOf, type Situation } from "../../src/situations/situation.ts";
import { Verdicts } from "../../src/situations/verdicts.ts";
import { fixture } from "../support/aim.ts";
import { shippedLoading } from "../support/loading.ts";
import { ruleSetOf } from "../support/rule-sources.ts";

const reading = readAllProfiles(fixture("lint/profiles"));
const store = lintStore(
  "profiles",
  buildCatalog(reading.files, reading.problems, shippedLoading),
  reading.files,
);
const names = { gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] };
const whole = axesOf(names, store.profiles, new Map([["gpu.vram_min_free_mb", [150_000]]]));

/** Few enough situations to try every one of them with every profile. */
const small: Axes = {
  ...whole,
  container: whole.container.filter(
    ({ model }) => model === "acme/llm" || model?.startsWith("some"),
  ),
  precision: ["auto", "fp8", "fp16"],
  version: [null],
  profileId: [null],
  // No rule below looks at whether unoptimized profiles are allowed.
  unoptimized: [true],
  model: [whole.model[0] as object, whole.model[2] as object],
  device: [uniformGpus("MI300X", 1), uniformGpus("MI325X", 1), uniformGpus(null, 0)],
  count: [1, 2, 8],
  told: ["nothing"],
  seen: ["all"],
  free: [{ share: 1 }, { mb: 150_000 }],
  use: ["idle", "unknown"],
  homogeneous: [true],
  partitioning: whole.partitioning.slice(0, 1),
  source: ["sysfs"],
};

function everySituation(axes: Axes): readonly Situation[] {
  const all = Object.entries(axes).reduce<readonly object[]>(
    (made, [name, values]) =>
      made.flatMap((one) =>
        (values as readonly unknown[]).map((value) => ({ ...one, [name]: value })),
      ),
    [{}],
  );
  return all.map((choices) => situationOf(choices as Choices));
}

const leaf = (fact: string, path: string, operator: string, value: unknown) => ({
  fact,
  path: `$.${path}`,
  operator,
  value,
});
const leaves = fc.constantFrom(
  leaf("gpu", "count", "greaterThan", 1),
  leaf("gpu", "count", "lessThan", 8),
  leaf("gpu", "model", "equal", "MI300X"),
  leaf("gpu", "vram_min_free_mb", "greaterThan", 150_000),
  leaf("gpu", "idle", "equal", true),
  leaf("request", "precision", "equal", "auto"),
  leaf("request", "metric", "equal", "latency"),
  leaf("request", "model", "equalIgnoringCase", "ACME/llm"),
  leaf("request", "allow_general_profile_fallback", "equal", false),
  leaf("profile", "metadata.precision", "equal", { fact: "request", path: "$.precision" }),
  leaf("profile", "metadata.gpu", "equal", { fact: "gpu", path: "$.model" }),
  leaf("profile", "metadata.gpu_count", "lessThanInclusive", { fact: "gpu", path: "$.count" }),
  leaf("profile", "metadata.type", "in", ["optimized", "general"]),
  leaf("profile", "manual_only", "equal", false),
  leaf("profile", "origin", "notEqual", "general"),
  leaf("profile", "weights_fit", "notEqual", false),
  leaf("model", "attention_heads", "equal", null),
);
const group: fc.Arbitrary<object> = fc.letrec((tie) => ({
  group: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.array(leaves, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(leaves, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    leaves.map((not) => ({ not })),
    fc.array(tie("group"), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie("group"), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
  ),
})).group as fc.Arbitrary<object>;

const why = "It is only a test.";
const ruleSets = fc
  .record({
    derive: fc.option(group),
    filters: fc.array(fc.record({ when: fc.option(group), require: group }), { maxLength: 3 }),
    ranks: fc.uniqueArray(fc.constantFrom("precedence", "metadata.gpu_count"), { maxLength: 2 }),
    first: fc.option(group),
    advise: fc.option(group),
  })
  .map(({ derive, filters, ranks, first, advise }) => [
    ...(derive === null
      ? []
      : [
          { id: "derive", kind: "derive", when: derive, set: { "profile.manual_only": true }, why },
        ]),
    ...filters.map(({ when, require }, index) => ({
      id: `filter-${index}`,
      kind: "filter",
      order: index,
      ...(when === null ? {} : { when }),
      require,
      state: "not_here",
      reason: "not here",
      why,
    })),
    ...ranks.map((path, order) => ({
      id: `rank-${order}`,
      kind: "rank",
      order,
      by: { fact: "profile", path: `$.${path}` },
      prefer: "lower",
      why,
    })),
    ...(first === null ? [] : [{ id: "first", kind: "rank", order: 9, first, why }]),
    ...(advise === null
      ? []
      : [{ id: "advise", kind: "advise", level: "info", when: advise, message: "well", why }]),
  ]) as fc.Arbitrary<readonly Rule[]>;

const situations = everySituation(small);
const everyCase = situations.flatMap((situation) =>
  store.profiles.map((profile) => [factsOf(situation, profile), profile] as const),
);
const everyChoice = situations.map((situation) =>
  store.candidates(situation.request.model).map((profile) => factsOf(situation, profile)),
);
const matrix: SearchInput = {
  axes: small,
  limits: usualLimits,
  samplesOf: (path) => sampleValues(path, [], factDomains(names, store.profiles)),
};

/** What each rule does for each profile in each situation, one after another by the real judge. */
async function tryEverything(set: RuleSet) {
  const judge = createJudge(set);
  const acts = new Set<string>();
  const rests = new Set<string>();
  const passing = new Map<string, Set<string>>();
  const note = (id: string, does: boolean) => (does ? acts : rests).add(id);
  for (const [loaded, profile] of everyCase) {
    const { derived, filters, facts } = await judge.judge(loaded);
    const said = await judge.advise(facts, clearChoice);
    for (const { id } of set.derive)
      note(
        id,
        derived.some(({ rule }) => rule === id),
      );
    for (const { id } of set.advise)
      note(
        id,
        said.some(({ rule }) => rule === id),
      );
    for (const { rule, outcome } of filters) {
      const isStopped = outcome === "failed" || outcome === "errored";
      note(rule, isStopped);
      if (!isStopped) passing.set(rule, (passing.get(rule) ?? new Set()).add(profile.path));
    }
  }
  return { acts, rests, passing };
}

describe("lint/matrix", () => {
  it("property: a fact changes with an axis only where the axis says so", () => {
    const axes = Object.keys(whole) as (keyof Choices)[];
    const choices = fc.record(
      Object.fromEntries(axes.map((name) => [name, fc.constantFrom(...whole[name])])),
    ) as fc.Arbitrary<Choices>;
    const paths = [...new Set(Object.values(axisPaths).flat())].map((path) => path.split("."));
    fc.assert(
      fc.property(choices, fc.constantFrom(...axes), fc.nat(), (before, name, pick) => {
        const value = whole[name][pick % whole[name].length];
        const after = { ...before, [name]: value };
        const [a, b] = [situationOf(before), situationOf(after)];
        const changed = paths.filter(
          (path) => JSON.stringify(readFactPath(a, path)) !== JSON.stringify(readFactPath(b, path)),
        );
        for (const path of changed) expect(axisPaths[name], name).toContain(path.join("."));
      }),
      { numRuns: 20_000 },
    );
  });

  it("every fact of the request, the machine and the engine is on an axis", () => {
    const { request, gpu, engine } = situations[0] as Situation;
    const paths = Object.entries({ request, gpu, engine }).flatMap(([fact, members]) =>
      Object.entries(members).flatMap(([key, value]) =>
        key === "partition"
          ? Object.keys(value as object).map((inner) => `${fact}.${key}.${inner}`)
          : [`${fact}.${key}`],
      ),
    );
    const known = new Set(Object.values(axisPaths).flat());
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });

  it("property: rules taken apart judge like the whole set", async () => {
    await fc.assert(
      fc.asyncProperty(ruleSets, fc.nat(), fc.nat(), async (rules, a, b) => {
        const set = ruleSetOf(rules);
        const situation = situations[a % situations.length] as Situation;
        const profile = store.profiles[b % store.profiles.length];
        if (profile === undefined) return;
        const facts = factsOf(situation, profile);
        const verdicts = new Verdicts();
        const judgement = await createJudge(set).judge(facts);
        expect(await verdicts.judgeOf(set).judge(facts)).toEqual(judgement);
        const passes = judgement.filters.map(({ outcome }) => /passed|skipped/.test(outcome));
        const gates = await Promise.all(verdicts.gates(set).map((gate) => gate.ask(facts)));
        const ranks = set.ranks.some((rule) => "first" in rule)
          ? [rankErrors(judgement).length === 0]
          : [];
        expect(gates).toEqual([...passes, ...ranks, judgement.errors.length === 0]);
      }),
      { numRuns: 200 },
    );
  });

  it("property: what is said of the reach of rules is what trying every case one by one gives", async () => {
    await fc.assert(
      fc.asyncProperty(ruleSets, async (rules) => {
        const set = ruleSetOf(rules);
        const { acts, rests, passing } = await tryEverything(set);
        for (const reach of await reachOf(set, store.profiles, matrix)) {
          const { id, kind } = reach.rule;
          expect(reach.complete).toBe(true);
          expect([id, reach.acts, reach.rests]).toEqual([id, acts.has(id), rests.has(id)]);
          const stopped = store.profiles.filter(({ path }) => !passing.get(id)?.has(path));
          expect(reach.rejects).toEqual(kind === "filter" ? stopped : []);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("says nothing of what is more to try than the limits allow", async () => {
    const require = {
      all: [leaf("gpu", "count", "greaterThan", 64), leaf("gpu", "model", "equal", "MI300X")],
    };
    const set = ruleSetOf([
      { id: "few", kind: "filter", order: 0, require, state: "few", reason: "has few", why },
    ] as unknown as readonly Rule[]);
    const reachWithin = (perRule: number) =>
      reachOf(set, store.profiles, { ...matrix, limits: { ...usualLimits, perRule } });
    expect(await reachWithin(1)).toMatchObject([{ complete: false, rejects: [] }]);
    expect(await reachWithin(1_000)).toMatchObject([
      { complete: true, rests: false, rejects: store.profiles },
    ]);
    const neverWithin = async (forProfiles: number) =>
      neverSelected([], store, set, { ...matrix, limits: { ...usualLimits, forProfiles } });
    const all = store.profiles.filter(({ manual_only }) => !manual_only);
    expect(await neverWithin(1)).toEqual({ never: [], untried: all });
    expect(await neverWithin(100_000)).toMatchObject({
      never: all.map((profile) => ({ profile })),
      untried: [],
    });
  });

  it("property: exactly the profiles that no situation selects are never selected", async () => {
    await fc.assert(
      fc.asyncProperty(ruleSets, async (rules) => {
        const set = ruleSetOf(rules);
        const judge = createJudge(set);
        const selected = new Set<string>();
        for (const candidates of everyChoice) {
          const judgements = await Promise.all(candidates.map((facts) => judge.judge(facts)));
          const { selection, facts } = decide(judgements, set, null);
          if (selection.profile !== null) selected.add(facts?.profile.path ?? "");
        }
        const reached = await reachOf(set, store.profiles, matrix);
        const { never, untried } = await neverSelected(reached, store, set, matrix);
        const expected = store.profiles.filter(
          ({ path, manual_only }) => !manual_only && !selected.has(path),
        );
        expect(untried).toEqual([]);
        expect(never.map(({ profile }) => profile.path)).toEqual(expected.map(({ path }) => path));
      }),
      { numRuns: 12 },
    );
  });
});
