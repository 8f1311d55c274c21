import { countOf } from "../../shared/count.ts";
import { compareText } from "../../shared/order.ts";
import type { Level } from "../../shared/problem.ts";

export { countOf };

/** `1 error, 2 warnings`. */
export function errorsAndWarnings(problems: readonly { readonly level: Level }[]): string {
  const errors = problems.filter(({ level }) => level === "error").length;
  return `${countOf(errors, "error")}, ${countOf(problems.length - errors, "warning")}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** The first of a list, and how many there are beside them: none, or ` and 3 more`. */
export function firstOf<T>(items: readonly T[], most: number) {
  const more = items.length - most;
  return { shown: items.slice(0, most), more: Math.max(0, more), moreText: andMore(more) };
}

/** Nothing, or ` and 3 more`. */
export function andMore(more: number): string {
  return more > 0 ? ` and ${more} more` : "";
}

/** `and 1 more reason`, `and 3 more reasons`. */
export function moreReasons(more: number): string {
  return `and ${countOf(more, "more reason")}`;
}

/** How many have each text, the most frequent first, then by text; the numbers are equally wide. */
export function histogram(texts: readonly string[]): readonly (readonly [string, string])[] {
  const counts = [...Map.groupBy(texts, (text) => text)]
    .map(([text, same]) => [same.length, text] as const)
    .sort(([a, textA], [b, textB]) => b - a || compareText(textA, textB));
  const width = String(counts[0]?.[0] ?? 0).length;
  return counts.map(([count, text]) => [String(count).padStart(width), text]);
}
