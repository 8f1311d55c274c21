import type { Rule } from "../generated/rules.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import { formatLocation, type Location, type Problem } from "../shared/problem.ts";
import type { Fault } from "./check-rule.ts";
import type { RuleEntry } from "./read-rule-file.ts";
import type { Placed } from "./rule-set.ts";
import type { RuleLayer } from "./rule-sources.ts";

/** A rule of a set, and what the layers over it did to it. */
export interface RuleRecord {
  /** As it is in force; of a removed rule, as it was. */
  readonly rule: Placed;
  /** The entry that has the whole rule. */
  readonly entry: RuleEntry;
  /** The entry that spoke of it last: the same, or one that changes its level. */
  readonly last: RuleEntry;
  /** The rule of a lower layer that this one replaces. */
  readonly replaces: RuleRecord | null;
  /** Where, and by which layer, it is removed. */
  readonly removed: { readonly at: Location; readonly by: RuleLayer } | null;
}

/** The place of a part of an entry, such as `/order`; of its id when no part is given. */
export function placeOf(
  { document, pointer }: Pick<RuleEntry, "document" | "pointer">,
  part = "/id",
  of?: "key" | "value",
): Location {
  return document.locate(`${pointer}${part}`, of);
}

const kinds: readonly Rule["kind"][] = ["derive", "filter", "rank", "advise"];

/**
 * Lays the entries of each layer over those before: a rule of the same id replaces in place, a level
 * is taken over, a removed rule stays as removed, the rest is added. Records are by kind and order.
 * What has nothing to work on, and a rule of another kind under a known id, are faults.
 */
export function mergeLayers(layers: readonly (readonly RuleEntry[])[]): {
  readonly records: readonly RuleRecord[];
  readonly faults: readonly Fault[];
} {
  const merge = new Merge();
  for (const [index, entries] of layers.entries()) merge.lay(entries, index === 0);
  const records = [...merge.records.values()];
  records.sort(
    (a, b) =>
      kinds.indexOf(a.rule.kind) - kinds.indexOf(b.rule.kind) ||
      (a.rule.order ?? 0) - (b.rule.order ?? 0),
  );
  return { records, faults: merge.problems.map((problem) => ({ problem })) };
}

class Merge {
  readonly records = new Map<string, RuleRecord>();
  readonly problems: Problem[] = [];
  /** Ids of rules that the lowest layer itself does not enable. */
  readonly #disabled = new Set<string>();

  lay(entries: readonly RuleEntry[], isLowest: boolean): void {
    const below = new Map([...this.records].filter(([, { removed }]) => removed === null));
    const first = new Map<string, RuleEntry>();
    for (const entry of entries) {
      const { id } = entry;
      if (id === undefined) continue;
      const earlier = first.get(id);
      if (earlier !== undefined) {
        this.#twice(id, entry, earlier);
        continue;
      }
      first.set(id, entry);
      if (entry.rule !== undefined) this.#define(entry.rule, entry, below.get(id));
      else if (isLowest && entry.removes) this.#disabled.add(id);
      else if (isLowest) this.#levelAlone(id, entry);
      else this.#change(id, entry, below);
    }
  }

  #define(rule: Rule, entry: RuleEntry, replaced: RuleRecord | undefined): void {
    const where = placeOf(entry);
    if (replaced !== undefined && replaced.rule.kind !== rule.kind) {
      const { kind, id } = replaced.rule;
      this.#add(
        "overlay-changes-kind",
        `this ${rule.kind} rule has the id of the ${kind} rule \`${id}\``,
        where,
        `give it an id of its own; to remove the ${kind} rule as well, write { "id": "${id}", "enabled": false }`,
      );
    }
    this.records.set(rule.id, {
      rule: { ...rule, where },
      entry,
      last: entry,
      replaces: replaced ?? null,
      removed: null,
    });
  }

  /** A removal, or another level. */
  #change(id: string, entry: RuleEntry, below: ReadonlyMap<string, RuleRecord>): void {
    const record = below.get(id);
    const at = placeOf(entry);
    if (record === undefined) {
      if (!this.#disabled.has(id)) this.#unknown(id, entry, [...below.keys()]);
    } else if (entry.level === undefined) {
      this.records.set(id, { ...record, removed: { at, by: entry.layer } });
    } else if (record.rule.kind === "advise") {
      const rule = { ...record.rule, level: entry.level, where: at };
      this.records.set(id, { ...record, rule, last: entry, replaces: record });
    } else {
      const advise = [...below.values()].filter(({ rule }) => rule.kind === "advise");
      this.#add(
        "level-not-changeable",
        `\`${id}\` is a ${record.rule.kind} rule, which has no level`,
        at,
        advise.length === 0
          ? "only advise rules have a level, and the set has none"
          : `the rules with a level are: ${advise.map(({ rule }) => rule.id).join(", ")}`,
      );
    }
  }

  #unknown(id: string, entry: RuleEntry, known: readonly string[]): void {
    const { kind, name } = entry.layer;
    const who = kind === "overlay" ? "the overlay" : `\`${name}\``;
    const does = entry.removes ? "removes" : "changes the level of";
    const set = kind === "overlay" ? "the set" : "the set that it extends";
    this.#add(
      "unknown-rule",
      `${who} ${does} rule \`${id}\`, which ${set} does not have`,
      placeOf(entry),
      didYouMean(id, known) ?? `the set has: ${known.join(", ")}`,
    );
  }

  /** A level in the lowest layer: there is no rule under it. */
  #levelAlone(id: string, entry: RuleEntry): void {
    this.#add(
      "level-not-changeable",
      `\`${id}\` has a level and nothing else, which only an overlay can say`,
      placeOf(entry),
      "write the whole rule, with `kind`, `when`, `message` and `why`, or put this into an overlay",
    );
  }

  #twice(id: string, entry: RuleEntry, earlier: RuleEntry): void {
    this.#add(
      "duplicate-rule",
      `rule \`${id}\` is defined twice`,
      placeOf(entry),
      `the first is at ${formatLocation(placeOf(earlier))}; give this one another id`,
    );
  }

  #add(code: string, message: string, where: Location, hint: string): void {
    this.problems.push({ code, level: "error", message, where, hint });
  }
}
