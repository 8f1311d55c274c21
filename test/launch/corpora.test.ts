import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { planLaunch } from "../../src/launch/plan.ts";
import { parseDocument } from "../../src/shared/document.ts";
import { type ExactMapping, ExactNumber, type ExactValue } from "../../src/shared/exact-value.ts";
import { modelToFetch } from "../support/models.ts";
import { sharedProfiles } from "../support/shared-material.ts";
import { vllm } from "./support.ts";

const corpus = sharedProfiles();

/** What AMD's runtime does: bare flags, nothing for false, the values of a list, else text. */
function naiveWords(name: string, value: ExactValue): readonly string[] {
  if (value === null || value === true) return [`--${name}`];
  if (value === false) return [];
  if (Array.isArray(value)) return [`--${name}`, ...value.map(String)];
  if (value instanceof ExactNumber) return [`--${name}`, value.text];
  return [`--${name}`, typeof value === "string" ? value : JSON.stringify(value)];
}

function planProfile(file: string) {
  const { document, problems } = parseDocument(readFileSync(file, "utf8"), file, "yaml");
  if (document === undefined) throw new Error(JSON.stringify(problems));
  const profile = document.exact as ExactMapping;
  const engineArguments = [...(profile.get("engine_args") as ExactMapping)];
  const modelId = (profile.get("model_id") ?? null) as string | null;
  const aimId = (profile.get("aim_id") ?? null) as string | null;
  const plan = planLaunch({
    engine: vllm,
    engineVersion: null,
    program: null,
    profileArguments: engineArguments.map(([name, value]) => ({ name, value })),
    profileEnvironment: Object.fromEntries(
      (profile.get("env_vars") ?? []) as ExactMapping,
    ) as Record<string, string>,
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
  return { plan, engineArguments, names: [modelId ?? "org/model", aimId ?? "org/model"] };
}

describe.skipIf(!corpus.isThere)("AMD's profiles (AIM_CORPORA_PATH or ../shared/corpora)", () => {
  const files = globSync("**/*.yaml", { cwd: corpus.path }).sort();

  it("are planned, every one, without a note", () => {
    expect(files).toHaveLength(170);
    for (const file of files) {
      const { plan } = planProfile(path.join(corpus.path, file));
      expect(plan, file).toMatchObject({ program: "python3", notes: [] });
    }
  });

  it("get the argv that AMD's runtime gives them, but for what is meant to differ", () => {
    const differences = new Map<string, number>();
    for (const file of files) {
      const { plan, engineArguments, names } = planProfile(path.join(corpus.path, file));
      if (!("argv" in plan)) throw new Error(JSON.stringify(plan));
      const served = [...new Set(names)];
      expect(plan.argv.slice(0, 5), file).toEqual([
        ...["python3", "-m", "vllm.entrypoints.openai.api_server", "--model", names[0]],
      ]);
      const tail = ["--port", "8000", "--served-model-name", ...served];
      expect(plan.argv.slice(-tail.length), file).toEqual(tail);
      let rest = plan.argv.slice(5, -tail.length);
      for (const [name, value] of engineArguments) {
        const naive = naiveWords(name, value);
        if (naive.length > 0 && rest.slice(0, naive.length).join("\0") === naive.join("\0")) {
          rest = rest.slice(naive.length);
          continue;
        }
        const length = Math.max(naive.length, 1);
        const difference = `${naive.join(" ") || `(${name}: false)`} → ${rest.slice(0, length).join(" ")}`;
        differences.set(difference, (differences.get(difference) ?? 0) + 1);
        rest = rest.slice(length);
      }
      expect(rest, file).toEqual([]);
    }
    expect(Object.fromEntries(differences)).toEqual({
      "--distributed_executor_backend mp → --distributed-executor-backend mp": 106,
      "(enable-log-requests: false) → --no-enable-log-requests": 48,
      "--load_format mistral → --load-format mistral": 8,
      "--config_format mistral → --config-format mistral": 8,
    });
  });
});
