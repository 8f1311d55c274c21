import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { findingsAsJunit } from "../../src/explain/formats/findings-junit.ts";
import { ruleCheckReporters } from "../../src/explain/reporters.ts";
import type { Finding } from "../../src/lint/finding.ts";
import type { LintReport } from "../../src/lint/lint.ts";
import { asErrors } from "../../src/shared/problem.ts";
import { plainStyle } from "../../src/shared/style.ts";

const finding: Finding = {
  code: "unknown-fact",
  level: "error",
  message: "there is no fact `gpu.cuont`",
  where: { path: "custom/a.json", line: 2, column: 5 },
  hint: "did you mean `gpu.count`?",
  category: "correctness",
  why: "A fact that is not there is null, so a mistyped path makes `equal` false and `notEqual` true.",
  docs: "docs/rule-lint.md#unknown-fact",
};
const warning: Finding = {
  ...finding,
  code: "trivial-why",
  level: "warning",
  where: { path: "b" },
};
const report: LintReport = {
  findings: [finding, warning],
  files: new Map([["custom/a.json", "{\n    <here>\n}\n"]]),
  rules: 3,
  profiles: 40,
  notes: ["two profiles never win"],
};

const set = { name: "default", path: "rules/default", overlay: null };
const checkOf = (of: LintReport) => {
  return { report: of, set, version: "1", describe: () => ({}) };
};
const lintAsText = (of: LintReport) => ruleCheckReporters.text(checkOf(of), plainStyle);

describe("explain/lint-findings", () => {
  it("shows code frame, reason, fix and anchor, and counts at the end", () => {
    expect(lintAsText({ ...report, findings: [finding] })).toBe(
      `error[unknown-fact]: custom/a.json:2:5: there is no fact \`gpu.cuont\`
  1 | {
> 2 |     <here>
    |     ^
  3 | }
why:  A fact that is not there is null, so a mistyped path makes \`equal\` false
      and \`notEqual\` true.
fix:  did you mean \`gpu.count\`?
docs: docs/rule-lint.md#unknown-fact (correctness)

note: two profiles never win

3 rules in 1 file checked against 40 profiles: 1 error, 0 warnings
`,
    );
  });

  it("says so when there is nothing to complain about", () => {
    expect(lintAsText({ ...report, findings: [], notes: [] })).toBe(
      "3 rules in 1 file checked against 40 profiles, nothing to complain about\n",
    );
  });

  it("as JSON gives every part of a finding by itself", () => {
    const { findings, ...rest } = JSON.parse(ruleCheckReporters.json(checkOf(report)));
    expect(rest).toEqual({
      set: "default",
      path: "rules/default",
      overlay: null,
      files: 1,
      rules: 3,
      profiles: 40,
      notes: ["two profiles never win"],
    });
    expect(findings[0]).toEqual({
      code: "unknown-fact",
      category: "correctness",
      level: "error",
      path: "custom/a.json",
      line: 2,
      column: 5,
      message: "there is no fact `gpu.cuont`",
      why: finding.why,
      fix: "did you mean `gpu.count`?",
      docs: "docs/rule-lint.md#unknown-fact",
    });
    expect(findings[1]).toMatchObject({ path: "b", line: null, column: null });
  });
});

/** The cases of a JUnit report, as another program's XML parser reads them: name and outcome. */
function casesOf(xml: string): readonly (readonly [string, string])[] {
  const script = `
import json, sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.read())
cases = list(root.iter("testcase"))
assert root.get("tests") == str(len(cases)), root.attrib
assert root.get("failures") == str(len(list(root.iter("failure"))))
print(json.dumps([[case.get("name"), "failed" if case.find("failure") is not None else "passed"] for case in cases]))
`;
  const { stdout, stderr } = spawnSync("python3", ["-c", script], { input: xml, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("explain/findings-junit", () => {
  const problems = [finding, { ...warning, where: { path: "b.json", line: 1, column: 1 } }];
  const input = {
    suite: 'a "<suite>" & more',
    files: ["custom/a.json", "b.json", "c.json"],
    problems,
  };

  it("errors are cases that failed, files without any are cases that passed", async () => {
    expect(casesOf(await findingsAsJunit(input))).toEqual([
      ["has no error", "passed"],
      ["has no error", "passed"],
      ["unknown-fact at custom/a.json:2:5", "failed"],
    ]);
  });

  it("warnings are in the output of their file's case, and fail where they count as errors", async () => {
    const xml = await findingsAsJunit(input);
    expect(xml).toMatch(/<system-out><!\[CDATA\[warning\[trivial-why\]: b\.json:1:1: /);
    expect(casesOf(await findingsAsJunit({ ...input, problems: asErrors(problems) }))).toEqual([
      ["has no error", "passed"],
      ["unknown-fact at custom/a.json:2:5", "failed"],
      ["trivial-why at b.json:1:1", "failed"],
    ]);
  });

  it("is XML whatever the texts are", async () => {
    const odd = { ...finding, message: "]]> <b> & \u0000 \uD800 \"quoted\" 'text'" };
    expect(casesOf(await findingsAsJunit({ ...input, problems: [odd] }))).toHaveLength(3);
  });
});
