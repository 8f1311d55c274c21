import { findRuleFolder } from "../../src/edge/rule-folder.ts";
import { readRuleSources } from "../../src/rules/extends.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import type { RuleFile, RuleSources } from "../../src/rules/rule-sources.ts";
import { root } from "./aim.ts";

/** What a shipped rule set is loaded from, with these files as its overlay. */
export function shippedSources(name: string, overlayFiles: readonly RuleFile[] = []): RuleSources {
  const folder = findRuleFolder(root, name);
  if ("code" in folder) throw new Error(`there is no rule set ${name}`);
  const overlay = overlayFiles.length === 0 ? null : "overlay";
  return { ...readRuleSources(folder, null), overlay, overlayFiles };
}

/** A shipped rule set, loaded; it must be without problems. */
export function shippedRules(name: string): RuleSet {
  const { ruleSet } = loadRuleSet(shippedSources(name));
  if (ruleSet === undefined) throw new Error(`rule set ${name} does not load`);
  return ruleSet;
}

/** Sources of a set of one file holding these rules, with an overlay of one file when given. */
export function sourcesOf(rules: readonly unknown[], overlay?: readonly unknown[]): RuleSources {
  const file = (path: string, content: object) => ({
    path,
    text: JSON.stringify(content, null, 2),
  });
  return {
    name: "test",
    path: "rules/test",
    overlay: overlay === undefined ? null : "rules/custom",
    digest: "0",
    bases: [],
    files: [file("rules/test/rules.json", { rules })],
    overlayFiles:
      overlay === undefined ? [] : [file("rules/custom/overlay.json", { rules: overlay })],
    problems: [],
  };
}

/** The same for rules of which none need be a filter. */
export function unfilteredSources(...given: Parameters<typeof sourcesOf>): RuleSources {
  const sources = sourcesOf(...given);
  const declaring = { path: "rules/test/filters.json", text: '{ "filters": "none", "rules": [] }' };
  return { ...sources, files: [...sources.files, declaring] };
}

/** The rule set of these rules, which must load without errors; it may have no filter, or no rule at all. */
export function ruleSetOf(rules: readonly unknown[], overlay?: readonly unknown[]): RuleSet {
  const sources = unfilteredSources(rules, overlay);
  if (rules.length === 0) return { ...sources, derive: [], filters: [], ranks: [], advise: [] };
  const { ruleSet, problems } = loadRuleSet(sources);
  if (ruleSet === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return ruleSet;
}
