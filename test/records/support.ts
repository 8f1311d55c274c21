import { maskFor } from "../../src/cli/secrets.ts";
import { requestFacts, requestOrigins } from "../../src/config/request.ts";
import { readEngine } from "../../src/edge/read-engine.ts";
import type { GpuFacts } from "../../src/generated/facts.ts";
import type { DecisionRecord } from "../../src/generated/record.ts";
import { planLaunch } from "../../src/launch/plan.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { createRecord } from "../../src/records/record.ts";
import { resolve } from "../../src/resolve.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { settingsOf } from "../config/support.ts";
import { root } from "../support/aim.ts";
import { gpu as gpuFacts } from "../support/facts.ts";
import { modelToFetch } from "../support/models.ts";
import { shippedRules } from "../support/rule-sources.ts";

/** A profile file: what differs from a tuned fp8 one for one MI300X. */
export interface ProfileText {
  readonly name: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly engineArgs?: Readonly<Record<string, unknown>>;
  readonly envVars?: Readonly<Record<string, string>>;
}

/** What a recorded decision is made from. */
export interface Case {
  readonly profiles: readonly ProfileText[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly rules?: RuleSet;
  readonly gpu?: Partial<GpuFacts>;
}

const model = "meta-llama/Llama-3.1-8B-Instruct";

/** The record that `serve` would write of a decision: read, judged, planned and masked by the real code. */
export async function recordOf(from: Case): Promise<DecisionRecord> {
  const environment = { AIM_ID: model, ...from.environment };
  const settings = settingsOf(environment);
  const rules = from.rules ?? shippedRules("default");
  const catalog = buildCatalog(from.profiles.map(profileFile), []);
  const mask = maskFor({ environment, settings }, catalog);
  const resolution = await resolve({
    request: requestFacts(settings),
    requestOrigins: requestOrigins(settings),
    gpu: gpuFacts(from.gpu),
    detection: [],
    engine: { id: "vllm", version: null },
    catalog,
    rules,
    inputs: {
      rules: { name: rules.name, path: rules.path, overlay: rules.overlay, digest: rules.digest },
      profiles: { path: "profiles", files: catalog.filesRead, digest: "0" },
    },
    requestedProfile: settings.profileId.value,
    problems: catalog.problems,
  });
  const selected = catalog.profiles.find(({ facts }) => facts.id === resolution.selection.profile);
  const engine = readEngine(`${root}/engines`, "vllm");
  if (!("descriptor" in engine)) throw new Error(JSON.stringify(engine));
  const plan =
    selected &&
    planLaunch({
      engine,
      engineVersion: null,
      program: "python3",
      profileArguments: selected.engineArguments,
      profileEnvironment: selected.facts.env_vars,
      overrides: settings.engineArgs.value ?? [],
      port: settings.port.value,
      model: modelToFetch({
        profileModelId: selected.facts.model_id,
        profileAimId: selected.facts.aim_id,
        modelId: settings.modelId.value,
        aimId: settings.aimId.value,
      }),
      cachePath: settings.cachePath.value,
      environment,
    });
  const isPlan = plan !== undefined && "argv" in plan;
  return createRecord(
    {
      time: "2026-11-23T17:00:00.000Z",
      command: "serve",
      aim: { version: "0.1.0", digest: null },
      resolution: mask.value(resolution),
      profiles: catalog.profiles.map(({ facts }) => facts),
      launch: isPlan ? { argv: plan.argv, env: plan.env, program: "/usr/bin/python3" } : null,
      stoppedBy: isPlan ? plan.notes : (plan ?? []),
    },
    mask,
  );
}

export function profileFile({ name, metadata, engineArgs = {}, envVars = {} }: ProfileText) {
  const document = {
    aim_id: model,
    model_id: "amd/Llama-3.1-8B-Instruct-FP8-KV",
    metadata: {
      engine: "vllm",
      gpu: "MI300X",
      precision: "fp8",
      gpu_count: 1,
      metric: "latency",
      manual_selection_only: false,
      type: "optimized",
      ...metadata,
    },
    engine_args: engineArgs,
    env_vars: envVars,
  };
  const relative = `${model}/${name}.yaml`;
  // JSON is YAML.
  return { path: `profiles/${relative}`, relative, text: JSON.stringify(document) };
}
