import path from "node:path";
import type { Situation } from "../../src/counterfactual/situation.ts";
import { readProfiles } from "../../src/edge/read-profiles.ts";
import { AMD_VENDOR_ID } from "../../src/facts/device-ids.ts";
import { deviceRows } from "../../src/facts/device-rows.ts";
import { gpuFactsOf } from "../../src/facts/gpu-facts.ts";
import type { GpuReportInput } from "../../src/facts/gpu-report.ts";
import type { GpuFacts, ProfileFacts, RequestFacts } from "../../src/generated/facts.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { buildCatalog, type ProfileCatalog } from "../../src/profiles/catalog.ts";
import { catalogFolders } from "../../src/profiles/model-folder.ts";
import type { Profile } from "../../src/profiles/profile.ts";
import type { ResolveInput } from "../../src/resolve.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { emptyDocument } from "../../src/shared/document.ts";
import { bySysfs, rawGpus, rawProbe } from "../facts/raw-gpu.ts";
import { root } from "./aim.ts";
import { request } from "./facts.ts";
import { shippedRules } from "./rule-sources.ts";

const defaultRules = shippedRules("default");

/** What a test situation has that differs from eight idle MI300X, the shipped store and rules, and every default. */
export interface SituationOptions {
  readonly request?: Partial<RequestFacts>;
  /** Model and number of the GPUs that are there. */
  readonly gpus?: readonly [model: string, count: number];
  /** Instead of these GPUs: what was probed. */
  readonly machine?: GpuReportInput;
  readonly rules?: RuleSet;
  readonly catalog?: ProfileCatalog;
}

const catalogs = new Map<string, ProfileCatalog>();

/** The shipped profiles for a model, read once. */
export function shippedCatalog(model: string): ProfileCatalog {
  const known = catalogs.get(model);
  if (known !== undefined) return known;
  const reading = readProfiles(path.join(root, "profiles"), (list) => catalogFolders(model, list));
  const catalog = buildCatalog(reading.files, reading.problems);
  catalogs.set(model, catalog);
  return catalog;
}

/** A machine with so many idle GPUs of a model, as a probe finds it. */
export function machineWith(model: string, count: number): GpuReportInput {
  const row = deviceRows.find(([, , name]) => name === model);
  if (row === undefined) throw new Error(`no GPU is called ${model}`);
  const [deviceId, revision, , , vramGb, gfx, , , computeUnits = null] = row;
  const vramTotalBytes = vramGb === null ? null : vramGb * 1024 ** 3;
  const identity = { vendorId: AMD_VENDOR_ID, deviceId, revision, gfx, computeUnits };
  return {
    probe: rawProbe(rawGpus(count, { ...identity, vramTotalBytes })),
    attempts: bySysfs,
    environment: {},
  };
}

/** A decision's situation for a model of the shipped store. */
export function situationFor(model: string, options: SituationOptions = {}): Situation {
  const asked = request({ aim_id: model, model, ...options.request });
  const [gpuModel, count] = options.gpus ?? ["MI300X", 8];
  const machine = options.machine ?? machineWith(gpuModel, count);
  const settings = {
    gpuModel: asked.gpu_model,
    gpuCount: asked.gpu_count ?? ("auto" as const),
    requireIdleGpus: false,
  };
  const origins = Object.entries(asked).map(([key, value]) => [
    key,
    { value, origin: "environment", from: key },
  ]);
  const catalog = options.catalog ?? shippedCatalog(model);
  const input = {
    request: asked,
    requestOrigins: Object.fromEntries(origins) as Resolution["request"],
    gpu: gpuFactsOf({ ...machine, settings }).facts,
    detection: machine.attempts,
    engine: { id: asked.engine, version: null },
    catalog,
    rules: options.rules ?? defaultRules,
    inputs: {
      rules: { name: "default", path: "rules/default", overlay: null, digest: "" },
      profiles: { path: "profiles", files: catalog.filesRead, digest: "" },
    },
    requestedProfile: asked.profile_id,
    problems: [],
  };
  return { input, machine };
}

/** The input of a decision over the shipped profiles of a model and the shipped rules. */
export function decisionInput(
  model: string,
  over: { readonly request?: Partial<RequestFacts>; readonly gpu?: Partial<GpuFacts> } = {},
): ResolveInput {
  const { request: asked = {}, gpu } = over;
  const { input } = situationFor(model, { request: asked });
  return { ...input, gpu: { ...input.gpu, ...gpu } };
}

/** A catalogue of profiles that are in no file. */
export function catalogOf(facts: readonly ProfileFacts[]): ProfileCatalog {
  const profiles = facts.map((each) => ({
    facts: each,
    engineArguments: [],
    document: emptyDocument(each.path),
  }));
  return { profiles, problems: [], shadowed: [], broken: [], filesRead: profiles.length };
}

/** The profile of an id. */
export function profileIn({ input }: Situation, id: string): Profile {
  const found = input.catalog.profiles.find(({ facts }) => facts.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}
