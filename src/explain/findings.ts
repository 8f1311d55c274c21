import { codeFrame } from "../shared/code-frame.ts";
import { formatLocation, type Problem } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { countOf } from "./value.ts";

/** Findings for people: each with its place, a code frame and a hint; counts at the end. */
export function findingsAsText(
  files: ReadonlyMap<string, string>,
  problems: readonly Problem[],
  style: Style,
): string {
  const blocks = problems.map((problem) => findingText(files, problem, style));
  return `${[...blocks, summary(files.size, problems, style)].join("\n\n")}\n`;
}

function findingText(files: ReadonlyMap<string, string>, problem: Problem, style: Style): string {
  const isError = problem.level === "error";
  const label = (isError ? style.red : style.yellow)(`${problem.level}[${problem.code}]`);
  const where = problem.where === undefined ? "" : `${formatLocation(problem.where)}: `;
  const lines = [`${style.bold(label)}: ${where}${problem.message}`];
  const { path, line, column } = problem.where ?? { path: "" };
  const text = files.get(path);
  if (text !== undefined && text !== "" && line !== undefined) {
    lines.push(codeFrame(text, column === undefined ? { line } : { line, column }));
  }
  if (problem.hint !== undefined) lines.push(`${style.bold(style.cyan("hint"))}: ${problem.hint}`);
  return lines.join("\n");
}

function summary(files: number, problems: readonly Problem[], style: Style): string {
  const errors = problems.filter((problem) => problem.level === "error").length;
  const warnings = problems.length - errors;
  const checked = `${countOf(files, "file")} checked`;
  if (problems.length === 0) return style.green(`${checked}, nothing to complain about`);
  return `${checked}: ${countOf(errors, "error")}, ${countOf(warnings, "warning")}`;
}

/** Findings for programs: `{files, problems: [{path, line, column, level, code, message, hint}]}`. */
export function findingsAsJson(files: number, problems: readonly Problem[]): string {
  const records = problems.map(({ where, level, code, message, hint }) => ({
    path: where?.path ?? null,
    line: where?.line ?? null,
    column: where?.column ?? null,
    level,
    code,
    message,
    hint: hint ?? null,
  }));
  return `${JSON.stringify({ files, problems: records }, null, 2)}\n`;
}
