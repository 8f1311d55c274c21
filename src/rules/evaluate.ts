import {
  Engine,
  type NestedCondition,
  type RuleResult,
  type TopLevelCondition,
} from "json-rules-engine";
import { readFactPath } from "../facts/fact-paths.ts";
import { unknownModel } from "../facts/unknown-model.ts";
import type { Facts } from "../generated/facts.ts";
import type { GroupTrace, LeafTrace } from "../generated/resolution.ts";
import type { ConditionGroup, ConditionLeaf } from "../generated/rules.ts";
import { factPathOf, groupPaths, isReference, leavesOf } from "./conditions.ts";
import { operandError, operators } from "./operators.ts";

/** A condition to evaluate, under a name that is unique among those compiled together. */
export interface NamedCondition {
  readonly name: string;
  readonly group: ConditionGroup;
}

/** What nobody looked at: facts may be without it, and rules may ask. */
const notLookedAt: Pick<Required<Facts>, "adapters" | "model"> = {
  adapters: { count: null, names: null, ranks: null },
  model: unknownModel(null),
};

/** Evaluates the compiled conditions over the facts of one profile: a trace for each, by name. */
export type ConditionEvaluator = (facts: Facts) => Promise<ReadonlyMap<string, GroupTrace>>;

/**
 * Compiles conditions to one json-rules-engine engine.
 *
 * The engine is the only evaluator of conditions, and this file its only user. Its traps, measured
 * on 7.3.1, are met here or before: runs are never concurrent (a shared status makes overlapping
 * runs skip rules), so calls are queued; priorities are never set, because they short-circuit;
 * paths are resolved by our own resolver, because the default one evaluates expressions; operators
 * are our own, because one of its own throws; operands of a wrong type, which would be compared
 * without a word, are found in the trace and reported as errors.
 *
 * A trace depends on nothing but the values at the paths that the conditions name, so profiles that
 * are alike in those share one run: a store of 10,000 profiles has a few hundred different ones.
 */
export function compileConditions(conditions: readonly NamedCondition[]): ConditionEvaluator {
  if (conditions.length === 0) return async () => new Map();
  const engine = new Engine([], { pathResolver });
  for (const [name, compare] of operators) engine.addOperator(name, compare);
  for (const { name, group } of conditions) {
    engine.addRule({
      name,
      conditions: structuredClone(group) as unknown as TopLevelCondition,
      event: { type: "held" },
    });
  }
  const groups = new Map(conditions.map(({ name, group }) => [name, group]));
  const named = conditions.flatMap(({ group }) => groupPaths(group));
  const paths = [...new Set(named)].map((path) => path.split("."));
  const known = new Map<string, Promise<ReadonlyMap<string, GroupTrace>>>();
  let previous: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const key = JSON.stringify(paths.map((path) => readFactPath(facts, path)));
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    const run = previous.then(async () => {
      const { results, failureResults } = await engine.run({ ...notLookedAt, ...facts });
      return traces([...results, ...failureResults], groups);
    });
    previous = run.catch(() => undefined);
    known.set(key, run);
    return run;
  };
}

/** Dot-only paths: `$.metadata.gpu_count`. Absent members are null, never undefined. */
function pathResolver(value: object, path: string): unknown {
  return readFactPath(value, path.slice(2).split("."));
}

function traces(
  results: readonly RuleResult[],
  groups: ReadonlyMap<string, ConditionGroup>,
): ReadonlyMap<string, GroupTrace> {
  const found = new Map<string, GroupTrace>();
  for (const result of results) {
    const group = groups.get(result.name);
    if (group === undefined) throw new Error(`json-rules-engine answered for ${result.name}`);
    found.set(result.name, traceGroup(group, result.conditions as EvaluatedCondition));
  }
  return found;
}

/** What json-rules-engine adds to a condition when it has evaluated it. */
type EvaluatedCondition = NestedCondition & {
  readonly result?: boolean;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly all?: readonly EvaluatedCondition[];
  readonly any?: readonly EvaluatedCondition[];
  readonly not?: EvaluatedCondition;
};

function traceGroup(group: ConditionGroup, evaluated: EvaluatedCondition): GroupTrace {
  if (group.not !== undefined) {
    const not = trace(group.not, evaluated.not);
    return { not, result: !not.result };
  }
  const kind = group.all === undefined ? "any" : "all";
  const children = (group[kind] ?? []).map((child, index) =>
    trace(child, evaluated[kind]?.[index]),
  );
  const result = kind === "all" ? children.every(held) : children.some(held);
  return kind === "all" ? { all: children, result } : { any: children, result };
}

function trace(
  condition: ConditionLeaf | ConditionGroup,
  evaluated: EvaluatedCondition | undefined,
): LeafTrace | GroupTrace {
  if (evaluated === undefined) throw new Error("json-rules-engine did not evaluate a condition");
  if (!("fact" in condition)) return traceGroup(condition, evaluated);
  const wanted = evaluated.valueResult;
  const found = evaluated.factResult;
  const error = operandError(condition.operator, found, wanted);
  return {
    fact: factPathOf(condition),
    operator: condition.operator,
    wanted,
    ...(isReference(condition.value) ? { wanted_from: factPathOf(condition.value) } : {}),
    found,
    result: evaluated.result === true,
    ...(error === undefined ? {} : { error }),
  };
}

function held(trace: LeafTrace | GroupTrace): boolean {
  return trace.result;
}

/** The errors of the comparisons in a trace, in order: a trace with one proves nothing. */
export function traceErrors(trace: LeafTrace | GroupTrace): readonly string[] {
  return leavesOf(trace).flatMap(({ leaf: { fact, error } }) =>
    error === undefined ? [] : [`${fact}: ${error}`],
  );
}
