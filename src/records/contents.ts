import type { ProfileFacts } from "../generated/facts.ts";
import { compareText } from "../shared/order.ts";
import { MASK } from "../shared/secret-text.ts";

/** What is in the profiles, by id, then and now. */
export interface Contents {
  readonly before: ReadonlyMap<string, ProfileFacts>;
  readonly now: ReadonlyMap<string, ProfileFacts>;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * What of a profile would start the engine otherwise: `model_id`, then `engine_args.max-model-len` and
 * the like, then `env_vars.X`, each by name. The order of arguments does not count.
 */
export function changedContents(before: ProfileFacts, now: ProfileFacts): readonly string[] {
  const model = isEqual(before.model_id, now.model_id) ? [] : ["model_id"];
  return [
    ...model,
    ...changedMembers("engine_args", before.engine_args, now.engine_args),
    ...changedMembers("env_vars", before.env_vars, now.env_vars),
  ];
}

function changedMembers(part: string, before: Members, now: Members): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names]
    .filter((name) => !isEqual(own(before, name), own(now, name)))
    .sort(compareText)
    .map((name) => `${part}.${name}`);
}

function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Equal as JSON, whatever the order of members. What is masked in the record is taken for equal. */
function isEqual(before: unknown, now: unknown): boolean {
  const recorded = JSON.stringify(before, inOrder);
  return recorded === JSON.stringify(now, inOrder) || (recorded ?? "").includes(MASK);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
