import { gpusCounted } from "../shared/gpus-counted.ts";
import type { Problem } from "../shared/problem.ts";
import { describeGpus, type GpuReport, type GpuReportInput } from "./gpu-report.ts";
import { visibilityProblems } from "./visibility-problems.ts";
import type { Environment } from "./visible-devices.ts";

const variables: readonly string[] = [
  "ROCR_VISIBLE_DEVICES",
  "HIP_VISIBLE_DEVICES",
  "CUDA_VISIBLE_DEVICES",
];

/** What a launch adds to the container's environment, and for which profile. */
interface LaunchVisibility {
  /** What was probed, with the container's environment. */
  readonly machine: GpuReportInput;
  /** What is set on top of the container's environment. */
  readonly added: Environment;
  /** `metadata.gpu_count` of the profile. */
  readonly gpuCount: number;
  /** File of the profile. */
  readonly path: string;
}

/**
 * What is wrong with the variables that choose GPUs once the profile has set its own on top of the
 * container's, beyond what is wrong with the container's alone. What stops the engine is an error;
 * that it will see fewer GPUs than the profile needs is a warning.
 */
export function launchVisibilityProblems(launch: LaunchVisibility): readonly Problem[] {
  const { machine, added, path } = launch;
  const { environment } = machine;
  if (!variables.some((name) => added[name] !== undefined && added[name] !== environment[name])) {
    return [];
  }
  const merged = { ...machine, environment: { ...environment, ...added } };
  const [before, after] = [describeGpus(machine), describeGpus(merged)];
  const known = new Set(problemsOf(environment, before).map(({ message }) => message));
  const found = problemsOf(merged.environment, after).filter(({ message }) => !known.has(message));
  return [
    ...found.map((problem) => ({ ...problem, where: { path } })),
    ...fewerGpus(launch, before, after),
  ];
}

function problemsOf(environment: Environment, { counts, visibility }: GpuReport) {
  return visibilityProblems(environment, counts.container, visibility);
}

function fewerGpus(
  { added, gpuCount, path }: LaunchVisibility,
  before: GpuReport,
  after: GpuReport,
): readonly Problem[] {
  const [seen, left] = [before.counts.visible, after.counts.visible];
  if (seen === null || left === null || left >= seen || left >= gpuCount) return [];
  const set = variables
    .filter((name) => added[name] !== undefined)
    .map((name) => `${name} \`${added[name]}\``);
  return [
    {
      code: "gpus-hidden-by-profile",
      level: "warning",
      message: `the profile is for ${gpusCounted(gpuCount)}, but with its ${set.join(" and ")} the engine will see ${gpusCounted(left)} of ${seen}`,
      where: { path },
      hint: `remove ${set.length === 1 ? "the variable" : "the variables"} from \`env_vars\` of the profile`,
    },
  ];
}
