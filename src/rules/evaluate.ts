import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
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
 * Compiles conditions to json-rules-engine, one engine for each.
 *
 * The engine is the only evaluator of conditions, and this file its only user. Its traps, measured
 * on 7.3.1, are met here or before: runs of an engine are never concurrent (a shared status makes
 * overlapping runs skip rules), so calls are queued; priorities are never set, because they
 * short-circuit; paths are resolved by our own resolver, because the default one evaluates
 * expressions; operators are our own, because one of its own throws; operands of a wrong type, which
 * would be compared without a word, are found in the trace and reported as errors.
 *
 * A trace depends on nothing but the values at the paths that its condition names, so profiles that
 * are alike in those share one run and one trace: a rule sees a handful of different ones in a store
 * of any size.
 */
export function compileConditions(conditions: readonly NamedCondition[]): ConditionEvaluator {
  const compiled = conditions.map(({ name, group }) => [name, compile(group)] as const);
  return async (facts) => {
    const found = new Map<string, GroupTrace>();
    for (const [name, traceOf] of compiled) {
      const trace = traceOf(facts);
      found.set(name, trace instanceof Promise ? await trace : trace);
    }
    return found;
  };
}

/** The trace of one condition: at once where alike facts were seen before. */
function compile(group: ConditionGroup): (facts: Facts) => GroupTrace | Promise<GroupTrace> {
  const paths = [...new Set(groupPaths(group))].map((path) => path.split("."));
  const known = new Map<string, GroupTrace | Promise<GroupTrace>>();
  let engine: Engine | undefined;
  let previous: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const key = JSON.stringify(paths.map((path) => readFactPath(facts, path)));
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    engine ??= engineOf(group);
    const used = engine;
    const runs = previous.then(async () => {
      const { results, failureResults } = await used.run({ ...notLookedAt, ...facts });
      const [result] = [...results, ...failureResults];
      if (result === undefined) throw new Error("json-rules-engine did not answer");
      const trace = traceGroup(group, result.conditions as EvaluatedCondition);
      known.set(key, trace);
      return trace;
    });
    previous = runs.catch(() => undefined);
    known.set(key, runs);
    return runs;
  };
}

function engineOf(group: ConditionGroup): Engine {
  const engine = new Engine([], { pathResolver });
  for (const [name, compare] of operators) engine.addOperator(name, compare);
  const conditions = structuredClone(group) as unknown as TopLevelCondition;
  engine.addRule({ conditions, event: { type: "held" } });
  return engine;
}

/** Dot-only paths: `$.metadata.gpu_count`. Absent members are null, never undefined. */
function pathResolver(value: object, path: string): unknown {
  return readFactPath(value, path.slice(2).split("."));
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
