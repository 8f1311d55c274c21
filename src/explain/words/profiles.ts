import type { ProfileVerdict } from "../../generated/resolution.ts";

/** What a profile is for: `2 x MI300X, fp8, latency, optimized, vllm`. */
export function profileInWords({
  metadata,
  manual_only: isManual,
}: Pick<ProfileVerdict, "metadata" | "manual_only">): string {
  const { engine, gpu, precision, gpu_count: count, metric, type } = metadata;
  const manual = isManual ? ", manual selection only" : "";
  return `${count} x ${gpu}, ${precision}, ${metric}, ${type}, ${engine}${manual}`;
}
