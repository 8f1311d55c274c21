import type { VersionMatrix } from "../../launch/check/version-matrix.ts";
import { codeFrame } from "../../shared/code-frame.ts";
import { formatLocation, type Problem } from "../../shared/problem.ts";
import {
  accent,
  type Block,
  bad,
  caution,
  good,
  group,
  line,
  listing,
  quiet,
  unbroken,
} from "../blocks.ts";
import { countOf, errorsAndWarnings } from "../words/counts.ts";
import { matrixBlocks } from "./version-matrix.ts";

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

/** Findings, each with its place, a code frame and a hint; counts at the end. */
export function findingsBlocks(findings: Findings): readonly Block[] {
  const { files, problems, notes, matrices } = findings;
  const counts = summaryText(files.size, problems);
  return [
    ...problems.map((problem) =>
      group([
        ...findingHead(problem, files),
        ...(problem.hint === undefined ? [] : [unbroken([accent("hint"), `: ${problem.hint}`])]),
      ]),
    ),
    ...matrices.flatMap(matrixBlocks),
    group([
      ...notes.map((note) => unbroken(quiet(`note: ${note}`))),
      line(problems.length === 0 ? good(counts) : counts),
    ]),
  ];
}

/** What a finding says, with its place and its lines in the file. */
export function findingHead(
  { level, code, message, where }: Problem,
  files: Findings["files"],
): readonly Block[] {
  const label = (level === "error" ? bad : caution)(`${level}[${code}]`);
  const place = where === undefined ? "" : `${formatLocation(where)}: `;
  const head = unbroken([label, `: ${place}${message}`]);
  const text = files.get(where?.path ?? "") ?? "";
  if (text === "" || where?.line === undefined) return [head];
  const { line: row, column } = where;
  const frame = codeFrame(text, column === undefined ? { line: row } : { line: row, column });
  return [head, listing(frame.split("\n"))];
}

/** `3 files checked: 1 error, 2 warnings`. */
export function summaryText(files: number, problems: readonly Problem[]): string {
  const checked = `${countOf(files, "file")} checked`;
  return problems.length === 0
    ? `${checked}, nothing to complain about`
    : `${checked}: ${errorsAndWarnings(problems)}`;
}
