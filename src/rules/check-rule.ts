import { describeFactPath, type FactPath, knownFactPaths } from "../facts/fact-paths.ts";
import type { ConditionGroup, ConditionLeaf, FactReference, Rule } from "../generated/rules.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import type { Problem } from "../shared/problem.ts";
import { checkComparison, checkOperator } from "./check-comparison.ts";
import { placeholdersOf } from "./template.ts";

/** Dotted name of a reference: `{fact: "gpu", path: "$.count"}` is `gpu.count`. */
export function factPathOf(reference: FactReference): string {
  return `${reference.fact}${reference.path.slice(1)}`;
}

/**
 * What is wrong with one schema-valid rule, with the place of each: facts and paths that do not
 * exist, comparisons that cannot work, placeholders that name nothing. json-rules-engine finds none
 * of these: a mistyped path simply makes `notEqual` true.
 */
export function checkRule(rule: Rule, pointer: string, document: SourceDocument): Problem[] {
  const check = new RuleCheck(document);
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
      check.reference(rule.by, `${pointer}/by`);
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

  constructor(document: SourceDocument) {
    this.#document = document;
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
    if (describeFactPath(path) !== undefined) return true;
    this.#add("unknown-fact", `there is no fact \`${path}\``, `${pointer}/path`, nearestFact(path));
    return false;
  }

  targets(set: Readonly<Record<string, unknown>>, pointer: string): void {
    for (const [path, value] of Object.entries(set)) {
      const place = `${pointer}/${path.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const described = describeFactPath(path);
      if (described === undefined) {
        this.#add("unknown-fact", `there is no fact \`${path}\``, place, nearestFact(path), "key");
      } else if (path.startsWith("profile.")) {
        const problem = checkComparison("equal", described, path, value);
        if (problem !== undefined) this.#add("wrong-type", problem.message, place, problem.hint);
      } else {
        const hint = "only facts of the profile, such as `profile.manual_only`, can be set";
        this.#add("fact-not-settable", `\`${path}\` cannot be set by a rule`, place, hint, "key");
      }
    }
  }

  template(text: string, pointer: string): void {
    for (const placeholder of placeholdersOf(text)) {
      if (describeFactPath(placeholder) !== undefined) continue;
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
  return didYouMean(path, knownFactPaths()) ?? "the facts are listed in docs/rules.md";
}
