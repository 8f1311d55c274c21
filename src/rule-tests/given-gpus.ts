import type { Settings } from "../config/settings.ts";
import { canonicalGpuModels, UNKNOWN_MODEL } from "../facts/device-ids.ts";
import type { GpuFacts } from "../generated/facts.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import { uniformGpus } from "../situations/gpus.ts";
import type { Given } from "./given.ts";

/** The GPU facts of a test: those of a machine of the model, under the settings, with what is given over them. */
export function gpusOf(given: Given, settings: Settings): GpuFacts {
  const { model = null, count, ...facts } = given.gpu;
  const machine = uniformGpus(model, model === null ? 0 : (count ?? 1), {
    gpuModel: settings.gpuModel.value,
    gpuCount: settings.gpuCount.value,
    requireIdleGpus: false,
  });
  return { ...machine, ...facts, partition: { ...machine.partition, ...facts.partition } };
}

/** Why there can be no such machine. */
export function machineProblems(given: Given): readonly Problem[] {
  const { model = null, count } = given.gpu;
  const problem = model === null ? missingModel(given, count) : unknownModel(given, model);
  return problem === undefined ? [] : [problem];
}

function missingModel(given: Given, count: number | undefined): Problem | undefined {
  if (count === undefined || count === 0) return undefined;
  return {
    code: "missing-key",
    level: "error",
    message: `there are ${count} GPUs of no model`,
    where: given.locate("gpu/count"),
    hint: "add the model, such as `model: MI300X`",
  };
}

function unknownModel(given: Given, model: string): Problem | undefined {
  if (model === UNKNOWN_MODEL || canonicalGpuModels.includes(model)) return undefined;
  return {
    code: "not-allowed",
    level: "error",
    message: `there is no GPU model \`${model}\``,
    where: given.locate("gpu/model"),
    hint:
      didYouMean(model, [...canonicalGpuModels, UNKNOWN_MODEL]) ??
      "models are written as `aim gpus` shows them, such as `MI300X`",
  };
}
