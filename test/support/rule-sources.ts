import { readRules } from "../../src/edge/read-rules.ts";
import { loadRuleSet, type RuleSources } from "../../src/rules/load-rule-set.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { root } from "./aim.ts";

/** A shipped rule set, loaded; it must be without problems. */
export function shippedRules(name: string): RuleSet {
  const { sources } = readRules(root, name);
  const loaded = sources === undefined ? undefined : loadRuleSet(sources);
  if (loaded?.ruleSet === undefined) throw new Error(`rule set ${name} does not load`);
  return loaded.ruleSet;
}

/** Sources of a set of one file holding these rules, with an overlay of one file when given. */
export function sourcesOf(rules: readonly unknown[], overlay?: readonly unknown[]): RuleSources {
  const file = (path: string, content: readonly unknown[]) => ({
    path,
    text: JSON.stringify({ rules: content }, null, 2),
  });
  return {
    name: "test",
    path: "rules/test",
    overlay: overlay === undefined ? null : "rules/custom",
    digest: "0",
    files: [file("rules/test/rules.json", rules)],
    overlayFiles: overlay === undefined ? [] : [file("rules/custom/overlay.json", overlay)],
  };
}

/** The rule set of these rules, which must load without errors. */
export function ruleSetOf(rules: readonly unknown[], overlay?: readonly unknown[]): RuleSet {
  const { ruleSet, problems } = loadRuleSet(sourcesOf(rules, overlay));
  if (ruleSet === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return ruleSet;
}
