import type { UseSample } from "../facts/raw-probe.ts";
import { type DrmCard, sampleCard } from "./probe-drm.ts";

/** Looks at a card that seems to be in use, and the time between them. */
const LOOKS = 3;
const PAUSE_MS = 80;
/** More than the driver itself keeps on an idle card. */
const NOTABLE_SHARE = 0.02;

/**
 * How busy each card is. Where the first look finds work or memory in use, all cards are looked at
 * again, three times within a fifth of a second, so that a blip can be told from a load.
 */
export function sampleRepeatedly(
  cards: readonly DrmCard[],
): ReadonlyMap<DrmCard | undefined, readonly UseSample[]> {
  const samples = new Map<DrmCard, UseSample[]>(cards.map((card) => [card, [sampleCard(card)]]));
  const notable = cards.some((card) => isNotable(samples.get(card)?.[0], card.vramTotalBytes));
  for (let look = 1; notable && look < LOOKS; look += 1) {
    pause(PAUSE_MS);
    for (const card of cards) samples.get(card)?.push(sampleCard(card));
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
