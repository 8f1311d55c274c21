import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { planLaunch } from "../../src/launch/plan.ts";
import { parseDocument } from "../../src/shared/document.ts";
import { ExactMapping, ExactNumber, type ExactValue } from "../../src/shared/exact-value.ts";
import { modelToFetch } from "../support/models.ts";
import { sharedProfilesOf2026 } from "../support/shared-material.ts";
import { bentoml, vllmOmni } from "./support.ts";

const corpus = sharedProfilesOf2026();

type Mapping = Readonly<Record<string, ExactValue>>;

/** The members of a mapping; none where it is something else. */
function members(value: ExactValue | undefined): Mapping {
  return value instanceof ExactMapping ? Object.fromEntries(value) : {};
}

function textOf(value: ExactValue): string {
  return value instanceof ExactNumber ? value.text : String(value);
}

/** The argv of AMD's runtime 2026.9, as its facts have it, for the values that these profiles hold. */
function argvOfAmd(engine: ExactValue, model: string, served: readonly string[], args: Mapping) {
  // AIM_PORT takes the place of a port that a profile names; none names anything after it.
  const entries = Object.entries(args).filter(([key]) => key !== "port");
  if (engine === "bentoml") {
    const pairs = entries.map(
      ([key, value]) => `${key}=${value === null ? "True" : textOf(value)}`,
    );
    return [
      ...["python3", "-m", "bentoml", "serve", "--working-dir", "/workspace/model"],
      ...[...pairs, "port=8000"].flatMap((pair) => ["--arg", pair]),
    ];
  }
  const words = entries.flatMap(([key, value]) => {
    const flag = `--${key.replaceAll("_", "-")}`;
    return value === null || value === true ? [flag] : [flag, textOf(value)];
  });
  return [
    ...["vllm", "serve", "--omni", "--model", model, ...words],
    ...["--port", "8000", "--served-model-name", ...served],
  ];
}

describe.skipIf(!corpus.isThere)("AMD's profiles of 2026.9 for vLLM-Omni and BentoML", () => {
  it("get the argv that AMD's runtime gives them", () => {
    const counts: Record<string, number> = {};
    for (const file of globSync("**/*.yaml", { cwd: corpus.path }).sort()) {
      const text = readFileSync(path.join(corpus.path, file), "utf8");
      const { document } = parseDocument(text, file, "yaml");
      const profile = members(document?.exact);
      const name = members(profile.metadata).engine;
      const engine = [bentoml, vllmOmni].find(({ descriptor }) => descriptor.id === name);
      if (engine === undefined) continue;
      const modelId = (profile.model_id ?? null) as string | null;
      const aimId = (profile.aim_id ?? null) as string | null;
      const plan = planLaunch({
        engine,
        engineVersion: null,
        program: null,
        profileArguments: Object.entries(members(profile.engine_args)).map(([key, value]) => ({
          name: key,
          value,
        })),
        profileEnvironment: members(profile.env_vars) as Record<string, string>,
        overrides: [],
        port: 8000,
        model: modelToFetch({
          profileModelId: modelId,
          profileAimId: aimId,
          aimId: aimId ?? "org/model",
        }),
        cachePath: "/cache",
        environment: {},
      });
      const model = modelId ?? "org/model";
      const served = [...new Set([model, aimId ?? "org/model"])];
      expect(plan, file).toMatchObject({
        argv: argvOfAmd(name ?? null, model, served, members(profile.engine_args)),
      });
      const notes = "argv" in plan ? plan.notes.map(({ code }) => code) : [];
      for (const code of notes) counts[code] = (counts[code] ?? 0) + 1;
      counts[engine.descriptor.id] = (counts[engine.descriptor.id] ?? 0) + 1;
    }
    expect(counts).toEqual({ bentoml: 5, vllm_omni: 5, "reserved-argument": 1 });
  });
});
