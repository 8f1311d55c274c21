import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { precisions } from "../../src/config/variables.ts";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import type { GpuFacts, RequestFacts } from "../../src/generated/facts.ts";
import { ProfileStore } from "../../src/profiles/profile-store.ts";
import { SharedDecider } from "../../src/rule-diff/decider.ts";
import { type DecisionPoint, resolveAt } from "../../src/rule-diff/decision-point.ts";
import { uniformGpus } from "../../src/situations/gpus.ts";
import { request } from "../support/facts.ts";
import { shippedRules } from "../support/rule-sources.ts";
import { sharedProfiles, sharedProfilesOf2026 } from "../support/shared-material.ts";
import {
  type AmdAnswer,
  type AmdProfile,
  amdModels,
  amdProfiles,
  asAim2026,
} from "./amd-2026.9.ts";

const old = sharedProfiles();
const present = sharedProfilesOf2026();
const rules = shippedRules("aim-2026.9");

/** A model that no store has a folder for: AIM_ID where it is not set, to which no `aim_id` is equal. */
const nobody = "nobody/nothing";

/** What is decided, and what AMD's runtime answers. */
interface Case {
  readonly point: DecisionPoint;
  readonly answer: AmdAnswer;
}

/** Each of these with each of those. */
function each<A, B, C>(as: readonly A[], bs: readonly B[], make: (a: A, b: B) => C): readonly C[] {
  return as.flatMap((a) => bs.map((b) => make(a, b)));
}

const yesOrNo = [true, false];
const permissions = each(yesOrNo, yesOrNo, (allow_general_profile_fallback, allow_unoptimized) => ({
  allow_general_profile_fallback,
  allow_unoptimized,
}));
const askedFor = each(
  ["auto", ...precisions] as const,
  ["latency", "throughput"] as const,
  (precision, metric) => ({ precision, metric }),
);

/** Every request for the model, by AIM_ID or by AIM_MODEL_ID alone. */
function requestsFor(model: string, engines: readonly string[]): readonly RequestFacts[] {
  const names = [
    { aim_id: model, model_id: null, model },
    { aim_id: null, model_id: model, model },
  ];
  const asked = each(askedFor, permissions, (a, b) => ({ ...a, ...b }));
  return each(names, engines, (name, engine) => ({ ...name, engine })).flatMap((named) =>
    asked.map((one) => request({ ...named, ...one })),
  );
}

function answerOf(
  candidates: readonly AmdProfile[],
  asked: RequestFacts,
  { model, count }: Pick<GpuFacts, "model" | "count">,
): AmdAnswer {
  return asAim2026(candidates, {
    aimId: asked.aim_id ?? nobody,
    engine: asked.engine,
    metric: asked.metric,
    precision: asked.precision === "auto" ? null : asked.precision,
    gpu: model ?? "",
    count,
    allowGeneral: asked.allow_general_profile_fallback,
    allowUnoptimized: asked.allow_unoptimized,
  });
}

/** Every request on every machine, and every GPU model named without a count on a machine with eight. */
function casesIn(root: string, models = amdModels(root)): readonly Case[] {
  const reading = readAllProfiles(root);
  const store = new ProfileStore(reading.files, reading.problems);
  const all = [nobody, ...models].flatMap((model) => amdProfiles(root, model));
  const engines = [...new Set(all.map(({ engine }) => engine))];
  const gpus = [...new Set([...all.map(({ gpu }) => gpu), "MI210"])];
  const counts = [...new Set([1, 3, ...all.map(({ count }) => count)])];
  const machines = each(gpus, counts, uniformGpus);
  const eights = gpus.map((model) => uniformGpus(model, 8));
  return models.flatMap((model) => {
    const catalog = store.catalogOf(model);
    const [own, others] = [amdProfiles(root, model), amdProfiles(root, nobody)];
    return requestsFor(model, engines).flatMap((asked) => {
      const candidates = asked.aim_id === null ? others : own;
      const place = {
        catalog,
        engine: { id: asked.engine, version: null },
        requestedProfile: null,
      };
      const detected = machines.map((gpu) => ({
        point: { ...place, request: asked, gpu },
        answer: answerOf(candidates, asked, gpu),
      }));
      const named = eights.map((gpu) => ({
        point: { ...place, request: { ...asked, gpu_model: gpu.model }, gpu },
        answer: answerOf(candidates, asked, { model: gpu.model, count: 1 }),
      }));
      return [...detected, ...named];
    });
  });
}

/** Decides every case, and says how often it is each kind of answer. Ties are refused with AMD's ids. */
async function agreement(cases: readonly Case[]): Promise<Record<AmdAnswer["kind"], number>> {
  const points = cases.map(({ point }) => point);
  const decider = new SharedDecider();
  const { selected, advice } = await decider.decide(points, rules);
  const seen = { chosen: 0, tie: 0, none: 0 };
  const refused = new Set<string>();
  for (const [index, { point, answer }] of cases.entries()) {
    const found = point.catalog.profiles[selected[index] as number]?.facts.id ?? null;
    const isRefused = decider
      .adviceOf(advice[index] as number)
      .some(({ level }) => level === "deny");
    const kind = found === null ? "none" : isRefused ? "tie" : "chosen";
    const isSame =
      kind === answer.kind && (answer.kind !== "chosen" || answer.anyOf.has(found ?? ""));
    // Only where it fails: a message for each of so many takes its time.
    if (!isSame) {
      const { request, gpu } = point;
      const where = `${gpu.count} x ${gpu.model}: ${JSON.stringify(request)}`;
      expect({ kind, found }, where).toEqual(answer);
    }
    seen[kind] += 1;
    if (answer.kind !== "tie") continue;
    const key = [...answer.ids].sort().join(" ");
    if (refused.has(key)) continue;
    refused.add(key);
    const { advice: said } = await resolveAt(point, rules);
    const message = said.find(({ rule }) => rule === "variants-tie")?.message ?? "";
    for (const id of answer.ids) expect(message).toContain(id);
    expect(message).toContain("AIM_PROFILE_ID");
  }
  return seen;
}

const everyway =
  "agrees with AMD's 2026.9 for every model, GPU, count, engine, precision, metric, fallback and unoptimized";

describe.skipIf(!present.isThere)("corpora: rules/aim-2026.9 over the profiles of 2026.9", () => {
  it.each(["instinct", "radeon"])(`%s: ${everyway}`, { timeout: 120_000 }, async (family) => {
    const seen = await agreement(casesIn(path.join(present.path, family)));
    expect(seen.chosen).toBeGreaterThan(200);
    expect(seen.none).toBeGreaterThan(500);
    if (family === "instinct") expect(seen.tie).toBeGreaterThan(0);
  });
});

describe.skipIf(!old.isThere)("corpora: rules/aim-2026.9 over the profiles of 0.9", () => {
  it(everyway, { timeout: 120_000 }, async () => {
    const seen = await agreement(casesIn(old.path));
    expect(seen.chosen).toBeGreaterThan(200);
    expect(seen.none).toBeGreaterThan(500);
    expect(seen.tie).toBe(0);
  });
});

const stores = mkdtempSync(path.join(tmpdir(), "aim-corners-"));
afterAll(() => rmSync(stores, { recursive: true, force: true }));

/** A store of profiles for one MI300X, by path, each with metadata of its own. */
function storeOf(name: string, profiles: Readonly<Record<string, object>>): string {
  const root = path.join(stores, name);
  for (const [file, over] of Object.entries(profiles)) {
    const place = path.join(root, `${file}.yaml`);
    const metadata = {
      engine: "vllm",
      accelerator_type: "gpu",
      accelerator_model: "MI300X",
      accelerator_count: 1,
      precision: "fp8",
      metric: "latency",
      type: "optimized",
      ...over,
    };
    const names = file.includes("general/") ? {} : { aim_id: "org/model", model_id: "org/model" };
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, JSON.stringify({ ...names, metadata, engine_args: {}, env_vars: {} }));
  }
  return root;
}

/** The answer to the plainest request of AIM_ID=org/model on one MI300X. */
function plainCase(cases: readonly Case[]): Case {
  const found = cases.find(
    ({ point: { request, gpu } }) =>
      request.aim_id === "org/model" &&
      request.precision === "auto" &&
      request.metric === "latency" &&
      request.allow_general_profile_fallback &&
      !request.allow_unoptimized &&
      gpu.model === "MI300X" &&
      gpu.count === 1,
  );
  if (found === undefined) throw new Error("the plainest request is among all");
  return found;
}

describe("corpora: corner cases of the tie between variants, as AMD's 2026.9 has them", () => {
  it.each([
    [
      "a custom profile without a variant does not shadow a built-in one that has one",
      "tie",
      { "custom/plain": {}, "org/model/chat": { variant: "chat", type: "preview" } },
    ],
    [
      "a general profile ties with the only variant while the fallback is on",
      "tie",
      { "org/model/chat": { variant: "chat" }, "general/any": { type: "general" } },
    ],
    [
      "a tie below the top is irrelevant",
      "chosen",
      {
        "org/model/top": { precision: "fp4" },
        "org/model/chat": { variant: "chat" },
        "org/model/code": { variant: "code" },
      },
    ],
    ["a variant alone is picked", "chosen", { "org/model/chat": { variant: "chat" } }],
    [
      "an unoptimized variant is no part of the pool",
      "chosen",
      { "org/model/plain": {}, "custom/chat": { variant: "chat", type: "unoptimized" } },
    ],
    [
      "profiles without variants do not tie",
      "chosen",
      { "org/model/a": {}, "org/model/b": {}, "general/any": { type: "general" } },
    ],
  ] as const)("%s", async (name, kind, profiles) => {
    const cases = casesIn(storeOf(name, profiles), ["org/model"]);
    const seen = await agreement(cases);
    expect(plainCase(cases).answer.kind).toBe(kind);
    expect(seen[kind]).toBeGreaterThan(0);
  });
});
