import type { Log } from "../edge/log.ts";
import { probeGpus } from "../edge/probe-gpus.ts";
import { type GpuFactsResult, gpuFactsOf } from "../facts/gpu-facts.ts";
import type { Problem } from "../shared/problem.ts";
import { logWarning, type Session } from "./session.ts";

/** Whether a problem of the GPUs leaves nothing to decide by: they cannot be read. */
export function isUnreadable({ code }: Problem): boolean {
  return code === "gpus-unreadable" || code === "detection-failed";
}

/**
 * Problems of the GPUs that stop nothing, in the log. That the container was given some of the host's
 * GPUs and not others is how a device plugin works; that it was given none is a warning.
 */
export function logGpuProblems(log: Log, { facts, problems }: GpuFactsResult): void {
  for (const problem of problems.filter(({ level }) => level !== "error")) {
    const { code, message } = problem;
    const isPart = code === "gpus-not-in-container" && facts.container_count !== 0;
    if (isPart) log.info(message, { code });
    else logWarning(log, problem);
  }
}

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
