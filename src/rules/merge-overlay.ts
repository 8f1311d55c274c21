import type { LevelChange, RemovedRule, Rule, RulesDocument } from "../generated/rules.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { Location, Problem } from "../shared/problem.ts";
import type { Placed } from "./rule-set.ts";

/** One member of a file's `rules`: a rule, the removal of one, or another level for one. */
export type RuleSetEntry = { readonly id: string; readonly where: Location } & (
  | { readonly does: "define"; readonly rule: Placed }
  | { readonly does: "remove" }
  | { readonly does: "change-level"; readonly level: LevelChange["level"] }
);

/** True for `"enabled": false`, whatever else the member has. */
export function isRemoval(member: RulesDocument["rules"][number]): member is RemovedRule {
  return "enabled" in member && member.enabled === false;
}

/** False for `{ "id": …, "level": … }`, which is no rule but gives an advise rule another level. */
export function isRule(member: Rule | LevelChange): member is Rule {
  return "kind" in member;
}

/**
 * Lays an overlay over the entries of a set: a rule of the same id replaces in place, a level is
 * taken over, a removed rule goes, the rest is added. What has nothing to work on, and a rule of
 * another kind under a known id, goes to `problems`.
 */
export function mergeOverlay(
  base: readonly RuleSetEntry[],
  overlay: readonly RuleSetEntry[],
  problems: Problem[],
): readonly Placed[] {
  const over = new Map(overlay.map((entry) => [entry.id, entry]));
  const known = new Map(base.map((entry) => [entry.id, entry]));
  const merged = base.map((entry) => laidOver(entry, over.get(entry.id), problems));
  const added = overlay
    .filter(({ id }) => !known.has(id))
    .map((entry) => {
      if (entry.does === "define") return entry.rule;
      problems.push(unknownRule(entry, [...known.keys()]));
      return null;
    });
  problems.push(...levelsAlone(base));
  problems.push(...overlay.flatMap((entry) => levelless(entry, known)));
  return [...merged, ...added].filter((rule) => rule !== null);
}

function laidOver(
  entry: RuleSetEntry,
  over: RuleSetEntry | undefined,
  problems: Problem[],
): Placed | null {
  const shipped = entry.does === "define" ? entry.rule : null;
  if (over === undefined) return shipped;
  if (over.does === "remove") return null;
  if (over.does === "change-level") {
    if (shipped?.kind !== "advise") return shipped;
    return { ...shipped, level: over.level, where: over.where };
  }
  if (shipped !== null && shipped.kind !== over.rule.kind) {
    problems.push(kindChanged(over.rule, shipped));
  }
  return over.rule;
}

function kindChanged({ id, kind, where }: Placed, shipped: Rule): Problem {
  return {
    code: "rule-kind-changed",
    level: "error",
    message: `this ${kind} rule has the id of the ${shipped.kind} rule \`${id}\``,
    where,
    hint: `give it an id of its own; to remove the ${shipped.kind} rule as well, write { "id": "${id}", "enabled": false }`,
  };
}

function unknownRule(entry: RuleSetEntry, known: readonly string[]): Problem {
  const does = entry.does === "remove" ? "removes" : "changes the level of";
  return {
    code: "unknown-rule",
    level: "error",
    message: `the overlay ${does} rule \`${entry.id}\`, which the set does not have`,
    where: entry.where,
    hint: didYouMean(entry.id, known) ?? `the set has: ${known.join(", ")}`,
  };
}

/** Entries of a set itself that change a level: there is no rule under them. */
function levelsAlone(base: readonly RuleSetEntry[]): readonly Problem[] {
  return base
    .filter(({ does }) => does === "change-level")
    .map(({ id, where }) => ({
      code: "level-not-changeable",
      level: "error",
      message: `\`${id}\` has a level and nothing else, which only an overlay can say`,
      where,
      hint: "write the whole rule, with `kind`, `when`, `message` and `why`, or put this into an overlay",
    }));
}

function levelless(
  { id, does, where }: RuleSetEntry,
  known: ReadonlyMap<string, RuleSetEntry>,
): readonly Problem[] {
  const shipped = known.get(id);
  if (does !== "change-level" || shipped?.does !== "define") return [];
  if (shipped.rule.kind === "advise") return [];
  const advise = [...known.values()].filter(
    (entry) => entry.does === "define" && entry.rule.kind === "advise",
  );
  return [
    {
      code: "level-not-changeable",
      level: "error",
      message: `\`${id}\` is a ${shipped.rule.kind} rule, which has no level`,
      where,
      hint:
        advise.length === 0
          ? "only advise rules have a level, and the set has none"
          : `the rules with a level are: ${advise.map((entry) => entry.id).join(", ")}`,
    },
  ];
}
