import { type Condition, factPathOf, foldCondition, isReference } from "./conditions.ts";

/** A condition on one line, such as `profile.metadata.gpu_count lessThanInclusive gpu.count and not (…)`. */
export function conditionText(condition: Condition): string {
  return foldCondition<Part>(
    condition,
    (leaf) => {
      const { operator, value } = leaf;
      const right = isReference(value) ? factPathOf(value) : JSON.stringify(value);
      return { text: `${factPathOf(leaf)} ${operator} ${right}`, isLong: false };
    },
    (joint, parts) => {
      if (joint === "not") return { text: `not (${parts[0]?.text})`, isLong: false };
      const isLong = parts.length > 1;
      const texts = parts.map((part) => (part.isLong && isLong ? `(${part.text})` : part.text));
      return { text: texts.join(joint === "all" ? " and " : " or "), isLong };
    },
  ).text;
}

interface Part {
  readonly text: string;
  /** Whether it needs parentheses beside others. */
  readonly isLong: boolean;
}
