import type { Rule } from "../generated/rules.ts";
import type { RuleSources } from "../rules/load-rule-set.ts";
import type { Placed } from "../rules/rule-set.ts";
import type { Location } from "../shared/problem.ts";
import { placeOf } from "./place.ts";
import { type RuleEntry, readRuleFile } from "./rule-files.ts";

/** A rule of a set and what the overlay does to it. */
export interface RuleRecord {
  /** As it is in force; of a removed rule, as the set has it. */
  readonly rule: Placed;
  readonly origin: "set" | "overlay";
  /** The rule of the set that this one replaces. */
  readonly replaces: Placed | null;
  /** Where the overlay removes it. */
  readonly removedAt: Location | null;
}

const kinds: readonly Rule["kind"][] = ["derive", "filter", "rank", "advise"];

/**
 * Every rule of a set that loads, those that the overlay removes among them: derive, filter, rank,
 * advise, each kind in its order.
 */
export function ruleRecords(sources: RuleSources): readonly RuleRecord[] {
  const base = entriesOf(sources.files, false);
  const overlay = entriesOf(sources.overlayFiles, true);
  const own = new Map(overlay.map((entry) => [idOf(entry), entry]));
  const known = new Set(base.map(({ rule }) => rule?.id));
  const records = [
    ...base.flatMap((entry) => recordOf(entry, own.get(entry.rule?.id))),
    ...overlay.filter(({ rule }) => !known.has(rule?.id)).flatMap((entry) => recordOf(entry)),
  ];
  return records.sort(
    (a, b) =>
      kinds.indexOf(a.rule.kind) - kinds.indexOf(b.rule.kind) ||
      (a.rule.order ?? 0) - (b.rule.order ?? 0),
  );
}

function entriesOf(files: RuleSources["files"], isOverlay: boolean): readonly RuleEntry[] {
  return files.flatMap((file) => readRuleFile(file, isOverlay).entries);
}

function recordOf(entry: RuleEntry, over?: RuleEntry): readonly RuleRecord[] {
  const rule = placed(entry);
  if (rule === null) return [];
  if (over === undefined) {
    const origin = entry.isOverlay ? "overlay" : "set";
    return [{ rule, origin, replaces: null, removedAt: null }];
  }
  const level = over.changesLevel?.level;
  if (level !== undefined && rule.kind === "advise") {
    const changed = { ...rule, level, where: placeOf(over) };
    return [{ rule: changed, origin: "overlay", replaces: rule, removedAt: null }];
  }
  const replacement = placed(over);
  if (replacement === null) {
    return [{ rule, origin: "set", replaces: null, removedAt: placeOf(over) }];
  }
  return [{ rule: replacement, origin: "overlay", replaces: rule, removedAt: null }];
}

function idOf({ rule, removes, changesLevel }: RuleEntry): string | undefined {
  return rule?.id ?? removes ?? changesLevel?.id;
}

function placed(entry: RuleEntry): Placed | null {
  return entry.rule === undefined ? null : { ...entry.rule, where: placeOf(entry) };
}
