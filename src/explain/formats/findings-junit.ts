import { formatLocation, type Problem } from "../../shared/problem.ts";
import { type JunitCase, junitXml } from "./junit.ts";

/** What a JUnit report is about. */
export interface JunitFindings {
  /** Name of the suite, such as the command that was run. */
  readonly suite: string;
  /** Paths of the files that were checked: each is a case that passes when nothing is found in it. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Findings as JUnit XML. Each error is a case that failed; warnings are in the output of the case of
 * their file.
 */
export function findingsAsJunit({ suite, files, problems }: JunitFindings): Promise<string> {
  const failures = problems.filter(({ level }) => level === "error");
  const failed = new Set(failures.map(({ where }) => where?.path));
  const passed = files.filter((path) => !failed.has(path));
  const cases = [...passed.map((path) => passedCase(path, problems)), ...failures.map(failedCase)];
  return junitXml(suite, [{ name: suite, cases }]);
}

function passedCase(path: string, problems: readonly Problem[]): JunitCase {
  const own = problems.filter(({ where }) => where?.path === path);
  const name = "has no error";
  if (own.length === 0) return { className: path, name };
  return { className: path, name, output: own.map(inWords).join("\n") };
}

function failedCase(problem: Problem): JunitCase {
  const { code, message, where } = problem;
  return {
    className: where?.path ?? "",
    name: where === undefined ? code : `${code} at ${formatLocation(where)}`,
    where,
    failure: { message, type: code, text: inWords(problem) },
  };
}

function inWords({ level, code, where, message, hint }: Problem): string {
  const place = where === undefined ? "" : `${formatLocation(where)}: `;
  const fix = hint === undefined ? "" : `\nhint: ${hint}`;
  return `${level}[${code}]: ${place}${message}${fix}`;
}
