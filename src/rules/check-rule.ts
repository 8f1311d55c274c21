import { describeFactPath, type FactPath, knownFactPaths } from "../facts/fact-paths.ts";
import type {
  ConditionGroup,
  ConditionLeaf,
  FactReference,
  Rule,
  ValueRank,
} from "../generated/rules.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Problem } from "../shared/problem.ts";
import {
  checkComparison,
  checkDirection,
  checkOperator,
  checkSetting,
} from "./check-comparison.ts";
import { placeholdersOf } from "./template.ts";

/** Dotted name of a reference: `{fact: "gpu", path: "$.count"}` is `gpu.count`. */
export function factPathOf(reference: FactReference): string {
  return `${reference.fact}${reference.path.slice(1)}`;
}

/**
 * The facts that derive rules can set. The others are what a profile, a request or a machine is:
 * traces, the lookup by AIM_PROFILE_ID and the launch take them from where they come from.
 */
const settable: readonly string[] = ["profile.manual_only", "profile.precedence"];

/**
 * What is wrong with one schema-valid rule, with the place of each: facts and paths that do not
 * exist, or that are known too late for its kind, comparisons, settings and preferences that cannot work, placeholders that name nothing. json-rules-engine finds none
 * of these: a mistyped path simply makes `notEqual` true.
 */
export function checkRule(rule: Rule, pointer: string, document: SourceDocument): Problem[] {
  const check = new RuleCheck(document, rule.kind);
  switch (rule.kind) {
    case "derive":
      check.group(rule.when, `${pointer}/when`);
      check.targets(rule.set, `${pointer}/set`);
      break;
    case "filter":
      if (rule.when !== undefined) check.group(rule.when, `${pointer}/when`);
      check.group(rule.require, `${pointer}/require`);
      check.template(rule.reason, `${pointer}/reason`);
      break;
    case "rank":
      if ("first" in rule) check.group(rule.first, `${pointer}/first`);
      else {
        check.reference(rule.by, `${pointer}/by`);
        check.preference(rule, `${pointer}/prefer`);
      }
      break;
    case "advise":
      check.group(rule.when, `${pointer}/when`);
      check.template(rule.message, `${pointer}/message`);
      break;
  }
  return check.problems;
}

class RuleCheck {
  readonly problems: Problem[] = [];
  readonly #document: SourceDocument;
  readonly #kind: Rule["kind"];

  constructor(document: SourceDocument, kind: Rule["kind"]) {
    this.#document = document;
    this.#kind = kind;
  }

  group(group: ConditionGroup | ConditionLeaf, pointer: string): void {
    if ("fact" in group) {
      this.#leaf(group, pointer);
      return;
    }
    for (const kind of ["all", "any"] as const) {
      for (const [index, child] of (group[kind] ?? []).entries()) {
        this.group(child, `${pointer}/${kind}/${index}`);
      }
    }
    if (group.not !== undefined) this.group(group.not, `${pointer}/not`);
  }

  reference(reference: FactReference, pointer: string): boolean {
    const path = factPathOf(reference);
    if (describeFactPath(path) !== undefined) return this.#isKnownInTime(path, `${pointer}/fact`);
    this.#add("unknown-fact", `there is no fact \`${path}\``, `${pointer}/path`, nearestFact(path));
    return false;
  }

  targets(set: Readonly<Record<string, unknown>>, pointer: string): void {
    for (const [path, value] of Object.entries(set)) {
      const place = pointerTo(pointer, path);
      const described = describeFactPath(path);
      if (described === undefined) {
        this.#add("unknown-fact", `there is no fact \`${path}\``, place, nearestFact(path), "key");
      } else if (settable.includes(path)) {
        const problem = checkSetting(described, path, value);
        if (problem !== undefined) this.#add("wrong-type", problem.message, place, problem.hint);
      } else {
        const hint = `a derive rule can set ${settable.map((name) => `\`${name}\``).join(" and ")}`;
        this.#add("fact-not-settable", `\`${path}\` cannot be set by a rule`, place, hint, "key");
      }
    }
  }

  preference({ by, prefer }: ValueRank, pointer: string): void {
    const path = factPathOf(by);
    const fact = describeFactPath(path);
    if (fact === undefined) return;
    if (typeof prefer === "string") {
      const problem = checkDirection(prefer, fact, path);
      if (problem !== undefined) this.#add("wrong-type", problem.message, pointer, problem.hint);
      return;
    }
    for (const [index, value] of prefer.entries()) {
      const problem = checkComparison("equal", fact, path, value);
      if (problem === undefined) continue;
      this.#add("wrong-type", problem.message, `${pointer}/${index}`, problem.hint);
    }
  }

  template(text: string, pointer: string): void {
    for (const placeholder of placeholdersOf(text)) {
      if (describeFactPath(placeholder) !== undefined) {
        this.#isKnownInTime(placeholder, pointer);
        continue;
      }
      const message = `there is no fact \`${placeholder}\` to put in the text`;
      this.#add("unknown-fact", message, pointer, nearestFact(placeholder));
    }
  }

  #leaf(leaf: ConditionLeaf, pointer: string): void {
    if (!this.reference(leaf, pointer)) return;
    const value = leaf.value;
    const path = factPathOf(leaf);
    const left = describeFactPath(path);
    if (left === undefined) return;
    if (isReference(value)) {
      this.#comparedFacts(leaf, value, left, pointer);
      return;
    }
    const problem = checkComparison(leaf.operator, left, path, value);
    if (problem === undefined) return;
    const place = problem.about === "operator" ? `${pointer}/operator` : `${pointer}/value`;
    this.#add("wrong-type", problem.message, place, problem.hint);
  }

  #comparedFacts(leaf: ConditionLeaf, value: FactReference, left: FactPath, pointer: string): void {
    if (!this.reference(value, `${pointer}/value`)) return;
    const paths = [factPathOf(leaf), factPathOf(value)] as const;
    const right = describeFactPath(paths[1]);
    if (right === undefined) return;
    const unfit = checkOperator(leaf.operator, left, paths[0]);
    if (unfit !== undefined) {
      this.#add("wrong-type", unfit.message, `${pointer}/operator`, unfit.hint);
    } else if (!comparable(leaf.operator, left, right)) {
      const message = `\`${paths[0]}\` (${left.types.join(" or ")}) is never comparable by \`${leaf.operator}\` with \`${paths[1]}\` (${right.types.join(" or ")})`;
      this.#add("wrong-type", message, `${pointer}/value`);
    }
  }

  /** How clear the selection is, is known when there is one: only advise rules come after it. */
  #isKnownInTime(path: string, pointer: string): boolean {
    if (this.#kind === "advise" || !path.startsWith("selection.")) return true;
    const message = `\`${path}\` is not known to a ${this.#kind} rule: it is there once a profile is selected`;
    const hint = "let an advise rule look at it; with `level` `deny` it refuses to launch";
    this.#add("fact-not-known-yet", message, pointer, hint);
    return false;
  }

  #add(code: string, message: string, pointer: string, hint?: string, of?: "key" | "value"): void {
    const where = this.#document.locate(pointer, of ?? "value");
    this.problems.push({
      code,
      level: "error",
      message,
      where,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

function comparable(operator: string, left: FactPath, right: FactPath): boolean {
  if (operator === "in" || operator === "notIn") return right.types.includes("array");
  if (operator === "contains" || operator === "doesNotContain") return true;
  const kinds = new Set(left.types.map(kindOf));
  return right.types.some((type) => type !== "null" && kinds.has(kindOf(type)));
}

/** Whole numbers compare with any number. */
function kindOf(type: string): string {
  return type === "integer" ? "number" : type;
}

/** True when the value of a condition is another fact. */
export function isReference(value: unknown): value is FactReference {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nearestFact(path: string): string {
  return didYouMean(path, knownFactPaths()) ?? "schemas/facts.schema.json lists the facts";
}
