import type { RawProbe } from "../facts/raw-probe.ts";
import type { DetectionAttempt } from "../generated/resolution.ts";
import { type ProbeRoots, probeSysfs } from "./probe-sysfs.ts";

/** What is asked of the hardware. */
export interface ProbeRequest extends ProbeRoots {
  readonly gpuModel: string | null;
  readonly gpuCount: number | "auto";
}

/** What was found, by the first method that found anything; null when nothing had to be probed. */
export interface Detection {
  readonly probe: RawProbe | null;
  readonly attempts: readonly DetectionAttempt[];
}

/**
 * Looks for GPUs, by each method in its order until one answers. Nothing is probed where the
 * settings say both model and number. Never throws.
 */
export function probeGpus(request: ProbeRequest): Detection {
  const { gpuModel, gpuCount } = request;
  const setting: DetectionAttempt = {
    name: "setting",
    used: gpuModel !== null,
    reason: gpuModel === null ? "no GPU model was given" : `the model is given: ${gpuModel}`,
  };
  if (gpuModel !== null && gpuCount !== "auto") {
    const sysfs = { name: "sysfs", used: false, reason: "model and number are given" } as const;
    return { probe: null, attempts: [setting, sysfs] };
  }
  const probe = probeSysfs(request);
  const found = probe.gpus.length > 0 || probe.unreadable.length > 0;
  const sysfs: DetectionAttempt = { name: "sysfs", used: found, reason: sysfsReason(probe) };
  const none: DetectionAttempt = {
    name: "none",
    used: !found && gpuModel === null,
    reason: found ? "a method before it answered" : "no method found an AMD GPU",
  };
  return { probe, attempts: [setting, sysfs, none] };
}

function sysfsReason(probe: RawProbe): string {
  const count = probe.gpus.length;
  if (count > 0) return `${count} AMD ${count === 1 ? "GPU" : "GPUs"} in the KFD topology and DRM`;
  if (probe.unreadable.length > 0) return "the KFD nodes of the GPUs cannot be read";
  return probe.hasTopology ? "no AMD GPU is in it" : "the kernel shows no KFD topology";
}
