import { describe, expect, it } from "vitest";
import { findingsAsGithub } from "../../src/explain/formats/github.ts";
import { findingsAsSarif } from "../../src/explain/formats/sarif.ts";
import { findingsAsJson } from "../../src/explain/json/validate.ts";
import { validateReporters } from "../../src/explain/reporters.ts";
import type { Findings } from "../../src/explain/screens/findings.ts";
import type { VersionMatrix } from "../../src/launch/check/version-matrix.ts";
import type { Problem } from "../../src/shared/problem.ts";
import { plainStyle } from "../../src/shared/style.ts";

const asText = (of: Findings) => validateReporters.text(of, plainStyle);

const error: Problem = {
  code: "engine-option-value",
  level: "error",
  message: "`x` is `50%`, which nobody reads",
  where: { path: "profiles/a,b:c/d e.yaml", line: 2, column: 3 },
  hint: "write a number\nor nothing",
};
const warning: Problem = {
  code: "unreachable-profile",
  level: "warning",
  message: "the rules never choose it",
  where: { path: "/abs/p#1.yaml" },
};
const nowhere: Problem = { code: "odd", level: "warning", message: "100% odd" };

const matrix: VersionMatrix = {
  engine: "vllm",
  title: "vLLM",
  versions: ["0.9.1", "0.10.0", "0.11.0", "0.12.0"],
  rows: [
    { id: "a", path: "profiles/o/m/a.yaml", works: [[0, 3]], refused: [], leftOut: [] },
    {
      id: "b",
      path: "profiles/o/m/b.yaml",
      works: [[2, 3]],
      refused: [{ in: [[0, 1]], errors: ["`x` is too new", "`y` is too new"] }],
      leftOut: [],
    },
    {
      id: "c",
      path: "profiles/o/n/c.yaml",
      works: [[2, 3]],
      refused: [
        { in: [[0, 0]], errors: ["`x` is too new"] },
        { in: [[1, 1]], errors: ["`z` is gone"] },
      ],
      leftOut: [],
    },
    {
      id: "d",
      path: "profiles/o/n/d.yaml",
      works: [[2, 2]],
      refused: [],
      leftOut: [
        [0, 1],
        [3, 3],
      ],
    },
    {
      id: "e",
      path: "profiles/o/n/e.yaml",
      works: [],
      refused: [{ in: [[0, 3]], errors: ["`q` is wrong"] }],
      leftOut: [],
    },
  ],
};

const findings = (how: Partial<Findings> = {}): Findings => ({
  files: new Map([
    ["profiles/a,b:c/d e.yaml", "engine_args:\n  x: 50%\n"],
    ["/abs/p#1.yaml", ""],
  ]),
  problems: [error, warning, nowhere],
  notes: ["the version is not known"],
  matrices: [],
  ...how,
});

describe("explain/findings", () => {
  it("text: place, frame and hint of each, notes, and the counts at the end", () => {
    expect(asText(findings())).toBe(
      [
        "error[engine-option-value]: profiles/a,b:c/d e.yaml:2:3: `x` is `50%`, which nobody reads",
        "  1 | engine_args:",
        "> 2 |   x: 50%",
        "    |   ^",
        "hint: write a number",
        "or nothing",
        "",
        "warning[unreachable-profile]: /abs/p#1.yaml: the rules never choose it",
        "",
        "warning[odd]: 100% odd",
        "",
        "note: the version is not known",
        "2 files checked: 1 error, 2 warnings",
        "",
      ].join("\n"),
    );
    const none = findings({ problems: [], notes: [] });
    expect(asText(none)).toBe("2 files checked, nothing to complain about\n");
  });

  it("text: the matrix groups profiles by the versions they work with, and says why not others", () => {
    const text = asText(findings({ problems: [], notes: [], matrices: [matrix] }));
    expect(text).toBe(
      [
        "vLLM: 5 profiles, 4 versions from 0.9.1 to 0.12.0",
        "",
        "works with 0.11.0 to 0.12.0: 2 profiles",
        "  profiles/o/m/b",
        "  profiles/o/n/c",
        "  0.10.0: `z` is gone (1 profile)",
        "  0.9.1 to 0.10.0: `x` is too new",
        "  0.9.1 to 0.10.0: `y` is too new (1 profile)",
        "",
        "works with all: 1 profile",
        "  profiles/o/m/a",
        "",
        "works with 0.11.0: 1 profile",
        "  profiles/o/n/d",
        "  0.9.1 to 0.10.0, 0.12.0: left out by `engine_version`",
        "",
        "works with none: 1 profile",
        "  profiles/o/n/e",
        "  0.9.1 to 0.12.0: `q` is wrong",
        "",
        "2 files checked, nothing to complain about",
        "",
      ].join("\n"),
    );
  });

  it("json: every problem with its place, and the matrix by names of versions", () => {
    const report = JSON.parse(findingsAsJson(findings({ matrices: [matrix] })));
    expect(report.files).toBe(2);
    expect(report.problems[0]).toEqual({
      path: "profiles/a,b:c/d e.yaml",
      line: 2,
      column: 3,
      level: "error",
      code: "engine-option-value",
      message: "`x` is `50%`, which nobody reads",
      hint: "write a number\nor nothing",
    });
    expect(report.problems[2]).toMatchObject({ path: null, line: null, hint: null });
    expect(report.notes).toEqual(["the version is not known"]);
    expect(report.versions[0].versions).toEqual(matrix.versions);
    expect(report.versions[0].profiles[1]).toEqual({
      id: "b",
      path: "profiles/o/m/b.yaml",
      works: ["0.11.0", "0.12.0"],
      refused: [{ versions: ["0.9.1", "0.10.0"], errors: ["`x` is too new", "`y` is too new"] }],
      left_out: [],
    });
    expect(JSON.parse(findingsAsJson(findings()))).not.toHaveProperty("versions");
  });

  it("github: one annotation for each, with every separator escaped", () => {
    expect(findingsAsGithub(findings()).split("\n")).toEqual([
      "::error file=profiles/a%2Cb%3Ac/d e.yaml,line=2,col=3,title=engine-option-value::`x` is `50%25`, which nobody reads%0Ahint: write a number%0Aor nothing",
      "::warning file=/abs/p#1.yaml,title=unreachable-profile::the rules never choose it",
      "::warning title=odd::100%25 odd",
      "::notice::the version is not known",
      "2 files checked: 1 error, 2 warnings",
      "",
    ]);
  });

  it("sarif: what its schema (2.1.0) requires is there, and indexes lead to the rules", () => {
    const log = JSON.parse(findingsAsSarif(findings(), { name: "aim", version: "1.2.3" }));
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver).toMatchObject({ name: "aim", version: "1.2.3" });
    expect(run.columnKind).toBe("utf16CodeUnits");
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["engine-option-value", "odd", "unreachable-profile"]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: "note", message: { text: "the version is not known" } },
        ],
      },
    ]);
    for (const result of run.results) {
      expect(["error", "warning", "note", "none"]).toContain(result.level);
      expect(typeof result.message.text).toBe("string");
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
    }
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "profiles/a%2Cb%3Ac/d%20e.yaml" },
          region: { startLine: 2, startColumn: 3 },
        },
      },
    ]);
    expect(run.results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "file:///abs/p%231.yaml" },
    });
    expect(run.results[2].locations).toEqual([]);
  });

  it("sarif: without findings it is a log with an empty list of results", () => {
    const none = findings({ problems: [], notes: [] });
    const log = JSON.parse(findingsAsSarif(none, { name: "aim", version: "1" }));
    expect(log.runs[0].results).toEqual([]);
    expect(log.runs[0].tool.driver.rules).toEqual([]);
  });
});
