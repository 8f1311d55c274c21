import type { Problem } from "../shared/problem.ts";
import type { Settings } from "./settings.ts";

/** The error of a request to serve on a CPU: for commands that decide what is started. */
export function requireGpus({
  acceleratorType,
  acceleratorFamily,
}: Pick<Settings, "acceleratorType" | "acceleratorFamily">): Problem[] {
  const family = acceleratorFamily.value;
  const isCpuFamily = family === "epyc" || family === "cpu";
  if (acceleratorType.value !== "cpu" && !isCpuFamily) return [];
  const { value, from } = acceleratorType.value === "cpu" ? acceleratorType : acceleratorFamily;
  return [
    {
      code: "serves-on-gpus",
      level: "error",
      message: `\`${from}\` is \`${value}\`, but this \`aim\` serves on GPUs alone`,
      hint: "unset it where there are GPUs, or use AMD's image for EPYC processors; `aim list-profiles` lists profiles for CPUs, too",
    },
  ];
}
