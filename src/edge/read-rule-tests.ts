import type { RuleFolder } from "./read-rule-source.ts";
import type { TreeReading } from "./read-tree.ts";

/** The test files of a rule set: those beside its rules. */
export function readRuleTests(folder: RuleFolder): TreeReading {
  return folder.read([".test.yaml", ".test.yml"]);
}
