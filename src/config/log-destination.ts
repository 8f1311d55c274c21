import { allowedValues } from "./allowed-values.ts";
import { badValue, good, type Reading } from "./bad-value.ts";

/** Where records go: to the end of a file, or to a descriptor that the process was started with. */
export type LogDestination =
  | { readonly kind: "file"; readonly text: string; readonly descriptor: null }
  | { readonly kind: "descriptor"; readonly text: string; readonly descriptor: number };

/** Reads the path of a file, `fd:` with a number, or `none`, which is null. The path has been checked as one. */
export function parseLogDestination(text: string, from: string): Reading<LogDestination | null> {
  if (text.toLowerCase() === "none") return good(null);
  if (!/^fd:/i.test(text)) return good({ kind: "file", text, descriptor: null });
  const digits = text.slice("fd:".length);
  if (/^(?:0|[1-9][0-9]{0,5})$/.test(digits)) {
    return good({ kind: "descriptor", text: `fd:${digits}`, descriptor: Number(digits) });
  }
  const hint = `a file of that name is written \`./${text}\``;
  return badValue(from, text, allowedValues({ kind: "log-destination" }), hint);
}
