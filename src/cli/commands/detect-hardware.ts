import { probeCpu } from "../../edge/probe-cpu.ts";
import { probeGpus } from "../../edge/probe-gpus.ts";
import { detectedHardwareReporters, formatsOf } from "../../explain/reporters.ts";
import { cpuReport } from "../../facts/cpu-report.ts";
import { gpuFactsOf } from "../../facts/gpu-facts.ts";
import type { ReportedGpu } from "../../facts/gpu-report.ts";
import { hasErrors } from "../../shared/problem.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { isUnreadable } from "../hardware.ts";
import { choice, flag, format } from "../parameters.ts";
import { logWarning, type Session } from "../session.ts";
import { isStop, type Outcome, Stop } from "../stop.ts";

const options = {
  type: choice("--type <TYPE>", "what is looked for", ["gpu", "cpu", "all"], "all"),
  format: format(formatsOf(detectedHardwareReporters), "json"),
  verbose: flag("-v, --verbose", "everything that is known of them, and warnings in the log"),
};
type Given = ValuesOf<typeof options>;

/** `aim detect-hardware`: what AMD's operator calls on each node. */
export const detectHardwareCommand = declareCommand({
  name: "detect-hardware",
  summary: "print the GPUs and the CPU of the node as AMD's operator reads them",
  options,
  examples: [
    ["aim detect-hardware --type gpu", "GPU models and numbers, whatever this container may see"],
    ["aim detect-hardware -v --format yaml", "everything that is known, as YAML"],
  ],
  // The hardware of the node is the same whatever is asked of it, and however badly.
  heeds: /^AIM_(?:GPU_DETECTION|SYSFS_ROOT|DEV_ROOT|PROC_ROOT|LOG_.*)$/,
  main: detectHardware,
});

/**
 * Prints the node's accelerators: `[]` where there is none that is known. A Stop where GPUs are there
 * and none can be read: then who asks keeps what it knew before.
 */
async function detectHardware(
  session: Session,
  { type, format, verbose }: Given,
): Promise<Outcome> {
  const { sysfsRoot, procRoot } = session.settings;
  const gpus = type === "cpu" ? undefined : wholeGpus(session, verbose);
  if (isStop(gpus)) return gpus;
  const roots = { sysfsRoot: sysfsRoot.value, procRoot: procRoot.value };
  const cpu = type === "gpu" ? undefined : cpuReport(probeCpu(roots));
  const found = { gpus, cpu, isVerbose: verbose };
  const output = detectedHardwareReporters[format](found);
  return { output, exitCode: exitCodes.done };
}

/** The GPUs whose devices are here, each once however it is partitioned; all where no device is. */
function wholeGpus(session: Session, isVerbose: boolean): readonly ReportedGpu[] | Stop {
  const { settings, environment } = session;
  const found = probeGpus({
    gpuModel: null,
    gpuCount: "auto",
    detection: settings.gpuDetection.value,
    sysfsRoot: settings.sysfsRoot.value,
    devRoot: settings.devRoot.value,
    environment,
  });
  const { report, problems } = gpuFactsOf({
    ...found,
    // What hides GPUs from an engine hides none from the node.
    environment: {},
    settings: { gpuModel: null, gpuCount: "auto", requireIdleGpus: false },
  });
  const unreadable = problems.filter(isUnreadable);
  if (hasErrors(unreadable)) return new Stop(unreadable, exitCodes.hardwareUnreadable);
  if (isVerbose) for (const problem of problems) logWarning(session.log, problem);
  const present = report.gpus.filter(
    (_, index) => (found.probe?.gpus[index]?.renderNode?.groupId ?? null) !== null,
  );
  const counted = present.length > 0 ? present : report.gpus;
  return counted.filter(
    ({ pci }, index) => pci === null || counted.findIndex((other) => other.pci === pci) === index,
  );
}
