import path from "node:path";
import { describe, expect, it } from "vitest";
import { readModelCards } from "../../src/edge/read-models.ts";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { modelsOfCards } from "../../src/models/card-figures.ts";
import { ProfileStore } from "../../src/profiles/profile-store.ts";
import { compareRules } from "../../src/rule-diff/compare-rules.ts";
import { SharedDecider } from "../../src/rule-diff/decider.ts";
import { type DecisionPoint, resolveAt } from "../../src/rule-diff/decision-point.ts";
import { dimensionsOf, type Narrowing, otherModel } from "../../src/rule-diff/dimensions.ts";
import { matrixPoints } from "../../src/rule-diff/matrix.ts";
import { RecordedPoints } from "../../src/rule-diff/recorded-points.ts";
import { createJudge } from "../../src/rules/judge.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { root } from "../support/aim.ts";
import { shippedCatalog, situationFor } from "../support/decision-input.ts";
import { shippedLoading } from "../support/loading.ts";
import { shippedRules, shippedSources } from "../support/rule-sources.ts";

const llama = "meta-llama/Llama-3.1-8B-Instruct";
const standard = shippedRules("default");
const aim09 = shippedRules("aim-0.9");
const reading = readAllProfiles(path.join(root, "profiles"));
const store = new ProfileStore(reading.files, reading.problems, shippedLoading);
const known = modelsOfCards(readModelCards(path.join(root, "models")).files);

function pointsFor(narrowing: Narrowing, rules: readonly [RuleSet, RuleSet] = [standard, aim09]) {
  return matrixPoints(dimensionsOf(store, rules, narrowing, known));
}

/** The default set with these rules laid over it. */
function withOverlay(...rules: readonly object[]): RuleSet {
  const overlay = [{ path: "overlay.json", text: JSON.stringify({ rules }) }];
  const { ruleSet, problems } = loadRuleSet(shippedSources("default", overlay));
  if (ruleSet === undefined) throw new Error(JSON.stringify(problems));
  return ruleSet;
}

async function compare(after: RuleSet, at: readonly DecisionPoint[]) {
  return compareRules({
    before: { name: "before", rules: standard },
    after: { name: "after", rules: after },
    points: at,
  });
}

const bf16First = {
  id: "precision",
  kind: "rank",
  order: 20,
  by: { fact: "profile", path: "$.metadata.precision" },
  prefer: ["bf16", "fp16", "fp8"],
  why: "Our models were trained in bf16.",
};

describe("rule-diff/matrix", () => {
  it("has every combination of models, names, GPUs, counts, precisions, metrics, engines and fallback", () => {
    const dimensions = dimensionsOf(store, [standard, aim09], {}, known);
    const machines = (canonicalGpuModels.length + 1) * 8 + 1;
    const points = matrixPoints(dimensions);
    expect(points).toHaveLength(
      (store.models().length + 1) * dimensions.engines.length * 2 * 8 * 2 * 2 * machines,
    );
    expect(points.length).toBeGreaterThan(100_000);
    expect(dimensions.models.at(-1)?.model).toBe(otherModel);
    expect(new Set(points.map(({ gpu }) => gpu.model))).toEqual(
      new Set([...canonicalGpuModels, "UNKNOWN", null]),
    );
  });

  it("offers each request the profiles that serve would offer it", () => {
    const ofMatrix = pointsFor({ aimId: llama })[0]?.catalog.profiles.map(({ facts }) => facts.id);
    const ofServe = shippedCatalog(llama).profiles.map(({ facts }) => facts.id);
    expect(ofMatrix).toEqual(ofServe);
  });

  it("has busy and mixed GPUs only where a rule that differs looks at them", () => {
    const denied = withOverlay({
      id: "gpus-busy",
      kind: "advise",
      level: "deny",
      when: { all: [{ fact: "gpu", path: "$.idle", operator: "equal", value: false }] },
      message: "busy",
      why: "To deny.",
    });
    const loads = (rules: RuleSet) =>
      new Set(pointsFor({ gpuModel: "MI300X" }, [standard, rules]).map(({ gpu }) => gpu.idle));
    expect(loads(aim09)).toEqual(new Set([true]));
    expect(loads(denied)).toEqual(new Set([true, false]));
  });
});

describe("rule-diff/compare-rules", () => {
  it("over the shipped store decides as resolve does, wherever that is looked", async () => {
    const points = pointsFor({ gpuModel: "MI300X" });
    const decider = new SharedDecider();
    for (const rules of [standard, aim09]) {
      const { selected, advice } = await decider.decide(points, rules);
      const judge = createJudge(rules);
      let selections = 0;
      for (let index = 0; index < points.length; index += 199) {
        const point = points[index] as DecisionPoint;
        const resolution = await resolveAt(point, rules, judge);
        const found = point.catalog.profiles[selected[index] as number]?.facts.id ?? null;
        expect(found).toBe(resolution.selection.profile);
        expect(decider.adviceOf(advice[index] as number)).toEqual(
          resolution.advice.map(({ rule, level }) => ({ rule, level })),
        );
        selections += found === null ? 0 : 1;
      }
      expect(selections).toBeGreaterThan(3);
    }
  });

  it("groups by cause, and says what becomes of the decisions, where, with an example and reasons", async () => {
    const diff = await compare(withOverlay(bf16First), pointsFor({ aimId: llama, engine: "vllm" }));
    expect(diff.groups).toHaveLength(1);
    expect(diff.groups[0]).toMatchObject({
      cause: { kind: "one", rules: ["precision"] },
      changed: diff.changed,
    });
    expect(diff.groups[0]?.where).toContainEqual({
      part: "precision",
      values: ["auto"],
      isAll: false,
    });
    const effect = diff.groups[0]?.effects.find(
      ({ kind, turns }) => kind === "other" && turns.some(({ before }) => before === "fp8"),
    );
    expect(effect?.turns).toContainEqual({ property: "precision", before: "fp8", after: "fp16" });
    expect(effect?.example.request).toMatchObject({
      model: llama,
      "named by": "AIM_ID",
      "GPU model": "MI300X",
      "GPU count": 1,
      precision: "auto",
      metric: "latency",
    });
    expect(effect?.example.because).toMatchObject([
      { side: "before", kind: "behind", rule: "precision", betterValue: "fp8", value: "fp16" },
      { side: "after", kind: "behind", rule: "precision", betterValue: "fp16", value: "fp8" },
    ]);
    expect(diff.differences).toMatchObject([
      {
        id: "precision",
        changed: diff.changed,
        members: [{ member: "prefer", after: "bf16, fp16, fp8" }],
      },
    ]);
    const sum = diff.groups[0]?.effects.reduce((total, { changed }) => total + changed, 0);
    expect(sum).toBe(diff.changed);
  });

  it("tells a decision that nothing fits any more from one where something does, and a refusal", async () => {
    const only = { aimId: llama, gpuModel: "MI300X", gpuCount: 3, engine: "vllm" } as const;
    const away = await compare(aim09, pointsFor(only));
    expect(new Set(away.groups.flatMap(({ effects }) => effects.map(({ kind }) => kind)))).toEqual(
      new Set(["none"]),
    );
    const back = await compareRules({
      before: { name: "a", rules: aim09 },
      after: { name: "b", rules: standard },
      points: pointsFor(only),
    });
    expect(new Set(back.groups.flatMap(({ effects }) => effects.map(({ kind }) => kind)))).toEqual(
      new Set(["new"]),
    );
    const never = {
      id: "never",
      kind: "advise",
      level: "deny",
      when: { all: [{ fact: "gpu", path: "$.count", operator: "equal", value: 3 }] },
      message: "not on three GPUs",
      why: "To refuse.",
    };
    const refused = await compare(withOverlay(never), pointsFor({ ...only, precision: "fp8" }));
    expect(refused.groups[0]?.effects).toMatchObject([
      {
        kind: "refused",
        turns: [],
        example: { because: [{ side: "after", kind: "refused", rule: "never" }] },
      },
    ]);
  });

  it("counts what is said otherwise of the same selection, which is no change of the decision", async () => {
    const silent = withOverlay({ id: "gpus-unused", enabled: false });
    const diff = await compare(silent, pointsFor({ aimId: llama, gpuModel: "MI300X" }));
    expect(diff.changed).toBe(0);
    expect(diff.advice).toMatchObject([{ rule: "gpus-unused", before: "info", after: null }]);
    expect(diff.advice[0]?.changed).toBeGreaterThan(0);
  });

  it("names the facts that differing rules look at and no compared decision varies", async () => {
    const rule = {
      id: "not-cut",
      kind: "filter",
      order: 90,
      require: {
        all: [{ fact: "gpu", path: "$.partition.compute", operator: "equal", value: "SPX" }],
      },
      state: "cut",
      reason: "is not for GPUs that are cut",
      why: "To look at partitions.",
    };
    const points = pointsFor({ aimId: llama, gpuModel: "MI300X" });
    expect((await compare(withOverlay(rule), points)).notVaried).toEqual([
      { fact: "gpu.partition.compute", value: "SPX", rules: ["not-cut"] },
    ]);
  });

  it("of a set with itself is nothing", async () => {
    const diff = await compare(standard, pointsFor({ aimId: llama, gpuModel: "MI300X" }));
    expect(diff).toMatchObject({ changed: 0, differences: [], groups: [], advice: [] });
  });
});

describe("rule-diff/recorded-points", () => {
  it("decides about recorded inputs, and names where each was recorded", async () => {
    const recorded = new RecordedPoints();
    recorded.add(situationFor(llama).input, "decisions.jsonl:1");
    recorded.add(situationFor(llama, { request: { precision: "fp8" } }).input, "decisions.jsonl:2");
    const diff = await compare(withOverlay(bf16First), recorded.points);
    expect(diff).toMatchObject({ decisions: 2, changed: 1 });
    expect(diff.groups[0]?.effects[0]?.example.from).toBe("decisions.jsonl:1");
  });

  it("keeps what is equal in several of them once", () => {
    const recorded = new RecordedPoints();
    for (const line of [1, 2]) {
      const { catalog, ...input } = situationFor(llama).input;
      const profiles = catalog.profiles.map((profile) => ({ ...profile }));
      const copy = { ...structuredClone(input), catalog: { ...catalog, profiles } };
      recorded.add(copy, `log:${line}`);
    }
    const [first, second] = recorded.points;
    expect(first?.catalog).toBe(second?.catalog);
    expect(first?.gpu).toBe(second?.gpu);
    expect(first?.from).not.toBe(second?.from);
  });
});
