import type { VersionMatrix } from "../launch/check/version-matrix.ts";
import { codeFrame } from "../shared/code-frame.ts";
import { formatLocation, type Problem } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { countOf } from "./value.ts";
import { matrixAsRecord, matrixAsText } from "./version-matrix.ts";

/** What was checked, and what was found. */
export interface Findings {
  /** Text of each file by its path, empty where there is nothing to show of it. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** What has to be known of the check itself, such as that an engine's version is unknown. */
  readonly notes: readonly string[];
  /** Which profile works with which version, for each engine; none unless that was asked for. */
  readonly matrices: readonly VersionMatrix[];
}

/** Findings for people: each with its place, a code frame and a hint; counts at the end. */
export function findingsAsText(findings: Findings, style: Style): string {
  const { files, problems, notes, matrices } = findings;
  const blocks = [
    ...problems.map((problem) => findingText(files, problem, style)),
    ...matrices.map((matrix) => matrixAsText(matrix, style)),
    [...notes.map((note) => style.dim(`note: ${note}`)), summary(findings, style)].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
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

function summary({ files, problems }: Findings, style: Style): string {
  const text = summaryText(files.size, problems);
  return problems.length === 0 ? style.green(text) : text;
}

/** `3 files checked: 1 error, 2 warnings`. */
export function summaryText(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.level === "error").length;
  const warnings = problems.length - errors;
  const checked = `${countOf(files, "file")} checked`;
  if (problems.length === 0) return `${checked}, nothing to complain about`;
  return `${checked}: ${countOf(errors, "error")}, ${countOf(warnings, "warning")}`;
}

/**
 * Findings for programs: `{files, problems: [{path, line, column, level, code, message, hint}], notes}`,
 * and `versions` where profiles were judged by every version of their engine.
 */
export function findingsAsJson({ files, problems, notes, matrices }: Findings): string {
  const records = problems.map(({ where, level, code, message, hint }) => ({
    path: where?.path ?? null,
    line: where?.line ?? null,
    column: where?.column ?? null,
    level,
    code,
    message,
    hint: hint ?? null,
  }));
  const versions = matrices.length === 0 ? {} : { versions: matrices.map(matrixAsRecord) };
  const report = { files: files.size, problems: records, notes, ...versions };
  return `${JSON.stringify(report, null, 2)}\n`;
}
