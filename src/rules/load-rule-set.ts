import rulesSchema from "../../schemas/rules.schema.json" with { type: "json" };
import type { Rule, RulesDocument } from "../generated/rules.ts";
import { validateRules } from "../generated/validators.js";
import { parseDocument, type SourceDocument } from "../shared/document.ts";
import { formatLocation, hasErrors, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { checkRule } from "./check-rule.ts";
import { isRemoval, isRule, mergeOverlay, type RuleSetEntry } from "./merge-overlay.ts";
import type { Placed, RuleSet } from "./rule-set.ts";

/** A rule file as read: where it is and what it says. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** What a rule set is loaded from. Files are in file-name order. */
export interface RuleSources {
  readonly name: string;
  readonly path: string;
  readonly overlay: string | null;
  readonly digest: string;
  readonly files: readonly RuleFile[];
  readonly overlayFiles: readonly RuleFile[];
}

/**
 * The rule set of a folder with its overlay merged over it, or every problem of every file. A set
 * with an error is never used in part: half a set would choose another profile without a word.
 */
export function loadRuleSet(sources: RuleSources): {
  readonly ruleSet?: RuleSet;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const base = readEntries(sources.files, problems);
  const overlay = readEntries(sources.overlayFiles, problems);
  const rules = mergeOverlay(base, overlay, problems);
  if (sources.files.length === 0) {
    problems.push({
      code: "rules-empty",
      level: "error",
      message: `rule set \`${sources.name}\` has no rules`,
      where: { path: sources.path },
      hint: "a rule set is a folder of .json files; choose one with --rules <name or folder>",
    });
  }
  problems.push(...orderProblems(rules));
  if (hasErrors(problems)) return { problems };
  const set: RuleSet = {
    name: sources.name,
    path: sources.path,
    overlay: sources.overlay,
    digest: sources.digest,
    derive: inOrder(rules, "derive"),
    filters: inOrder(rules, "filter"),
    ranks: inOrder(rules, "rank"),
    advise: inOrder(rules, "advise"),
  };
  return { ruleSet: set, problems };
}

function readEntries(files: readonly RuleFile[], problems: Problem[]): readonly RuleSetEntry[] {
  const entries = files.flatMap((file) => fileEntries(file, problems));
  const first = new Map<string, RuleSetEntry>();
  for (const entry of entries) {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, entry);
    else {
      problems.push({
        code: "duplicate-rule",
        level: "error",
        message: `rule \`${entry.id}\` is defined twice`,
        where: entry.where,
        hint: `the first is at ${formatLocation(earlier.where)}; give this one another id`,
      });
    }
  }
  return entries;
}

function fileEntries(file: RuleFile, problems: Problem[]): readonly RuleSetEntry[] {
  const parsed = parseDocument(file.text, file.path, "json");
  problems.push(...parsed.problems);
  const document = parsed.document;
  if (document === undefined) return [];
  const value: unknown = document.value;
  if (!validateRules(value)) {
    problems.push(...schemaProblems(document, validateRules.errors ?? [], rulesSchema));
    return [];
  }
  return value.rules.map((rule, index) => entry(rule, `/rules/${index}`, document, problems));
}

function entry(
  member: RulesDocument["rules"][number],
  pointer: string,
  document: SourceDocument,
  problems: Problem[],
): RuleSetEntry {
  const { id } = member;
  const where = document.locate(`${pointer}/id`);
  if (isRemoval(member)) return { id, where, does: "remove" };
  if (!isRule(member)) return { id, where, does: "change-level", level: member.level };
  problems.push(...checkRule(member, pointer, document));
  return { id, where, does: "define", rule: { ...member, where } };
}

/** Filters and rank keys need an order of their own: two equal ones would leave the outcome to chance. */
function orderProblems(rules: readonly Placed[]): readonly Problem[] {
  const seen = new Map<string, Placed>();
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (rule.kind !== "filter" && rule.kind !== "rank") continue;
    const key = `${rule.kind} ${rule.order}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, rule);
    else {
      problems.push({
        code: "equal-order",
        level: "error",
        message: `${rule.kind} rules \`${other.id}\` and \`${rule.id}\` both have order ${rule.order}`,
        where: rule.where,
        hint: `give \`${rule.id}\` another order; \`${other.id}\` is at ${formatLocation(other.where)}`,
      });
    }
  }
  return problems;
}

function inOrder<K extends Rule["kind"]>(
  rules: readonly Placed[],
  kind: K,
): readonly Placed<Extract<Rule, { kind: K }>>[] {
  const ofKind = rules.filter(
    (rule): rule is Placed<Extract<Rule, { kind: K }>> => rule.kind === kind,
  );
  return ofKind.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
