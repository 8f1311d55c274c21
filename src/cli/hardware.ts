import type { Log } from "../edge/log.ts";
import { type Detection, probeGpus } from "../edge/probe-gpus.ts";
import { type GpuFactsResult, gpuFactsOf } from "../facts/gpu-facts.ts";
import type { GpuReportInput } from "../facts/gpu-report.ts";
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

/** What is found of the GPUs when the settings say so many of them, or leave the number open. */
export function probe({ settings, environment }: Session, gpuCount: number | "auto"): Detection {
  return probeGpus({
    gpuModel: settings.gpuModel.value,
    gpuModelFrom: settings.gpuModel.from,
    gpuCount,
    detection: settings.gpuDetection.value,
    sysfsRoot: settings.sysfsRoot.value,
    devRoot: settings.devRoot.value,
    environment,
  });
}

/** What was found, as the settings and the container let the engine see it. */
export function seenByEngine(
  { settings, environment }: Session,
  found: Omit<GpuReportInput, "environment">,
): GpuFactsResult {
  return gpuFactsOf({
    probe: found.probe,
    attempts: found.attempts,
    failure: found.failure,
    environment,
    settings: {
      gpuModel: settings.gpuModel.value,
      gpuCount: settings.gpuCount.value,
      from: { gpuModel: settings.gpuModel.from, gpuCount: settings.gpuCount.from },
      requireIdleGpus: settings.requireIdleGpus.value,
    },
  });
}

/**
 * The GPUs of this machine with everything that is known of them, also where the settings say both
 * model and number, so that nobody would have to look.
 */
export function inspectGpus(session: Session): GpuFactsResult {
  return seenByEngine(session, probe(session, "auto"));
}
