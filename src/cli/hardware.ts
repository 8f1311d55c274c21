import { probeGpus } from "../edge/probe-gpus.ts";
import { type GpuFactsResult, gpuFactsOf } from "../facts/gpu-facts.ts";
import type { Session } from "./session.ts";

/**
 * The GPUs of this machine with everything that is known of them, also where the settings say both
 * model and number, so that nobody would have to look.
 */
export function inspectGpus({ settings, environment }: Session): GpuFactsResult {
  const gpuModel = settings.gpuModel.value;
  const detection = probeGpus({
    gpuModel,
    gpuCount: "auto",
    detection: settings.gpuDetection.value,
    sysfsRoot: settings.sysfsRoot.value,
    devRoot: settings.devRoot.value,
    environment,
  });
  return gpuFactsOf({
    ...detection,
    environment,
    settings: {
      gpuModel,
      gpuCount: settings.gpuCount.value,
      requireIdleGpus: settings.requireIdleGpus.value,
    },
  });
}
