import { describeFactPath, type FactPath, knownFactPaths } from "../facts/fact-paths.ts";
import type { ConditionLeaf, FactReference, Rule, ValueRank } from "../generated/rules.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Problem } from "../shared/problem.ts";
import {
  type ComparisonProblem,
  checkComparison,
  checkDirection,
  checkFacts,
  checkSetting,
} from "./check-comparison.ts";
import { factPathOf, isReference, ruleLeaves, templatesOf } from "./conditions.ts";
import { placeholdersOf } from "./template.ts";

/** Something for which a rule set is not used. Its code is the name that the linter knows it by. */
export interface Fault {
  readonly problem: Problem;
  /** The comparison, where it is about one. */
  readonly leaf?: ConditionLeaf;
}

/**
 * The facts that derive rules can set. The others are what a profile, a request or a machine is:
 * traces, the lookup by AIM_PROFILE_ID and the launch take them from where they come from.
 */
const settable: readonly string[] = ["profile.manual_only", "profile.precedence"];

/**
 * What is wrong with one rule of the right form, with the place of each: facts and paths that do not
 * exist or are known too late for its kind, comparisons, settings and preferences that cannot work, placeholders that name nothing.
 * json-rules-engine finds none of these: a mistyped path simply makes `notEqual` true.
 */
export function checkRule(rule: Rule, pointer: string, document: SourceDocument): readonly Fault[] {
  const check = new RuleCheck(document, rule.kind);
  for (const { leaf, pointer: place } of ruleLeaves(rule, pointer)) check.leaf(leaf, place);
  for (const { text, pointer: place } of templatesOf(rule, pointer)) check.template(text, place);
  if (rule.kind === "derive") check.targets(rule.set, `${pointer}/set`);
  if (rule.kind === "rank" && "by" in rule) check.rank(rule, pointer);
  return check.faults;
}

class RuleCheck {
  readonly faults: Fault[] = [];
  readonly #document: SourceDocument;
  readonly #kind: Rule["kind"];

  constructor(document: SourceDocument, kind: Rule["kind"]) {
    this.#document = document;
    this.#kind = kind;
  }

  leaf(leaf: ConditionLeaf, pointer: string): void {
    const { operator, value } = leaf;
    const path = factPathOf(leaf);
    const left = this.#reference(leaf, pointer);
    if (left === undefined) return;
    let problem: ComparisonProblem | undefined;
    if (isReference(value)) {
      const right = this.#reference(value, `${pointer}/value`);
      if (right === undefined) return;
      problem = checkFacts(operator, [left, right], [path, factPathOf(value)]);
    } else {
      problem = checkComparison(operator, left, path, value);
    }
    if (problem !== undefined) this.#add(problem, `${pointer}/${problem.about}`, { leaf });
  }

  targets(set: Readonly<Record<string, unknown>>, pointer: string): void {
    for (const [path, value] of Object.entries(set)) {
      const place = pointerTo(pointer, path);
      const described = describeFactPath(path);
      if (described === undefined) {
        this.#add(unknownFact(path), place, { of: "key" });
      } else if (settable.includes(path)) {
        this.#add(checkSetting(described, path, value), place);
      } else {
        const hint = `a derive rule can set ${settable.map((name) => `\`${name}\``).join(" and ")}`;
        const message = `\`${path}\` cannot be set by a rule`;
        this.#add({ code: "fact-not-settable", message, hint }, place, { of: "key" });
      }
    }
  }

  rank({ by, prefer }: ValueRank, pointer: string): void {
    const path = factPathOf(by);
    const fact = this.#reference(by, `${pointer}/by`);
    if (fact === undefined) return;
    if (typeof prefer === "string") {
      const problem = checkDirection(prefer, fact, path);
      this.#add(problem && { ...problem, code: "rank-not-number" }, `${pointer}/prefer`);
      return;
    }
    for (const [index, value] of prefer.entries()) {
      const problem = checkComparison("equal", fact, path, value);
      const place = `${pointer}/prefer/${index}`;
      this.#add(problem && { ...problem, code: "rank-impossible-value" }, place);
    }
  }

  template(text: string, pointer: string): void {
    for (const placeholder of placeholdersOf(text)) {
      if (describeFactPath(placeholder) !== undefined) {
        this.#isKnownInTime(placeholder, pointer);
        continue;
      }
      const message = `there is no fact \`${placeholder}\` to put in the text`;
      this.#add({ ...unknownFact(placeholder), code: "unknown-placeholder", message }, pointer);
    }
  }

  #reference(reference: FactReference, pointer: string): FactPath | undefined {
    const path = factPathOf(reference);
    const fact = describeFactPath(path);
    if (fact === undefined) this.#add(unknownFact(path), `${pointer}/path`);
    else if (!this.#isKnownInTime(path, `${pointer}/fact`)) return undefined;
    return fact;
  }

  /** How clear the selection is, is known when there is one: only advise rules come after it. */
  #isKnownInTime(path: string, pointer: string): boolean {
    if (this.#kind === "advise" || !path.startsWith("selection.")) return true;
    const message = `\`${path}\` is not known to a ${this.#kind} rule: it is there once a profile is selected`;
    const hint = "let an advise rule look at it; with `level` `deny` it refuses to launch";
    this.#add({ code: "fact-not-known-yet", message, hint }, pointer);
    return false;
  }

  #add(
    problem: Pick<Problem, "code" | "message" | "hint"> | undefined,
    pointer: string,
    { leaf, of }: { readonly leaf?: ConditionLeaf; readonly of?: "key" } = {},
  ): void {
    if (problem === undefined) return;
    const { code, message, hint } = problem;
    const where = this.#document.locate(pointer, of);
    const advice = hint === undefined ? {} : { hint };
    this.faults.push({
      problem: { code, level: "error", message, where, ...advice },
      ...(leaf === undefined ? {} : { leaf }),
    });
  }
}

function unknownFact(path: string): Pick<Problem, "code" | "message" | "hint"> {
  const hint = didYouMean(path, knownFactPaths()) ?? "schemas/facts.schema.json lists the facts";
  return { code: "unknown-fact", message: `there is no fact \`${path}\``, hint };
}
