import type { Profile } from "../profiles/profile.ts";
import { compareText } from "../shared/order.ts";
import type { DecisionPoint } from "./decision-point.ts";
import type { EffectKind, Turn } from "./rule-diff.ts";

/** What one set decides at a point. */
export interface SideDecision {
  /** Position in the catalogue, -1 for none. */
  readonly selected: number;
  readonly isRefused: boolean;
}

/** What becomes of a decision, and in what the two profiles differ. */
export interface Change {
  readonly kind: EffectKind;
  readonly turns: readonly Turn[];
}

/** How a decision changes between two sets. */
export function changeAt(
  { catalog }: DecisionPoint,
  before: SideDecision,
  after: SideDecision,
): Change {
  const [old, now] = [catalog.profiles[before.selected], catalog.profiles[after.selected]];
  if (now === undefined) return { kind: "none", turns: [] };
  if (old === undefined) return { kind: "new", turns: [] };
  const turns = old === now ? [] : turnsOf(old, now);
  if (before.isRefused !== after.isRefused) {
    return { kind: after.isRefused ? "refused" : "allowed", turns };
  }
  return { kind: "other", turns };
}

const properties: readonly (readonly [string, (profile: Profile) => Turn["before"]])[] = [
  ["origin", ({ facts }) => facts.origin],
  ["precision", ({ facts }) => facts.metadata.precision],
  ["GPU model", ({ facts }) => facts.metadata.gpu],
  ["type", ({ facts }) => facts.metadata.type],
  ["metric", ({ facts }) => facts.metadata.metric],
  ["engine", ({ facts }) => facts.metadata.engine],
];

function turnsOf(old: Profile, now: Profile): readonly Turn[] {
  const turns: Turn[] = properties.flatMap(([property, read]) => {
    const [before, after] = [read(old), read(now)];
    return before === after ? [] : [{ property, before, after }];
  });
  const more = now.facts.metadata.gpu_count - old.facts.metadata.gpu_count;
  // By direction alone: each pair of counts apart would say the same over and over.
  if (more !== 0)
    turns.push({ property: more > 0 ? "more GPUs" : "fewer GPUs", before: null, after: null });
  return turns;
}

/** A text that two changes share when they are alike: the same happens, to the same properties. */
export function changeKey({ kind, turns }: Change): string {
  return JSON.stringify([kind, turns]);
}

/** Orders changes of the same frequency: the same whatever order they arose in. */
export function compareChanges(a: Change, b: Change): number {
  return compareText(changeKey(a), changeKey(b));
}
