import { gpusCounted } from "../shared/gpus-counted.ts";
import { type Environment, entriesOf, hipVariable } from "./visible-devices.ts";

/** GPUs that PyTorch counts; or why it stops with a RuntimeError instead. */
export type PytorchCount =
  | { readonly count: number; readonly error?: undefined }
  | { readonly count?: undefined; readonly error: string };

/**
 * How many GPUs PyTorch counts, which reads the variables itself and differently from ROCm
 * (torch/cuda/__init__.py, `_parse_visible_devices`). vLLM has copied HIP_VISIBLE_DEVICES to
 * CUDA_VISIBLE_DEVICES, or the other way round, before. `available` is the number of GPUs of the
 * container.
 */
export function pytorchDeviceCount(environment: Environment, available: number): PytorchCount {
  const { ROCR_VISIBLE_DEVICES: rocr } = environment;
  const variable = hipVariable(environment);
  const hip = variable === null ? environment.HIP_VISIBLE_DEVICES : environment[variable];
  const chosen = hip ?? environment.CUDA_VISIBLE_DEVICES;
  if (rocr !== undefined) {
    const count = rocr.split(",").length;
    if (hip === undefined) return { count };
    const ofHip = hip.split(",").length;
    if (ofHip > count) {
      const name = variable ?? "HIP_VISIBLE_DEVICES";
      return {
        error: `${name} \`${hip}\` names ${gpusCounted(ofHip)} and ROCR_VISIBLE_DEVICES \`${rocr}\` names ${count}`,
      };
    }
  }
  return { count: chosen === undefined ? available : countEntries(chosen, available) };
}

/** An entry that is named again empties the list, one that is no GPU ends it, as does no entry at all. */
function countEntries(value: string, available: number): number {
  const seen = new Set<string>();
  for (const entry of entriesOf(value).map((each) => each.trim())) {
    const isId = entry.startsWith("GPU-");
    if (!isId && !(/^\d+$/.test(entry) && Number(entry) < available)) break;
    const key = isId ? entry : String(Number(entry));
    if (seen.has(key)) return 0;
    seen.add(key);
  }
  return seen.size;
}
