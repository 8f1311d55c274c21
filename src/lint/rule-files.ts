import rulesSchema from "../../schemas/rules.schema.json" with { type: "json" };
import type { LevelChange, Rule, RulesDocument } from "../generated/rules.ts";
import { type ValidationError, validateRules } from "../generated/validators.js";
import type { RuleFile } from "../rules/load-rule-set.ts";
import { isRemoval, isRule } from "../rules/merge-overlay.ts";
import { type PlainValue, parseDocument, type SourceDocument } from "../shared/document.ts";
import { valueAt } from "../shared/json-pointer.ts";
import type { Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";

type Member = RulesDocument["rules"][number];

/** One member of a file's `rules`, whatever it is. */
export interface RuleEntry {
  readonly document: SourceDocument;
  /** JSON pointer to it, such as `/rules/0`. */
  readonly pointer: string;
  readonly raw: PlainValue;
  readonly isOverlay: boolean;
  /** The rule, as far as it can be understood, when it is not there to remove one. */
  readonly rule?: Rule;
  /** Id of the rule that it removes. */
  readonly removes?: string;
  /** The level that it gives to a rule of the set. */
  readonly changesLevel?: LevelChange;
}

/** A rule file as the linter sees it: what can be read of it, and what cannot. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly document?: SourceDocument;
  readonly entries: readonly RuleEntry[];
  readonly syntax: readonly Problem[];
  readonly schema: readonly Problem[];
}

/**
 * Reads a rule file. Unlike the loader, which takes a file whole or not at all, it gives every rule
 * that can be understood by itself, so that all mistakes of a file are found in one run.
 */
export function readRuleFile(file: RuleFile, isOverlay: boolean): LintedFile {
  const { path, text } = file;
  const { document, problems } = parseDocument(text, path, "json");
  if (document === undefined) return { path, text, entries: [], syntax: problems, schema: [] };
  const value: unknown = document.value;
  const schema = validateRules(value)
    ? []
    : schemaProblems(document, validateRules.errors ?? [], rulesSchema);
  const entries = membersOf(document).map((raw, index): RuleEntry => {
    const entry = { document, pointer: `/rules/${index}`, raw, isOverlay };
    const member = readable(raw);
    if (member === undefined) return entry;
    if (isRemoval(member)) return { ...entry, removes: member.id };
    return isRule(member) ? { ...entry, rule: member } : { ...entry, changesLevel: member };
  });
  return { path, text, document, entries, syntax: problems, schema };
}

function membersOf({ value }: SourceDocument): readonly PlainValue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const { rules } = value as { readonly rules?: PlainValue };
  return Array.isArray(rules) ? rules : [];
}

/**
 * The rule, removal or change of level that an entry is: valid by itself, once keys that rules do
 * not have are taken out of it and groups without conditions are let pass.
 */
function readable(raw: PlainValue): Member | undefined {
  const alone = structuredClone({ rules: [raw] }) as unknown;
  if (validateRules(alone)) return alone.rules[0];
  for (const { instancePath, params } of validateRules.errors ?? []) {
    const owner = valueAt(alone, instancePath);
    const key = params.additionalProperty;
    if (typeof key === "string") delete (owner as Record<string, unknown> | undefined)?.[key];
  }
  const isReadable = validateRules(alone) || (validateRules.errors ?? []).every(isTolerable);
  return isReadable ? (alone as RulesDocument).rules[0] : undefined;
}

/** Nothing in a group is no hindrance to reading it; `if` only says that there is another error. */
function isTolerable({ keyword, instancePath }: ValidationError): boolean {
  return keyword === "if" || (keyword === "minItems" && /\/(?:all|any)$/.test(instancePath));
}
