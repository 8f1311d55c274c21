import type { GpuFacts } from "../generated/facts.ts";
import { gpusCounted } from "../shared/gpus-counted.ts";
import type { Problem } from "../shared/problem.ts";
import { UNKNOWN_MODEL } from "./device-ids.ts";
import type { GpuReport, ReportedGpu } from "./gpu-report.ts";
import { visibilityProblems } from "./visibility-problems.ts";
import type { Environment } from "./visible-devices.ts";

/** What was asked of the GPUs. */
export interface GpuSettings {
  /** AIM_GPU_MODEL, a canonical model. */
  readonly gpuModel: string | null;
  readonly gpuCount: number | "auto";
  /** The variable or flag that says the model, and the count, where it is none of AIM_GPU_MODEL and AIM_GPU_COUNT. */
  readonly from?: { readonly gpuModel: string; readonly gpuCount: string };
  /** AIM_REQUIRE_IDLE_GPUS: busy GPUs are an error. */
  readonly requireIdleGpus: boolean;
}

const variables = { gpuModel: "AIM_GPU_MODEL", gpuCount: "AIM_GPU_COUNT" };

interface GpuProblemsInput {
  readonly facts: GpuFacts;
  readonly report: GpuReport;
  readonly settings: GpuSettings;
  readonly environment: Environment;
  /** The GPUs whose models the facts are about. */
  readonly known: readonly ReportedGpu[];
}

/** What is odd about the GPUs, or about what was asked of them: each says both sides. */
export function gpuProblems(input: GpuProblemsInput): readonly Problem[] {
  const { report, environment } = input;
  return [
    ...visibilityProblems(environment, report.counts.container, report.visibility),
    ...failedDetection(input),
    ...unreadableHardware(input),
    ...differences(report),
    ...countProblems(input),
    ...modelContradiction(input),
    ...unknownModels(input),
    ...vllmOrder(input),
    ...busyGpus(input),
  ];
}

/** The one method that may be used does not work here. With model and number given nobody needs it. */
function failedDetection({ report, settings }: GpuProblemsInput): readonly Problem[] {
  const { failure } = report;
  const isGiven = settings.gpuModel !== null && settings.gpuCount !== "auto";
  if (failure === null || isGiven) return [];
  return [
    {
      code: "detection-failed",
      level: "error",
      message: `AIM_GPU_DETECTION is \`${failure.method}\`, and it does not work here: ${failure.reason}`,
      hint: "unset AIM_GPU_DETECTION, so that every method is tried, or set AIM_GPU_MODEL and AIM_GPU_COUNT",
    },
  ];
}

/** GPUs are there and nothing can be said of any of them, not even the model. */
function unreadableHardware({ facts, report, settings }: GpuProblemsInput): readonly Problem[] {
  const [first] = report.unreadable;
  if (facts.model !== null || settings.gpuModel !== null || first === undefined) return [];
  const what =
    first.node === null
      ? "the KFD topology cannot be read"
      : `none of ${gpusCounted(report.counts.host ?? 0)} of the host can be read`;
  return [
    {
      code: "gpus-unreadable",
      level: "error",
      message: `${what}: \`${first.path}\` (${first.reason})`,
      hint: "give the container its GPUs, or set AIM_GPU_MODEL and AIM_GPU_COUNT",
    },
  ];
}

function differences(report: GpuReport): readonly Problem[] {
  return report.differences.map(({ from, to, before, after, causes, hint }) => ({
    code: to === "container" ? "gpus-not-in-container" : "gpus-hidden",
    level: "warning",
    message: `${after} of ${gpusCounted(before)} of the ${from} can be ${to === "container" ? "used in this container" : "seen by the engine"}: ${causes.join("; ")}`,
    ...(hint === null ? {} : { hint }),
  }));
}

function countProblems({ settings, report }: GpuProblemsInput): readonly Problem[] {
  const { gpuCount, gpuModel, from = variables } = settings;
  const { visible } = report.counts;
  if (gpuCount === "auto") {
    return gpuModel !== null && (visible ?? 0) === 0 ? [assumedCount(gpuModel, from.gpuModel)] : [];
  }
  if (visible === null || gpuCount <= visible) return [];
  return [
    {
      code: "gpu-count-above-visible",
      level: "warning",
      message: `${from.gpuCount} is ${gpuCount}, but the engine will see ${gpusCounted(visible)}`,
      hint:
        visible === 0
          ? "see what is missing with `aim gpus`"
          : `unset ${from.gpuCount}, or set it to at most ${visible}`,
    },
  ];
}

function assumedCount(gpuModel: string, from: string): Problem {
  return {
    code: "gpu-count-assumed",
    level: "warning",
    message: `${from} is \`${gpuModel}\` and no usable GPU was detected: assuming one`,
    hint: "set AIM_GPU_COUNT to the number of GPUs",
  };
}

function modelContradiction({ settings, known }: GpuProblemsInput): readonly Problem[] {
  const { gpuModel, from = variables } = settings;
  const models = [...Map.groupBy(known, (gpu) => gpu.model)];
  const others = models.filter(([model]) => model !== gpuModel && model !== UNKNOWN_MODEL);
  if (gpuModel === null || others.length === 0) return [];
  const found = models.map(([model, gpus]) => `${gpus.length} × ${model}`).join(", ");
  return [
    {
      code: "gpu-model-contradicted",
      level: "warning",
      message: `${from.gpuModel} is \`${gpuModel}\`, but ${found} ${known.length === 1 ? "is" : "are"} detected`,
      hint: `unset ${from.gpuModel} to use what is detected`,
    },
  ];
}

/** One warning for each kind of unknown GPU. A model that is given settles what they are. */
function unknownModels({ settings, known }: GpuProblemsInput): readonly Problem[] {
  const unknown = known.filter((gpu) => gpu.model === UNKNOWN_MODEL);
  if (settings.gpuModel !== null) return [];
  const kinds = Map.groupBy(unknown, (gpu) => `${gpu.device_id} ${gpu.revision}`);
  return [...kinds.values()].map(([gpu]) => ({
    code: "unknown-gpu",
    level: "warning",
    message: `unknown AMD GPU: ${identityInWords(gpu as ReportedGpu)}`,
    hint: "set AIM_GPU_MODEL to the model whose profiles fit it",
  }));
}

function identityInWords(gpu: ReportedGpu): string {
  const parts = [
    `device id \`${gpu.device_id ?? "not known"}\``,
    `revision \`${gpu.revision ?? "not known"}\``,
    ...(gpu.pci === null ? [] : [`PCI ${gpu.pci}`]),
    ...(gpu.gfx === null ? [] : [gpu.gfx]),
    ...(gpu.compute_units === null ? [] : [`${gpu.compute_units} compute units`]),
  ];
  const could = gpu.candidates.length === 0 ? "" : `; it could be ${gpu.candidates.join(" or ")}`;
  return `${parts.join(", ")}${could}`;
}

/** vLLM asks amdsmi for a GPU by its own number, and amdsmi does not know ROCR_VISIBLE_DEVICES. */
function vllmOrder({ report }: GpuProblemsInput): readonly Problem[] {
  const rocr = report.visibility.steps.find(({ variable }) => variable === "ROCR_VISIBLE_DEVICES");
  const models = new Set(report.gpus.filter((gpu) => gpu.openable).map((gpu) => gpu.model));
  if (rocr === undefined || models.size < 2) return [];
  return [
    {
      code: "vllm-ignores-rocr",
      level: "warning",
      message: `vLLM does not know ROCR_VISIBLE_DEVICES \`${rocr.value}\` when it asks which model a GPU is, and the GPUs are ${[...models].join(" and ")}`,
      hint: "choose GPUs with HIP_VISIBLE_DEVICES instead",
    },
  ];
}

function busyGpus({ facts, report, settings }: GpuProblemsInput): readonly Problem[] {
  if (!settings.requireIdleGpus || facts.idle === true) return [];
  if (facts.idle === null) {
    if (facts.visible_count === 0) return [];
    return [
      {
        code: "idle-gpus-unproven",
        level: "warning",
        message: "AIM_REQUIRE_IDLE_GPUS is true, but whether the GPUs are idle cannot be told here",
      },
    ];
  }
  const busy = report.gpus.filter((gpu) => facts.busy.includes(gpu.index));
  return [
    {
      code: "gpus-busy",
      level: "error",
      message: `AIM_REQUIRE_IDLE_GPUS is true, but ${gpusCounted(busy.length)} ${busy.length === 1 ? "is" : "are"} busy: ${busy.map(busyInWords).join("; ")}`,
      hint: "see who uses them with `aim gpus`",
    },
  ];
}

/** `GPU 3 (87 % activity) by process 4242`. */
export function busyInWords(gpu: ReportedGpu): string {
  const by = (gpu.processes ?? []).map(({ pid, name }) =>
    name === null ? `process ${pid} of the host` : `${name} (process ${pid})`,
  );
  const who = by.length === 0 ? "" : ` by ${by.join(", ")}`;
  return `GPU ${gpu.index} (${gpu.busy_because ?? "not known why"})${who}`;
}
