import type { EngineChecks } from "../../generated/checks.ts";
import type { ProfileMetadata } from "../../generated/profile.ts";
import { gpusCounted } from "../../shared/gpus-counted.ts";
import type { Problem } from "../../shared/problem.ts";
import { countOf, isOn, type MergedValues, placeOf } from "./merged-values.ts";

/**
 * Warns when the product of the parallel sizes is not the number of GPUs that the profile is for. Only
 * where AIM_ENGINE_ARGS sets one of them: the profile's own are judged when it is read. More than are
 * there is no error: an engine that spans machines may find the rest elsewhere.
 */
export function gpuCountProblems(
  values: MergedValues,
  gpus: NonNullable<EngineChecks["gpus"]>,
  input: {
    readonly metadata: Pick<ProfileMetadata, "gpu_count">;
    readonly availableGpus: number | null;
  },
): readonly Problem[] {
  const { availableGpus } = input;
  const gpuCount = input.metadata.gpu_count;
  const factors = gpus
    .filter(({ unless }) => unless === undefined || !isOn(values, unless))
    .flatMap(({ option }) => {
      const size = countOf(values, option);
      return size === null ? [] : [{ option, size }];
    });
  const changed = factors.find(
    ({ option }) => values.get(option)?.argument.source === "AIM_ENGINE_ARGS",
  );
  const product = factors.reduce((total, { size }) => total * size, 1);
  if (changed === undefined || product === gpuCount) return [];
  const formula = factors.map(({ option, size }) => `\`${option}\` ${size}`).join(" × ");
  const total = factors.length === 1 ? "" : ` = ${product}`;
  const isTooMany = availableGpus !== null && product > availableGpus;
  const there = isTooMany
    ? `, and only ${gpusCounted(availableGpus)} ${availableGpus === 1 ? "is" : "are"} available`
    : "";
  return [
    {
      code: "gpu-count-differs",
      level: "warning",
      message: `${formula}${total} does not match \`gpu_count\` ${gpuCount} of the profile${there}`,
      hint: isTooMany
        ? "the engine stops where it cannot find that many: ask for at most what is there"
        : "the profile was chosen for that number of GPUs: choose one for another number",
      where: placeOf(values, changed.option),
    },
  ];
}
