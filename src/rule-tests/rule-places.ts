import type { Rule } from "../generated/rules.ts";
import type { RuleFile } from "../rules/load-rule-set.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import { parseDocument } from "../shared/document.ts";
import { formatLocation, type Location } from "../shared/problem.ts";

/** Place of a part of a rule, by a JSON pointer inside the rule. */
export type LocateInRule = (rule: string, pointer: string) => Location;

interface Definition {
  readonly id: string;
  /** False for an entry of an overlay that only gives another level. */
  readonly isWhole: boolean;
  readonly locate: (pointer: string) => Location;
}

/**
 * Finds the parts of the rules of a set in the files that it was loaded from. A rule whose level an
 * overlay changes has its parts where the whole rule stands.
 */
export function rulePlaces(rules: RuleSet, files: readonly RuleFile[]): LocateInRule {
  const definitions = files.flatMap(definitionsIn);
  const places = new Map(allRules(rules).map(({ id, where }) => [id, where]));
  return (rule, pointer) => {
    const where = places.get(rule);
    if (where === undefined) throw new Error(`there is no rule ${rule}`);
    const here = definitions.find(
      ({ locate }) => formatLocation(locate("/id")) === formatLocation(where),
    );
    if (here?.isWhole !== false || pointer === "/id") return here?.locate(pointer) ?? where;
    const whole = definitions.find(({ id, isWhole }) => isWhole && id === rule);
    return whole?.locate(pointer) ?? where;
  };
}

function definitionsIn(file: RuleFile): readonly Definition[] {
  const { document } = parseDocument(file.text, file.path, "json");
  if (document === undefined) return [];
  const { rules = [] } = document.value as { readonly rules?: readonly Partial<Rule>[] };
  return rules.map(({ id = "", kind }, index) => ({
    id,
    isWhole: kind !== undefined,
    locate: (pointer) => document.locate(`/rules/${index}${pointer}`),
  }));
}
