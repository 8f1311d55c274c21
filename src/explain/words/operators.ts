import type { FilterVerdict, GroupTrace, LeafTrace } from "../../generated/resolution.ts";
import { operatorWords } from "../../shared/operator-words.ts";
import { showValue } from "./value.ts";

/** What a verdict rests on, with found and wanted: `gpu_count 2 ≤ 8`. Empty when nothing was compared. */
export function verdictInWords({ outcome, guard, condition }: FilterVerdict): string {
  const trace = outcome === "skipped" ? guard : (condition ?? guard);
  return trace === undefined ? "" : traceInWords(trace);
}

/** A trace on one line. Of alternatives that hold, those; of conditions that do not, those. */
export function traceInWords(trace: LeafTrace | GroupTrace): string {
  if ("fact" in trace) return leafInWords(trace);
  if (trace.not !== undefined) return `not (${traceInWords(trace.not)})`;
  const children = trace.all ?? trace.any ?? [];
  const telling = children.filter((child) => child.result === trace.result);
  const shown = telling.length > 0 ? telling : children;
  const separator = trace.result ? (trace.all === undefined ? " or " : " and ") : ", ";
  const parts = shown.map((child) =>
    "fact" in child || shown.length === 1 ? traceInWords(child) : `(${traceInWords(child)})`,
  );
  return parts.join(separator);
}

function leafInWords({ fact, operator, found, wanted, result, error }: LeafTrace): string {
  const name = fact.slice(fact.lastIndexOf(".") + 1);
  const sign = operatorWords[operator]?.sign ?? operator;
  const isEquality = sign === "=";
  const compared = result
    ? `${name}${isEquality ? "" : ` ${showValue(found)}`} ${sign} ${showValue(wanted)}`
    : `${name} ${showValue(found)}, wanted ${isEquality ? "" : `${sign} `}${showValue(wanted)}`;
  return error === undefined ? compared : `${compared}: ${error}`;
}
