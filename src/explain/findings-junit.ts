import { formatLocation, type Problem } from "../shared/problem.ts";
import { xmlText } from "./xml-text.ts";

/** What a JUnit report is about. */
export interface JunitInput {
  /** Name of the suite, such as the command that was run. */
  readonly suite: string;
  /** Paths of the files that were checked: each is a case that passes when nothing is found in it. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether warnings fail too. */
  readonly strict: boolean;
}

/**
 * Findings as JUnit XML, which CI systems show as tests. Each finding that fails the check is a case
 * that failed; warnings that do not are in the output of the case of their file.
 */
export function findingsAsJunit({ suite, files, problems, strict }: JunitInput): string {
  const isFailure = ({ level }: Problem) => strict || level === "error";
  const failures = problems.filter(isFailure);
  const failed = new Set(failures.map(({ where }) => where?.path));
  const cases = [
    ...files.filter((path) => !failed.has(path)).map((path) => passed(path, problems)),
    ...failures.map(failedCase),
  ];
  const counts = `tests="${cases.length}" failures="${failures.length}" errors="0" skipped="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(suite)}" ${counts}>`,
    `  <testsuite name="${xmlText(suite)}" ${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function passed(path: string, problems: readonly Problem[]): string {
  const own = problems.filter(({ where }) => where?.path === path);
  const head = `    <testcase classname="${xmlText(path)}" name="has no error"`;
  if (own.length === 0) return `${head}/>`;
  const output = own.map((problem) => xmlText(inWords(problem))).join("\n");
  return `${head}>\n      <system-out>${output}</system-out>\n    </testcase>`;
}

function failedCase(problem: Problem): string {
  const { code, message, where } = problem;
  const line = where?.line === undefined ? "" : ` line="${where.line}"`;
  const file = where === undefined ? "" : ` file="${xmlText(where.path)}"`;
  const place = where === undefined ? "" : ` at ${formatLocation(where)}`;
  return [
    `    <testcase classname="${xmlText(where?.path ?? "")}" name="${xmlText(`${code}${place}`)}"${file}${line}>`,
    `      <failure type="${xmlText(code)}" message="${xmlText(message)}">${xmlText(inWords(problem))}</failure>`,
    "    </testcase>",
  ].join("\n");
}

function inWords({ level, code, where, message, hint }: Problem): string {
  const place = where === undefined ? "" : `${formatLocation(where)}: `;
  const fix = hint === undefined ? "" : `\nhint: ${hint}`;
  return `${level}[${code}]: ${place}${message}${fix}`;
}
