import type { Location } from "../../shared/problem.ts";

/** A value as JSON for programs and people: indented, with a line break at its end. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A place in three members; null is what is not known of it. */
export function placeOf(where: Location): {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
} {
  return { path: where.path, line: where.line ?? null, column: where.column ?? null };
}

/** The same of what may be in no file. */
export function placeOrNone(where: Location | undefined) {
  return where === undefined ? { path: null, line: null, column: null } : placeOf(where);
}
