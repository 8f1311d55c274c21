import { describe, expect, it } from "vitest";
import { checkLaunch, type LaunchCheckInput } from "../../../src/launch/check/check-launch.ts";
import { planLaunch } from "../../../src/launch/plan.ts";
import { parseProfile } from "../../../src/profiles/parse-profile.ts";
import type { EngineArgument } from "../../../src/shared/engine-argument.ts";
import { modelToFetch } from "../../support/models.ts";
import { given, vllm } from "../support.ts";
import { vllmTables } from "./support.ts";

const text = `aim_id: openai/gpt-oss-20b
model_id: openai/gpt-oss-20b
metadata:
  engine: vllm
  gpu: MI300X
  precision: fp4
  gpu_count: 1
  metric: latency
  manual_selection_only: false
  type: unoptimized
engine_args:
  tensor-parallel-size: 1
  max-seq-len-to-capture: 32768
  tool-call-parser: hermes
env_vars:
  VLLM_USE_AITER_TRITON_ROPE: "1"
`;

/** What is said of a launch that is planned as in earnest. */
function check(
  how: Partial<LaunchCheckInput> & { readonly overrides?: readonly EngineArgument[] } = {},
) {
  const path = "profiles/openai/gpt-oss-20b/x.yaml";
  const { profile } = parseProfile({ path, relative: "openai/gpt-oss-20b/x.yaml", text });
  if (profile === undefined) throw new Error("the profile is invalid");
  const { overrides = [], environment = {}, engineVersion = "0.11.2" } = how;
  const plan = planLaunch({
    engine: vllm,
    engineVersion,
    program: null,
    profileArguments: profile.engineArguments,
    profileEnvironment: profile.facts.env_vars,
    overrides,
    port: 8000,
    model: modelToFetch({
      profileModelId: "openai/gpt-oss-20b",
      profileAimId: "openai/gpt-oss-20b",
    }),
    cachePath: "/cache",
    environment,
  });
  if (!("argv" in plan)) throw new Error("the launch cannot be planned");
  return checkLaunch({
    engine: vllm,
    tables: vllmTables,
    engineVersion,
    profile,
    plan,
    hardwarePrecisions: null,
    availableGpus: 8,
    environment,
    isStrict: true,
    ...how,
  });
}

const summary = ({ problems }: ReturnType<typeof check>) =>
  problems.map(({ code, where }) => `${code} ${where?.path ?? "-"}:${where?.line ?? "-"}`);

describe("launch/check/check-launch", () => {
  const profile = "profiles/openai/gpt-oss-20b/x.yaml";

  it("problems of the profile are at the lines of the profile", () => {
    expect(summary(check())).toEqual([
      `engine-option-not-in-version ${profile}:13`,
      `parser-of-other-model ${profile}:14`,
      `engine-variable-unknown ${profile}:16`,
    ]);
  });

  it("an override takes the place of what the profile says, and its problems are its own", () => {
    const overrides = given({ "tool-call-parser": "openai", dtype: "fp16" }, "AIM_ENGINE_ARGS");
    expect(summary(check({ overrides }))).toEqual([
      `engine-option-not-in-version ${profile}:13`,
      "engine-option-choice AIM_ENGINE_ARGS:2",
      `engine-variable-unknown ${profile}:16`,
    ]);
  });

  it("variables of the container are looked at, too, and those of the profile once", () => {
    const environment = { VLLM_USE_AITER_TRITON_ROPE: "0", VLLM_LOGGING_LEVL: "DEBUG", HOME: "/" };
    expect(summary(check({ environment })).slice(2)).toEqual([
      `engine-variable-unknown ${profile}:16`,
      "engine-variable-unknown -:-",
    ]);
  });

  it("what aim passes itself is taken by every version", () => {
    for (const version of vllm.flags!.versions) {
      const { problems } = check({ engineVersion: version });
      expect(problems.filter(({ where, level }) => level === "error" && !where)).toEqual([]);
    }
  });

  it("with an unknown version the note says so and older options pass", () => {
    const { problems, note } = check({ engineVersion: null });
    expect(problems.map(({ level }) => level)).toEqual(["warning", "warning"]);
    expect(note).toMatch(/^the version of vLLM is not known/);
  });
});
