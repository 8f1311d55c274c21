import type { LintContext, LintedRule } from "./context.ts";

/** The rule of this id that takes part. Only for ids of the loaded set. */
export function ruleEntry(id: string, { inUse }: Pick<LintContext, "inUse">): LintedRule {
  const entry = inUse.find(({ rule }) => rule.id === id);
  if (entry === undefined) throw new Error(`the loaded set has a rule ${id} that no file has`);
  return entry;
}
