import { formatLocation, type Problem } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";

/** `error[code]: place: what`, and what lies behind it indented below. Hints are not in it. */
export function problemText(problem: Problem, style: Style): string {
  const isError = problem.level === "error";
  const label = `${isError ? "error" : "warning"}[${problem.code}]`;
  const head = style.bold((isError ? style.red : style.yellow)(label));
  const where = problem.where === undefined ? "" : `${formatLocation(problem.where)}: `;
  const cause = problem.cause === undefined ? [] : problem.cause.split("\n");
  return [`${head}: ${where}${problem.message}`, ...cause.map((line) => `  ${line}`)].join("\n");
}

/** `hint: …` */
export function hintText(hint: string, style: Style): string {
  return `${style.bold(style.cyan("hint"))}: ${hint}`;
}

/** Problems one after another, then their hints, each once: what to read first, what to do last. */
export function problemsText(problems: readonly Problem[], style: Style): string {
  const hints = [...new Set(problems.flatMap((problem) => problem.hint ?? []))];
  const lines = problems.map((problem) => problemText(problem, style));
  if (hints.length > 0) lines.push("", ...hints.map((hint) => hintText(hint, style)));
  return `${lines.join("\n")}\n`;
}
