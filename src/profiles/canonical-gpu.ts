import { cpuMeantBy } from "../facts/cpu-names.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import { gpuModelsMeantBy } from "../facts/gpu-names.ts";

/** The accelerator that a text of a profile means. */
export interface MeantAccelerator {
  /** Canonical GPU model or name of a CPU; the text as written where it means none, or several. */
  readonly model: string;
  /** What it can mean: one, none where no table has it, several where it does not decide. */
  readonly candidates: readonly string[];
  /** Whether AMD's runtime reads it so: names in any letter case and ids, no labels. */
  readonly isPlain: boolean;
}

/**
 * The model that `gpu` or `accelerator_model` means: a name in any letter case, a device id (`0x74a1`),
 * a CPU by name or number, and where only one GPU can be meant a product name or label.
 */
export function acceleratorMeantBy(text: string): MeantAccelerator {
  const name = canonicalGpuModels.find((model) => model === text.toUpperCase());
  const plain = name ?? cpuMeantBy(text);
  if (plain !== null) return { model: plain, candidates: [plain], isPlain: true };
  const candidates = gpuModelsMeantBy(text);
  const [only, another] = candidates;
  return {
    model: only !== undefined && another === undefined ? only : text,
    candidates,
    isPlain: /^0x[0-9a-f]{4}$/i.test(text),
  };
}
