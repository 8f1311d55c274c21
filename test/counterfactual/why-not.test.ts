import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type Change } from "../../src/counterfactual/change.ts";
import { settingChanges } from "../../src/counterfactual/domain.ts";
import { whyNot } from "../../src/counterfactual/why-not.ts";
import { type ResolveInput, resolve } from "../../src/resolve.ts";
import { decisionInput } from "../support/decision-input.ts";

const llama = "meta-llama/Llama-3.1-8B-Instruct";

async function winnerWith(input: ResolveInput, changes: readonly Change[]) {
  return (await resolve(applyChanges(input, changes))).selection.profile;
}

describe("counterfactual/why-not", () => {
  it("names one setting where one is enough", async () => {
    const answer = await whyNot(decisionInput(llama), "vllm-mi300x-fp16-tp2-latency");
    expect(answer.answers[0]).toEqual({
      kind: "settings",
      changes: [{ kind: "setting", key: "precision", value: "fp16" }],
    });
    expect(answer.notBySettings).toBeNull();
  });

  it("names another count where fewer GPUs make it win", async () => {
    const answer = await whyNot(decisionInput(llama), "vllm-mi300x-fp8-tp1-latency");
    expect(answer.answers[0]?.changes).toEqual([{ kind: "setting", key: "gpu_count", value: 1 }]);
  });

  it("says that settings alone cannot do it, and why, when the hardware is another", async () => {
    const input = decisionInput("deepseek-ai/DeepSeek-R1");
    const answer = await whyNot(input, "vllm-mi325x-fp8-tp8-latency");
    expect(answer.answers.map(({ kind }) => kind)).toEqual(["hardware", "rules"]);
    expect(answer.answers[0]?.changes).toEqual([
      { kind: "hardware", key: "model", value: "MI325X" },
    ]);
    expect(answer.notBySettings).toBe("needs MI325X, this machine has MI300X (gpu-model)");
  });

  it("names the rules in the way of a manual-only profile", async () => {
    const answer = await whyNot(decisionInput(llama), "vllm-mi325x-fp8-tp2-latency");
    const rules = answer.answers.find(({ kind }) => kind === "rules");
    expect(rules?.changes).toEqual([
      { kind: "rule", rule: "gpu-model" },
      { kind: "rule", rule: "manual-only" },
      { kind: "rule", rule: "type" },
    ]);
  });

  it("has nothing to change for the winner", async () => {
    const answer = await whyNot(decisionInput(llama), "vllm-mi300x-fp8-tp2-latency");
    expect(answer).toEqual({
      profile: "vllm-mi300x-fp8-tp2-latency",
      wins: true,
      answers: [],
      notBySettings: null,
    });
  });

  it("property: every answer makes the profile win, and no smaller one of its kind does", async () => {
    const models = [llama, "openai/gpt-oss-120b", "deepseek-ai/DeepSeek-R1"];
    const arbitrary = fc.record({
      model: fc.constantFrom(...models),
      gpuModel: fc.constantFrom("MI300X", "MI325X", "MI355X"),
      count: fc.constantFrom(1, 2, 4, 8),
      precision: fc.constantFrom("auto", "fp8", "fp16"),
      metric: fc.constantFrom("latency", "throughput"),
      fallback: fc.boolean(),
      pick: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async (given) => {
        const input = decisionInput(given.model, {
          request: {
            precision: given.precision as "auto",
            metric: given.metric as "latency",
            allow_general_profile_fallback: given.fallback,
          },
          gpu: { model: given.gpuModel, count: given.count, visible_count: given.count },
        });
        const { profiles } = input.catalog;
        const profile = profiles[given.pick % profiles.length]?.facts.id ?? "";
        const { answers, wins, notBySettings } = await whyNot(input, profile);
        expect(wins).toBe((await winnerWith(input, [])) === profile);
        for (const { changes } of answers) expect(await winnerWith(input, changes)).toBe(profile);
        const settings = answers.find(({ kind }) => kind === "settings");
        const smallest = settings?.changes.length ?? Number.POSITIVE_INFINITY;
        expect(notBySettings === null).toBe(wins || settings !== undefined);
        if (wins) return;
        for (const changes of allSettings(settingChanges(input))) {
          if (changes.length >= smallest) continue;
          expect(await winnerWith(input, changes), JSON.stringify(changes)).not.toBe(profile);
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** Every combination of settings, by brute force: each setting left alone or given each value. */
function allSettings(domain: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  return domain.reduce<readonly (readonly Change[])[]>(
    (all, choices) => all.flatMap((before) => [before, ...choices.map((one) => [...before, one])]),
    [[]],
  );
}
