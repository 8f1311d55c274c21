import { gpuFactsOf } from "../facts/gpu-facts.ts";
import type { GpuSettings } from "../facts/gpu-problems.ts";
import type { GpuReportInput } from "../facts/gpu-report.ts";
import type { GpuFacts } from "../generated/facts.ts";
import { copiesOf, uniformGpus } from "../situations/gpus.ts";
import type { Situation } from "./situation.ts";

/** What settings say of the GPUs; null where they leave it to detection. */
export interface ToldGpus {
  readonly model: string | null;
  readonly count: number | null;
}

/** Another machine: null is what this one has. */
export interface OtherGpus {
  readonly model: string | null;
  readonly count: number | null;
}

/** True when the settings stand for the GPUs, because none is seen here: the laptop of whoever asks. */
export function isTold({ input }: Situation): boolean {
  return (input.gpu.visible_count ?? 0) === 0 && input.request.gpu_model !== null;
}

/** The GPUs of the machine that the engine can see, before a setting takes fewer of them. */
export function machineCount(situation: Situation): number {
  const { gpu } = situation.input;
  return isTold(situation) ? gpu.count : (gpu.visible_count ?? gpu.count);
}

/** Model of the GPUs that are there, whatever a setting says of them. */
export function detectedModel({ machine }: Situation): string | null {
  return factsOf(machine, { model: null, count: null }).model;
}

/**
 * GPU facts with other settings, or on another machine. Everything goes through the code that makes
 * facts of a real probe: GPUs of another model are whole, idle and all visible; more or fewer of the
 * present ones are like the first of them, idle and all visible, too.
 */
export function gpuFactsWith(situation: Situation, told: ToldGpus, other: OtherGpus): GpuFacts {
  const { machine } = situation;
  if (other.model !== null) {
    return uniformGpus(other.model, other.count ?? machineCount(situation), settingsOf(told));
  }
  return factsOf(other.count === null ? machine : copiesOf(machine, other.count), told);
}

function factsOf(machine: GpuReportInput, told: ToldGpus): GpuFacts {
  return gpuFactsOf({ ...machine, settings: settingsOf(told) }).facts;
}

function settingsOf({ model, count }: ToldGpus): GpuSettings {
  return { gpuModel: model, gpuCount: count ?? "auto", requireIdleGpus: false };
}
