import type { Facts } from "../generated/facts.ts";
import type { ConditionGroup, ConditionLeaf } from "../generated/rules.ts";
import { compileConditions, traceErrors } from "../rules/evaluate.ts";

/** What a condition comes to; `error` when it cannot be judged. */
export type Truth = "true" | "false" | "error";

/** Values at dotted fact paths. */
export type FactValues = ReadonlyMap<string, unknown>;

/** Says what a condition comes to over some facts: by the engine that evaluates rules, and no other. */
export function truthOf(
  condition: ConditionLeaf | ConditionGroup,
): (values: FactValues) => Promise<Truth> {
  const group = "fact" in condition ? { all: [condition] } : condition;
  const evaluate = compileConditions([{ name: "condition", group }]);
  return async (values) => {
    const trace = (await evaluate(factsWith(values))).get("condition");
    if (trace === undefined) throw new Error("the condition was not evaluated");
    if (traceErrors(trace).length > 0) return "error";
    return trace.result ? "true" : "false";
  };
}

/** Facts with these values and nothing else: what is not there is read as null. */
function factsWith(values: FactValues): Facts {
  const names = ["request", "gpu", "profile", "engine", "adapters", "selection"];
  const facts = empty(Object.fromEntries(names.map((name) => [name, empty()])));
  for (const [path, value] of values) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let inner = facts;
    for (const key of keys) {
      inner[key] ??= empty();
      inner = inner[key] as Record<string, unknown>;
    }
    inner[last] = value;
  }
  return facts as unknown as Facts;
}

/** An object without a prototype: a path of any name is a member of it. */
function empty(members: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, members);
}
