import { compareText } from "./order.ts";

/** How much a problem matters: an error stops what needs the thing, a warning never does. */
export type Level = "error" | "warning";

/** A place in a file. Lines and columns count from 1. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * An expected failure, as data. `code` is stable kebab-case, `message` one line in lower case
 * without a final period, `hint` what to do next. Only bugs are thrown.
 */
export interface Problem {
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  readonly where?: Location;
  readonly hint?: string;
  readonly cause?: string;
}

/** True when at least one of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "error");
}

/** The same problems, all of them errors: what `--strict` makes of warnings. */
export function asErrors<P extends Problem>(problems: readonly P[]): readonly P[] {
  return problems.map((problem) => ({ ...problem, level: "error" }));
}

/** `path:line:column`, as far as it is known. */
export function formatLocation(where: Location): string {
  if (where.line === undefined) return where.path;
  return where.column === undefined
    ? `${where.path}:${where.line}`
    : `${where.path}:${where.line}:${where.column}`;
}

/** Orders problems by path, line, column, code and message: the same whatever order they arose in. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.where?.path ?? "", b.where?.path ?? "") ||
    (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
    (a.where?.column ?? 0) - (b.where?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
