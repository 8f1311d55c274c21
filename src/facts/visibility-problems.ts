import { gpusCounted } from "../shared/gpus-counted.ts";
import type { Problem } from "../shared/problem.ts";
import { pytorchDeviceCount } from "./pytorch-devices.ts";
import { type Environment, hipVariable, type VisibleDevices } from "./visible-devices.ts";

/**
 * What is wrong with the variables that choose GPUs: entries that ROCm drops, and where ROCm, PyTorch
 * and vLLM read them differently. What stops the engine when it starts is an error. `available` is
 * the number of GPUs of the container, null when it is not known.
 */
export function visibilityProblems(
  environment: Environment,
  available: number | null,
  visible: VisibleDevices,
): readonly Problem[] {
  return [
    ...contradiction(environment),
    ...(available === null ? [] : droppedEntries(visible)),
    ...pytorchDisagrees(environment, available, visible),
    ...idsForVllm(environment),
    ...goingAway(environment),
  ];
}

/** vllm/platforms/rocm.py copies one to the other, and raises ValueError where both are set and differ. */
function contradiction({
  HIP_VISIBLE_DEVICES: hip,
  CUDA_VISIBLE_DEVICES: cuda,
}: Environment): readonly Problem[] {
  if (!hip || !cuda || hip === cuda) return [];
  return [
    {
      code: "contradictory-visible-devices",
      level: "error",
      message: `HIP_VISIBLE_DEVICES is \`${hip}\` and CUDA_VISIBLE_DEVICES is \`${cuda}\`: vLLM refuses to start when they differ`,
      hint: "set HIP_VISIBLE_DEVICES alone",
    },
  ];
}

/** Entries that end a list early. A number below 0, which is how one asks for no GPU, is no mistake. */
function droppedEntries({ steps }: VisibleDevices): readonly Problem[] {
  return steps.flatMap(({ variable, value, before, after, ended }): readonly Problem[] => {
    if (ended === null || /^\s*-\d+\s*$/.test(ended.entry)) return [];
    return [
      {
        code: "bad-visible-device",
        level: "warning",
        message: `${variable} \`${value}\`: \`${ended.entry}\` ${ended.why}, and ends the list: ${after} of ${gpusCounted(before)} ${before === 1 ? "is" : "are"} left`,
        hint: "see indexes and unique ids with `aim gpus`",
      },
    ];
  });
}

/** A list that is too long stops PyTorch; a count that differs from ROCm's misleads the engine. */
function pytorchDisagrees(
  environment: Environment,
  available: number | null,
  visible: VisibleDevices,
): readonly Problem[] {
  const pytorch = pytorchDeviceCount(environment, available ?? Number.POSITIVE_INFINITY);
  if (pytorch.error !== undefined) {
    return [
      {
        code: "contradictory-visible-devices",
        level: "error",
        message: `${pytorch.error}: PyTorch refuses to start when it is more`,
        hint: "HIP_VISIBLE_DEVICES counts in the list that ROCR_VISIBLE_DEVICES leaves: set one of them alone",
      },
    ];
  }
  const ofRocm = visible.order.length;
  if (available === null || pytorch.count === ofRocm) return [];
  const set = ["ROCR_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES"]
    .filter((name) => environment[name] !== undefined)
    .map((name) => `${name} \`${environment[name]}\``);
  return [
    {
      code: "visible-devices-read-differently",
      level: "warning",
      message: `with ${set.join(" and ")} ROCm sees ${gpusCounted(ofRocm)} and PyTorch counts ${pytorch.count}`,
      hint: "name each GPU once by its index; leave a variable unset for all GPUs, or set it to `-1` for none",
    },
  ];
}

/** vLLM 0.9 makes an integer of every entry of the variable that HIP reads. */
function idsForVllm(environment: Environment): readonly Problem[] {
  const variable = hipVariable(environment);
  if (variable === null || !environment[variable]?.includes("GPU-")) return [];
  return [
    {
      code: "unique-id-in-visible-devices",
      level: "warning",
      message: `${variable} \`${environment[variable]}\` names GPUs by unique id, which vLLM 0.9 cannot read`,
      hint: "use indexes, or name the GPUs in ROCR_VISIBLE_DEVICES, which vLLM does not read",
    },
  ];
}

/** Removed from HIP's documentation in August 2026, deprecated in vLLM in June. */
function goingAway(environment: Environment): readonly Problem[] {
  if (hipVariable(environment) !== "CUDA_VISIBLE_DEVICES") return [];
  return [
    {
      code: "deprecated-variable",
      level: "warning",
      message: "CUDA_VISIBLE_DEVICES is going away on ROCm",
      hint: "set HIP_VISIBLE_DEVICES instead",
    },
  ];
}
