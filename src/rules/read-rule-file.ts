import rulesSchema from "../../schemas/rules.schema.json" with { type: "json" };
import type { LevelChange, Rule, RulesDocument } from "../generated/rules.ts";
import { type ValidationError, validateRules } from "../generated/validators.js";
import { type PlainValue, parseDocument, type SourceDocument } from "../shared/document.ts";
import { valueAt } from "../shared/json-pointer.ts";
import { formatLocation, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";
import { checkMembers } from "./check-members.ts";
import { checkRule, type Fault } from "./check-rule.ts";
import type { RuleFile, RuleLayer } from "./rule-sources.ts";

type Member = NonNullable<RulesDocument["rules"]>[number];

/** One member of a file's `rules`, whatever it is. */
export interface RuleEntry {
  readonly document: SourceDocument;
  /** JSON pointer to it, such as `/rules/0`. */
  readonly pointer: string;
  readonly layer: RuleLayer;
  /** Its id, as far as it can be understood. */
  readonly id?: string;
  /** The rule, when it is one. */
  readonly rule?: Rule;
  /** Whether it removes the rule of its id. */
  readonly removes?: true;
  /** The level that it gives to the rule of its id. */
  readonly level?: LevelChange["level"];
}

/** A rule file: what can be understood of it, and what is wrong with it. */
export interface RuleFileReading extends RuleFile {
  readonly layer: RuleLayer;
  readonly document?: SourceDocument;
  readonly entries: readonly RuleEntry[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a rule file: every entry that can be understood by itself, and every mistake, so that all of
 * them are found in one run. One mistake is said once: what a more telling fault says of a place, the
 * schema does not say again.
 */
export function readRuleFile(file: RuleFile, layer: RuleLayer): RuleFileReading {
  const { path, text } = file;
  const { document, problems } = parseDocument(text, path, "json");
  if (document === undefined) {
    return { path, text, layer, entries: [], faults: problems.map(syntaxFault) };
  }
  const value: unknown = document.value;
  const isValid = validateRules(value);
  const schema = isValid ? [] : schemaProblems(document, validateRules.errors ?? [], rulesSchema);
  const members = rulesIn(document.value).map((raw, index) => {
    const member = isValid ? (raw as unknown as Member) : understood(raw);
    const place = { document, pointer: `/rules/${index}`, layer };
    return { raw, entry: { ...place, ...(member === undefined ? {} : sayingOf(member)) } };
  });
  const telling = members.flatMap(({ raw, entry }) => checkMembers(raw, entry.pointer, document));
  const said = new Set(telling.map(placeOf));
  const others = [
    ...schema.map((problem): Fault => ({ problem: { ...problem, code: "schema" } })),
    ...members.flatMap(({ entry }) =>
      entry.rule === undefined ? [] : checkRule(entry.rule, entry.pointer, document),
    ),
  ];
  return {
    path,
    text,
    layer,
    document,
    entries: members.map(({ entry }) => entry),
    faults: [...telling, ...others.filter((fault) => !said.has(placeOf(fault)))],
  };
}

/** Whether a text is a rule file, rather than JSON of another kind; one that is no JSON may be one. */
export function isRuleFile({ path, text }: RuleFile): boolean {
  const { document } = parseDocument(text, path, "json");
  if (document === undefined || Array.isArray(valueAt(document.value, "/rules"))) return true;
  return typeof valueAt(document.value, "/extends") === "string";
}

/** A key such as `__proto__` is dangerous wherever it stands; the rest is no JSON. */
function syntaxFault(problem: Problem): Fault {
  const code = problem.code === "forbidden-key" ? "prototype-key" : "unreadable-file";
  return { problem: { ...problem, code } };
}

function rulesIn(value: PlainValue): readonly PlainValue[] {
  const rules = valueAt(value, "/rules");
  return Array.isArray(rules) ? rules : [];
}

function sayingOf(member: Member): Pick<RuleEntry, "id" | "rule" | "removes" | "level"> {
  if ("enabled" in member && member.enabled === false) return { id: member.id, removes: true };
  if ("kind" in member) return { id: member.id, rule: member as Rule };
  return { id: member.id, level: (member as LevelChange).level };
}

/**
 * The rule, removal or change of level that an entry is: valid by itself, once keys that rules do
 * not have are taken out of it and groups without conditions are let pass.
 */
function understood(raw: PlainValue): Member | undefined {
  const alone = structuredClone({ rules: [raw] }) as unknown;
  if (validateRules(alone)) return alone.rules?.[0];
  for (const { instancePath, params } of validateRules.errors ?? []) {
    const owner = valueAt(alone, instancePath);
    const key = params.additionalProperty;
    if (typeof key === "string") delete (owner as Record<string, unknown> | undefined)?.[key];
  }
  const isUnderstood = validateRules(alone) || (validateRules.errors ?? []).every(isTolerable);
  return isUnderstood ? (alone as RulesDocument).rules?.[0] : undefined;
}

/** Nothing in a group is no hindrance to reading it; `if` only says that there is another error. */
function isTolerable({ keyword, instancePath }: ValidationError): boolean {
  return keyword === "if" || (keyword === "minItems" && /\/(?:all|any)$/.test(instancePath));
}

function placeOf({ problem: { where } }: Fault): string {
  return where === undefined ? "" : formatLocation(where);
}
