import { describe, expect, it } from "vitest";
import type { Situation } from "../../src/counterfactual/situation.ts";
import { whyNot } from "../../src/counterfactual/why-not.ts";
import { validateWhyNot } from "../../src/generated/validators.js";
import type { Change, Search } from "../../src/generated/why-not.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { resolve } from "../../src/resolve.ts";
import {
  catalogOf,
  profileIn,
  type SituationOptions,
  situationFor,
} from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { ruleSetOf, shippedRules } from "../support/rule-sources.ts";
import { oddRules } from "./odd-rules.ts";

const llama = "meta-llama/Llama-3.1-8B-Instruct";
const gptOss = "openai/gpt-oss-120b";
const nothingProbed = { probe: null, attempts: [], environment: {} };

/** The question asked, with each answer on one line. */
async function ask(situation: Situation, id: string) {
  const now = await resolve(situation.input);
  const answer = await whyNot(situation, profileIn(situation, id), now);
  expect(validateWhyNot(answer), JSON.stringify(validateWhyNot.errors)).toBe(true);
  const { settings, hardware, rules } = answer;
  return {
    ...answer,
    settings: lines(settings),
    hardware: lines(hardware),
    rules: lines(rules),
    obstacles: {
      settings: settings.obstacle,
      hardware: hardware.obstacle,
      rules: rules.obstacle,
    },
  };
}

function lines({ answers }: Search): readonly string[] {
  return answers.map(({ changes }) => changes.map(inWords).join(" "));
}

function inWords(change: Change): string {
  if (change.kind === "rule") return `without ${change.rule}`;
  return `${change.kind === "setting" ? change.variable : change.name}=${change.value}`;
}

function asking(model: string, id: string, options: SituationOptions = {}) {
  return ask(situationFor(model, options), id);
}

describe("counterfactual/why-not", () => {
  it("names one setting where one is enough", async () => {
    const answer = await asking(llama, "vllm-mi300x-fp16-tp1-latency");
    expect(answer).toMatchObject({
      wins: false,
      selected: "vllm-mi300x-fp8-tp2-latency",
      state: "compatible",
      rank: 3,
      failures: [],
      settings: ["AIM_PRECISION=fp16"],
      obstacles: { settings: null },
    });
  });

  it("names the number of GPUs to use where fewer make it win", async () => {
    const answer = await asking(llama, "vllm-mi300x-fp8-tp1-latency");
    expect(answer).toMatchObject({
      settings: ["AIM_GPU_COUNT=1"],
      hardware: ["count=1"],
      rules: ["without larger-tensor-parallel"],
    });
  });

  it("says who stays before it, by which key, where no setting helps although its filters pass", async () => {
    const answer = await asking(llama, "vllm-mi300x-fp16-tp2-latency", {
      request: { precision: "fp16" },
    });
    expect(answer).toMatchObject({
      settings: [],
      rules: ["without type"],
      obstacles: {
        settings: {
          cause: "ranking",
          with: [],
          before: "vllm-mi300x-fp16-tp1-latency",
          rule: "type",
          winner: "optimized",
          own: "preview",
        },
      },
    });
  });

  it("says which filters fail whatever the settings, and which GPUs would do", async () => {
    const answer = await asking("deepseek-ai/DeepSeek-R1", "vllm-mi325x-fp8-tp8-throughput");
    expect(answer).toMatchObject({
      settings: [],
      hardware: ["model=MI325X AIM_METRIC=throughput"],
      obstacles: {
        settings: {
          cause: "filters",
          each: true,
          with: [],
          filters: [{ rule: "gpu-model", reason: "needs MI325X, this machine has MI300X" }],
        },
      },
    });
  });

  it("names model and number of GPUs where there is none", async () => {
    const answer = await asking(gptOss, "vllm-mi300x-mxfp4-tp4-latency", { gpus: ["MI300X", 0] });
    expect(answer).toMatchObject({
      selected: null,
      settings: [],
      hardware: ["model=MI300X count=4"],
    });
  });

  it("takes GPUs that settings tell for those of the machine", async () => {
    const told = { request: { gpu_model: "MI325X", gpu_count: 8 }, machine: nothingProbed };
    expect(await asking(gptOss, "vllm-mi300x-mxfp4-tp8-latency", told)).toMatchObject({
      settings: [],
      hardware: ["model=MI300X"],
    });
    const eight = { ...told, request: { gpu_model: "MI300X", gpu_count: 8 } };
    expect(await asking(gptOss, "vllm-mi300x-mxfp4-tp4-latency", eight)).toMatchObject({
      settings: ["AIM_GPU_COUNT=4"],
      hardware: ["count=4"],
    });
  });

  it("leaves a model that a setting tells against detection, and says to unset it", async () => {
    const answer = await asking(gptOss, "vllm-mi300x-mxfp4-tp8-latency", {
      request: { gpu_model: "MI325X" },
    });
    expect(answer).toMatchObject({
      settings: ["AIM_GPU_MODEL=null"],
      hardware: [],
      obstacles: { hardware: { cause: "no-gain" } },
    });
  });

  it("a count that a setting holds down is lifted before GPUs are added", async () => {
    const answer = await asking(gptOss, "vllm-mi300x-mxfp4-tp8-latency", {
      request: { gpu_count: 2 },
    });
    expect(answer).toMatchObject({ settings: ["AIM_GPU_COUNT=8"], hardware: [] });
  });

  it("offers no more GPUs by setting than there are", async () => {
    const answer = await asking(gptOss, "vllm-mi300x-mxfp4-tp8-latency", { gpus: ["MI300X", 4] });
    expect(answer).toMatchObject({ settings: [], hardware: ["count=8"] });
  });

  it("a manual-only profile cannot be had by settings or other GPUs, only by its name", async () => {
    const answer = await asking(llama, "vllm-mi355x-fp8-tp2-latency");
    const manual = {
      rule: "manual-only",
      reason: "can be chosen only by AIM_PROFILE_ID",
    };
    const gpuModel = { rule: "gpu-model", reason: "needs MI355X, this machine has MI300X" };
    expect(answer).toMatchObject({
      settings: [],
      hardware: [],
      obstacles: {
        settings: { cause: "filters", each: true, filters: [gpuModel, manual] },
        hardware: { cause: "filters", each: true, filters: [manual] },
        // Without gpu-model, profiles for every GPU come in, and the smallest id is first.
        rules: {
          cause: "ranking",
          before: "general/vllm-mi210-bf16-tp1-latency",
          rule: "profile-id",
        },
      },
      last_resort: {
        variable: "AIM_PROFILE_ID",
        value: "vllm-mi355x-fp8-tp2-latency",
        overridden: [gpuModel],
        denied_by: [],
      },
    });
  });

  it("names every rule in the way of a profile that is manual-only on the right GPUs", async () => {
    const answer = await asking("Qwen/Qwen3-32B", "vllm-mi355x-fp16-tp1-latency", {
      gpus: ["MI355X", 1],
    });
    expect(answer).toMatchObject({
      selected: "general/vllm-mi355x-fp16-tp1-latency",
      rules: ["without manual-only without precision"],
    });
  });

  it("a profile that is asked for by id is in the way until it is not asked for", async () => {
    const answer = await asking(gptOss, "vllm-mi300x-mxfp4-tp8-latency", {
      request: { profile_id: "vllm-mi300x-mxfp4-tp1-latency" },
    });
    expect(answer).toMatchObject({
      selected: "vllm-mi300x-mxfp4-tp1-latency",
      settings: ["AIM_PROFILE_ID=null"],
      hardware: [],
      rules: [],
      obstacles: { rules: { cause: "requested", profile: "vllm-mi300x-mxfp4-tp1-latency" } },
    });
  });

  it("has nothing to change for the winner, however it was chosen", async () => {
    for (const profile_id of [null, "vllm-mi300x-fp8-tp2-latency"]) {
      const answer = await asking(llama, "vllm-mi300x-fp8-tp2-latency", {
        request: { profile_id },
      });
      expect(answer).toMatchObject({
        wins: true,
        settings: [],
        hardware: [],
        rules: [],
        obstacles: { settings: null, hardware: null, rules: null },
      });
    }
  });

  it("to win is not to be denied: the rule that denies is named, and what lifts it", async () => {
    const catalog = catalogOf([profile({}, { metric: "throughput" })]);
    const options = { request: { metric: "throughput" }, catalog, rules: oddRules } as const;
    const answer = await asking(llama, "vllm-mi300x-fp8-tp1-latency", options);
    expect(answer).toMatchObject({
      wins: false,
      selected: "vllm-mi300x-fp8-tp1-latency",
      rank: 1,
      failures: [],
      settings: ["AIM_GPU_COUNT=2"],
      hardware: ["count=2"],
      rules: ["without no-throughput-with-many"],
      last_resort: {
        denied_by: [{ rule: "no-throughput-with-many", reason: "not with 8 GPUs" }],
      },
    });
  });

  it("several choices of the same size are all named", async () => {
    const anyOf = (...any: readonly object[]) =>
      ruleSetOf([
        {
          id: "either",
          kind: "filter",
          order: 1,
          require: { any },
          state: "x",
          reason: "x",
          why: "x",
        },
      ]);
    const asked = (key: string, value: string) => ({
      fact: "request",
      path: `$.${key}`,
      operator: "equal",
      value,
    });
    const rules = anyOf(asked("metric", "throughput"), asked("precision", "bf16"));
    const catalog = catalogOf([profile()]);
    const answer = await asking(llama, "vllm-mi300x-fp8-tp1-latency", { catalog, rules });
    expect(answer.settings).toEqual(["AIM_PRECISION=bf16", "AIM_METRIC=throughput"]);
  });

  it("a custom profile for another model: the model is a setting, verified with that model's store", async () => {
    const custom = {
      path: "p/custom/openai/gpt-oss-120b/mine.yaml",
      relative: "custom/openai/gpt-oss-120b/mine.yaml",
      digest: "",
      text: [
        "aim_id: openai/gpt-oss-120b",
        "model_id: openai/gpt-oss-120b",
        "metadata:",
        "  engine: vllm",
        "  gpu: MI300X",
        "  precision: fp4",
        "  gpu_count: 8",
        "  metric: latency",
        "  manual_selection_only: false",
        "  type: optimized",
        "engine_args: {tensor-parallel-size: 8}",
        "env_vars: {}",
        "",
      ].join("\n"),
    };
    const catalog = buildCatalog([custom], []);
    const [mine] = catalog.profiles;
    expect(mine?.facts.id).toBeDefined();
    const base = situationFor(llama, { catalog });
    const situation = { ...base, catalogs: new Map([[gptOss, catalog]]) };
    const answer = await ask(situation, mine?.facts.id ?? "");
    expect(answer).toMatchObject({
      failures: [{ rule: "model" }],
      settings: [`AIM_ID=${gptOss}`],
      obstacles: { hardware: { cause: "no-gain" } },
    });
  });

  it("says what was searched, and nothing that no rule looks at", async () => {
    const catalog = catalogOf([
      profile({ id: "a" }, { gpu: "MI325X", precision: "fp16", gpu_count: 1 }),
      profile({ id: "b" }, { metric: "throughput", gpu_count: 8 }),
    ]);
    const { domain } = await asking(llama, "a", { catalog, rules: shippedRules("aim-0.9") });
    expect(domain.filter(({ kind }) => kind !== "rule")).toEqual([
      { kind: "hardware", name: "model", values: ["MI325X"] },
      { kind: "hardware", name: "count", values: [1] },
      { kind: "setting", name: "precision", values: ["fp16", "fp8"] },
      { kind: "setting", name: "metric", values: ["throughput"] },
      // A rule of this set looks at the count that is asked for.
      { kind: "setting", name: "gpu_count", values: [1, 2, 7, 8, 9] },
      { kind: "setting", name: "allow_general_profile_fallback", values: [false] },
      { kind: "setting", name: "allow_unoptimized", values: [true] },
    ]);
    expect(domain.at(-1)).toEqual({
      kind: "rule",
      name: "remove",
      values: [
        "general-needs-opt-in",
        "unoptimized-needs-opt-in",
        "engine",
        "metric",
        "model",
        "accelerator-type",
        "gpu-model",
        "gpu-count",
        "gpu-count-of-named-model",
        "requested-precision",
        "manual-only",
        "search-precedence",
        "precision",
        "type",
        "profile-for-cpus",
      ],
    });
  });

  it("where a rule wants more GPUs than a profile uses, one more is tried", async () => {
    const catalog = catalogOf([profile({}, { gpu_count: 8 })]);
    const answer = await asking(llama, "vllm-mi300x-fp8-tp1-latency", { catalog, rules: oddRules });
    expect(answer).toMatchObject({ settings: [], hardware: ["count=9"] });
  });
});
