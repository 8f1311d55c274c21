import type { ConditionGroup, ConditionLeaf } from "../generated/rules.ts";
import { factPathOf, isReference } from "./check-rule.ts";

/** A condition on one line, such as `profile.metadata.gpu_count lessThanInclusive gpu.count and not (…)`. */
export function conditionText(condition: ConditionLeaf | ConditionGroup): string {
  if ("fact" in condition) {
    const { operator, value } = condition;
    const right = isReference(value) ? factPathOf(value) : JSON.stringify(value);
    return `${factPathOf(condition)} ${operator} ${right}`;
  }
  if (condition.not !== undefined) return `not (${conditionText(condition.not)})`;
  const { all = [], any = [] } = condition;
  const joint = condition.all === undefined ? " or " : " and ";
  const parts = [...all, ...any];
  return parts
    .map((part) =>
      isLongGroup(part) && parts.length > 1 ? `(${conditionText(part)})` : conditionText(part),
    )
    .join(joint);
}

function isLongGroup(condition: ConditionLeaf | ConditionGroup): boolean {
  return !("fact" in condition) && (condition.all ?? condition.any ?? []).length > 1;
}
