import type { LintContext, LintedRule } from "./context.ts";

/** The rule of the set itself that an overlay rule replaces, if it does. */
export function shippedRule(
  entry: LintedRule,
  { rules }: Pick<LintContext, "rules">,
): LintedRule | undefined {
  if (!entry.isOverlay) return undefined;
  return rules.find(({ rule, isOverlay }) => !isOverlay && rule.id === entry.rule.id);
}
