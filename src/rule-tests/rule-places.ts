import type { Rule } from "../generated/rules.ts";
import type { RuleFile } from "../rules/load-rule-set.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import { parseDocument } from "../shared/document.ts";
import { formatLocation, type Location } from "../shared/problem.ts";

/** Place of a part of a rule, by a JSON pointer inside the rule. */
export type LocateInRule = (rule: string, pointer: string) => Location;

/** Finds the parts of the rules of a set in the files that it was loaded from. */
export function rulePlaces(rules: RuleSet, files: readonly RuleFile[]): LocateInRule {
  const byPlace = new Map<string, (pointer: string) => Location>();
  for (const file of files) {
    const { document } = parseDocument(file.text, file.path, "json");
    const entries = (document?.value as { readonly rules?: readonly Rule[] } | undefined)?.rules;
    for (const index of entries?.keys() ?? []) {
      const base = `/rules/${index}`;
      const locate = (pointer: string) => document?.locate(`${base}${pointer}`) as Location;
      byPlace.set(formatLocation(locate("/id")), locate);
    }
  }
  const places = new Map(allRules(rules).map(({ id, where }) => [id, where]));
  return (rule, pointer) => {
    const where = places.get(rule);
    if (where === undefined) throw new Error(`there is no rule ${rule}`);
    return byPlace.get(formatLocation(where))?.(pointer) ?? where;
  };
}
