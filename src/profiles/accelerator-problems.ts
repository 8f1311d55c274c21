import { cpuNames } from "../facts/cpu-names.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Problem } from "../shared/problem.ts";
import { acceleratorMeantBy } from "./canonical-gpu.ts";
import { member } from "./engine-arguments.ts";
import { writtenKey } from "./metadata.ts";
import type { Profile } from "./profile.ts";

/**
 * Warns of an accelerator that no machine has, because no table knows its name; of a name that only
 * labels have; and of a CPU in a profile for GPUs, or the reverse.
 */
export function acceleratorProblems({ facts, document }: Profile): readonly Problem[] {
  const key = writtenKey(document, "gpu");
  const written = member(member(document.value, "metadata"), key);
  if (typeof written !== "string") return [];
  const where = document.locate(`/metadata/${key}`);
  const { model, candidates, isPlain } = acceleratorMeantBy(written);
  const { accelerator_type: type } = facts.metadata;
  if (candidates.length !== 1) {
    return [
      {
        code: "unknown-gpu",
        level: "warning",
        message: `\`${key}\` is \`${written}\`, which ${candidates.length === 0 ? "no table has" : "means several models"}: no machine fits`,
        where,
        hint:
          candidates.length > 0
            ? `write one of ${candidates.map((each) => `\`${each}\``).join(", ")}`
            : (didYouMean(written, type === "cpu" ? cpuNames : canonicalGpuModels) ??
              "docs/hardware.md lists the models; `aim gpus` shows what this machine has"),
      },
    ];
  }
  const isCpu = cpuNames.includes(model);
  if (isCpu !== (type === "cpu")) {
    return [
      {
        code: "accelerator-type-differs",
        level: "warning",
        message: `\`${key}\` is \`${written}\`, a ${isCpu ? "CPU" : "GPU"}, but the profile is for ${type === "cpu" ? "CPUs" : "GPUs"}`,
        where,
        hint: `write \`accelerator_type: ${isCpu ? "cpu" : "gpu"}\`, or another model`,
      },
    ];
  }
  if (isPlain) return [];
  return [
    {
      code: "gpu-label",
      level: "warning",
      message: `\`${key}\` is \`${written}\`, read as \`${model}\``,
      where,
      hint: `write \`${key}: ${model}\`, which AMD's runtime reads, too`,
    },
  ];
}
