import type { RawGpu, UseSample } from "./raw-probe.ts";

/** A GPU is in use when more than this share of its memory is: an idle driver keeps less than 1 %. */
const BUSY_VRAM_SHARE = 0.05;

/** Whether a GPU is in use, null when that is not known, and what says so. */
export interface GpuUse {
  readonly busy: boolean | null;
  /** Such as `87 % activity, 62 % of its memory in use`; null when it is not busy. */
  readonly because: string | null;
}

/**
 * A GPU is busy when every look at it found work, or more than 5 % of its memory in use: one look
 * that did not makes the others a blip.
 *
 * A partition has no readings of its own, only those of its card. Where its card is busy, its own
 * processes decide, and where they are not known the card does: others may have the rest of it.
 */
export function gpuUse(gpu: RawGpu, isPartition: boolean): GpuUse {
  if (isPartition && gpu.processes !== null) {
    const used = memoryOfProcesses(gpu);
    return judge([{ gfxPercent: null, memoryPercent: null, vramUsedBytes: used }], gpu);
  }
  const use = judge(gpu.samples, gpu);
  return isPartition && use.because !== null
    ? { ...use, because: `${use.because}, on its whole card` }
    : use;
}

function judge(samples: readonly UseSample[], gpu: RawGpu): GpuUse {
  const looks = samples.map((sample) => isInUse(sample, gpu.vramTotalBytes));
  if (looks.includes(false)) return { busy: false, because: null };
  const last = samples.at(-1);
  if (last === undefined || looks.includes(null)) return { busy: null, because: null };
  return { busy: true, because: reasonsOf(last, gpu.vramTotalBytes) };
}

/** Guests often show no activity: memory alone can tell that a GPU is free, activity alone cannot. */
function isInUse(sample: UseSample, totalBytes: number | null): boolean | null {
  if ((sample.gfxPercent ?? 0) > 0) return true;
  const share = usedShare(sample, totalBytes);
  return share === null ? null : share > BUSY_VRAM_SHARE;
}

function reasonsOf(sample: UseSample, totalBytes: number | null): string {
  const share = usedShare(sample, totalBytes);
  const reasons: string[] = [];
  if ((sample.gfxPercent ?? 0) > 0) reasons.push(`${sample.gfxPercent} % activity`);
  if (share !== null && share > BUSY_VRAM_SHARE) {
    reasons.push(`${Math.round(share * 100)} % of its memory in use`);
  }
  return reasons.join(", ");
}

function usedShare({ vramUsedBytes }: UseSample, totalBytes: number | null): number | null {
  return vramUsedBytes === null || !totalBytes ? null : vramUsedBytes / totalBytes;
}

/**
 * Memory in use on a GPU as last seen; for a partition at least what its processes have. Null when
 * it is not known.
 */
export function usedBytes(gpu: RawGpu, isPartition: boolean): number | null {
  const seen = gpu.samples.at(-1)?.vramUsedBytes ?? null;
  if (!isPartition || gpu.processes === null) return seen;
  return Math.max(seen ?? 0, memoryOfProcesses(gpu));
}

function memoryOfProcesses(gpu: RawGpu): number {
  return (gpu.processes ?? []).reduce((sum, { vramUsedBytes }) => sum + (vramUsedBytes ?? 0), 0);
}
