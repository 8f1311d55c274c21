import { beforeAll, describe, expect, it } from "vitest";
import { readModelCards } from "../../src/edge/read-models.ts";
import { deviceRows } from "../../src/facts/device-rows.ts";
import type { RequestFacts } from "../../src/generated/facts.ts";
import { modelOfPlace } from "../../src/models/parse-model-card.ts";
import { resolve } from "../../src/resolve.ts";
import { createJudge } from "../../src/rules/judge.ts";
import { root } from "../support/aim.ts";
import { shippedCatalog, situationFor } from "../support/decision-input.ts";
import { shippedRules } from "../support/rule-sources.ts";

const rules = shippedRules("default");
const judge = createJudge(rules);
const models = readModelCards(`${root}/models`).files.flatMap(
  ({ relative }) => modelOfPlace(relative) ?? [],
);

/** The profile that starts when nothing but the model is said, null when none does. */
async function chosen(model: string, gpu: string, count: number, asked: Partial<RequestFacts>) {
  const { input } = situationFor(model, { gpus: [gpu, count], request: asked });
  return (await resolve(input, judge)).selection.profile;
}

const modelOnly = { allow_general_profile_fallback: false };

describe("profiles/: which shipped models start by themselves", () => {
  it.each([
    ["MI300X", ["Llama-3.2-1B-Instruct"]],
    ["MI325X", ["Llama-3.2-1B-Instruct"]],
    ["MI350X", ["Qwen3-32B"]],
    ["MI355X", ["Qwen3-32B"]],
  ])("on 8 x %s all 14 but %s, by a profile of their own, for latency", async (gpu, none) => {
    expect(models).toHaveLength(14);
    const left: string[] = [];
    for (const model of models) {
      const profile = await chosen(model, gpu, 8, modelOnly);
      if (profile === null) left.push(model.slice(model.indexOf("/") + 1));
    }
    expect(left).toEqual(none);
  });
});

describe("profiles/general: GPUs that vLLM serves", () => {
  const instinct = ["MI210", "MI250X", "MI300X", "MI325X"];
  const cdna4 = ["MI350P", "MI350X", "MI355X"];
  const radeon = ["R9600D", "R9700", "V710", "W7700", "W7800", "W7900"];

  beforeAll(() => expect(shippedCatalog("org/model").problems).toEqual([]));

  it.each([...instinct, ...cdna4, ...radeon])(
    "starts a model without profiles on one %s in bfloat16, for either metric",
    async (gpu) => {
      for (const metric of ["latency", "throughput"] as const) {
        const asked = { precision: "bf16", metric } as const;
        expect(await chosen("org/model", gpu, 1, asked)).toBe(
          `general/vllm-${gpu.toLowerCase()}-bf16-tp1-${metric}`,
        );
      }
    },
  );

  it.each([
    ["MI250X", 8, "general/vllm-mi250x-fp16-tp8-latency"],
    ["W7900", 4, "general/vllm-w7900-bf16-tp4-latency"],
    ["V710", 2, "general/vllm-v710-bf16-tp1-latency"],
  ])("uses as many GPUs as machines with %s have: of %i", async (gpu, count, id) => {
    expect(await chosen("org/model", gpu, count, {})).toBe(id);
  });

  it("quantizes weights on the way only for who names the profile", async () => {
    expect(await chosen("org/model", "R9700", 1, { precision: "fp8" })).toBeNull();
    const named = { profile_id: "general/vllm-r9700-fp8-tp1-latency" };
    expect(await chosen("org/model", "R9700", 1, named)).toBe(named.profile_id);
  });

  it.each(["MI300A", "MI308X"])("starts on %s only for who names the profile", async (gpu) => {
    expect(await chosen("org/model", gpu, 1, {})).toBeNull();
    for (const count of [1, 2, 4]) {
      const profile_id = `general/vllm-${gpu.toLowerCase()}-bf16-tp${count}-latency`;
      expect(await chosen("org/model", gpu, count, { profile_id })).toBe(profile_id);
    }
  });

  it("is for GPUs that the table knows, and is `general` by type; nothing else is", () => {
    const known = new Set(deviceRows.map(([, , model]) => model));
    for (const model of ["org/model", ...models]) {
      for (const { facts } of shippedCatalog(model).profiles) {
        expect(known).toContain(facts.metadata.gpu);
        expect([facts.id, facts.metadata.type === "general"]).toEqual([
          facts.id,
          facts.origin === "general",
        ]);
      }
    }
  });
});
