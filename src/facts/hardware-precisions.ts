import type { Precision } from "../generated/profile.ts";

/**
 * Precisions with matrix instructions (MFMA, WMMA) by LLVM target, lowest first, with fp32, which
 * every target computes. Dot products alone do not count: gfx90a and gfx942 have them for int4.
 * Assembled with LLVM 19; gfx950 from LLVM's intrinsics and ROCm's amd_hip_fp8.h.
 */
const byTarget: Readonly<Record<string, readonly Precision[]>> = {
  gfx90a: ["int8", "fp16", "bf16", "fp32"],
  gfx942: ["int8", "fp8", "fp16", "bf16", "fp32"],
  gfx950: ["fp4", "int8", "fp8", "fp16", "bf16", "fp32"],
  gfx1100: ["int4", "int8", "fp16", "bf16", "fp32"],
  gfx1201: ["int4", "int8", "fp8", "fp16", "bf16", "fp32"],
};

/**
 * Precisions that all the targets compute in hardware, lowest first. Null when there is none or one
 * is not in the table: not known is not the same as not there.
 */
export function hardwarePrecisions(
  targets: readonly (string | null)[],
): readonly Precision[] | null {
  const sets = [...new Set(targets)].map((target) =>
    target !== null && Object.hasOwn(byTarget, target) ? byTarget[target] : undefined,
  );
  const [first] = sets;
  if (first === undefined || sets.includes(undefined)) return null;
  return first.filter((precision) => sets.every((set) => set?.includes(precision)));
}
