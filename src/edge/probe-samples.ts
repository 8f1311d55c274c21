import type { UseSample } from "../facts/raw-probe.ts";

/** Looks at GPUs that seem to be in use, and the time between two of them. */
const LOOKS = 3;
const PAUSE_MS = 80;
/** More than the driver itself keeps on an idle card. */
const NOTABLE_SHARE = 0.02;

/**
 * How busy each GPU is. Where the first look finds work or memory in use, all are looked at again,
 * three times within a fifth of a second, so that a blip can be told from a load.
 */
export function takeLooks<Gpu>(
  gpus: readonly Gpu[],
  look: (gpu: Gpu) => UseSample,
  totalBytes: (gpu: Gpu) => number | null,
  most = LOOKS,
): ReadonlyMap<Gpu, readonly UseSample[]> {
  const samples = new Map<Gpu, UseSample[]>(gpus.map((gpu) => [gpu, [look(gpu)]]));
  const again = gpus.some((gpu) => isNotable(samples.get(gpu)?.[0], totalBytes(gpu)));
  for (let number = 1; again && number < most; number += 1) {
    pause(PAUSE_MS);
    for (const gpu of gpus) samples.get(gpu)?.push(look(gpu));
  }
  return samples;
}

function isNotable(sample: UseSample | undefined, totalBytes: number | null): boolean {
  if (sample === undefined) return false;
  if ((sample.gfxPercent ?? 0) > 0) return true;
  return (sample.vramUsedBytes ?? 0) > (totalBytes ?? Number.POSITIVE_INFINITY) * NOTABLE_SHARE;
}

/** Waits without turning the event loop: probing is synchronous. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
