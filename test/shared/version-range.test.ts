import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions, parseVersion } from "../../src/shared/version.ts";
import { isInRange, isInRangeOf } from "../../src/shared/version-range.ts";

const read = (text: string) => {
  const version = parseVersion(text);
  if (version === null) throw new Error(`${text} is no version`);
  return version;
};

/** Oldest first: the order that PEP 440 gives, with the builds that engines for ROCm have. */
const inOrder = [
  "0.9.2",
  "0.10.1.1",
  "0.11.1.dev3",
  "0.11.1a1",
  "0.11.1b2.dev1",
  "0.11.1b2",
  "0.11.1rc2.dev161+g8a297115e.rocm700",
  "0.11.1rc2",
  "0.11.1",
  "0.11.1.post1.dev2",
  "0.11.1.post1",
  "0.11.2",
  "0.18",
  "1.0",
];

describe("shared/version", () => {
  it.each([
    "0.1.dev15000+g0a1b2c3d4.d20260101",
    "0.0.0.dev9000+g0a",
    "0+unknown",
    "0.0.0",
    "0.1.0.dev7",
  ])("%s, what a build without git tags calls itself, tells nothing", (text) => {
    expect(parseVersion(text)).toBeNull();
    expect(isInRange(text, ">=0.11")).toBeNull();
  });

  it("compareVersions: orders versions as PEP 440 does, whatever order they come in", () => {
    const shuffled = [...inOrder].reverse();
    expect(shuffled.sort((a, b) => compareVersions(read(a), read(b)))).toEqual(inOrder);
  });

  it.each([
    ["1.0", "1.0.0"],
    ["0.11.1+rocm700", "0.11.1"],
    ["v0.11.1", "0.11.1"],
    ["0.11.1-rc.2", "0.11.1rc2"],
    ["0.5.5.post", "0.5.5.post0"],
  ])("compareVersions: `%s` is the version `%s`", (a, b) => {
    expect(compareVersions(read(a), read(b))).toBe(0);
  });

  it.each(["main-20260817", "rocm-0.9.1-20250715", "0.11.1-main-20251103", "", "latest", "1..2"])(
    "parseVersion: `%s` is no version",
    (text) => {
      expect(parseVersion(text)).toBeNull();
    },
  );
});

describe("shared/version-range", () => {
  it.each([
    ["0.11.1", ">=0.11.1 <0.18", true],
    ["0.11.0", ">=0.11.1 <0.18", false],
    ["0.17.1", ">=0.11.1,<0.18", true],
    ["0.18.0", ">=0.11.1 <0.18", false],
    ["0.18.0rc1", "<0.18", false],
    ["0.18.0rc1", "<0.18rc2", true],
    ["0.18.0.dev5+g1", "<0.18", false],
    ["0.11.1rc2", ">=0.11.1", false],
    ["0.11.2+rocm700", "==0.11.2", true],
    ["0.11.2", "!=0.11.2", false],
    ["0.11.2.post1", ">0.11.2", false],
    ["0.11.2.post1", ">=0.11.2", true],
    ["0.5.6.post2", ">0.5.6.post1", true],
    ["0.11.2", "<=0.11.2", true],
  ] as const)("isInRange: %s in `%s` is %s", (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });

  it("isInRange: cannot be told for what is no version, and for what is no range", () => {
    expect(isInRange("main-20260817", ">=0.11.1")).toBeNull();
    expect(isInRange("0.11.1", "0.11.1")).toBeNull();
    expect(isInRange("0.11.1", "")).toBeNull();
    expect(isInRange("0.11.1", ">=0.11.1 || <0.9")).toBeNull();
  });

  it("isInRangeOf: a version of a table that cannot be compared counts as the one before it", () => {
    const table = ["rocm-0.8", "0.9.1", "rocm-0.9.1-20250715", "0.25.1", "main-20260817"];
    expect(isInRangeOf(table, 2, "==0.9.1")).toBe(true);
    expect(isInRangeOf(table, 4, ">=0.18")).toBe(true);
    expect(isInRangeOf(table, 4, "<0.18")).toBe(false);
    expect(isInRangeOf(table, 0, "<0.18")).toBeNull();
  });

  const script = [
    "import json, sys",
    "import packaging",
    "from packaging.specifiers import SpecifierSet",
    "assert int(packaging.__version__.split('.')[0]) >= 26, 'corner cases were settled in 26'",
    "print(json.dumps([SpecifierSet(r).contains(v, prereleases=True) for v, r in json.load(sys.stdin)]))",
  ].join("\n");
  const ask = (pairs: readonly (readonly [string, string])[]) => {
    const input = JSON.stringify(pairs);
    return spawnSync("python3", ["-c", script], { input, encoding: "utf8" });
  };

  it.skipIf(ask([]).status !== 0)(
    "isInRange: says what Python's packaging says (skipped where this Python has none, or one before 26)",
    () => {
      const number = fc.integer({ min: 0, max: 3 });
      const suffix = fc.oneof(
        fc.constant(""),
        fc.tuple(fc.constantFrom("a", "b", "rc", ".post", ".dev"), number).map((x) => x.join("")),
        number.map((n) => `rc1.dev${n}`),
        number.map((n) => `.post1.dev${n}`),
      );
      const version = fc
        .tuple(fc.array(number, { minLength: 1, maxLength: 3 }), suffix)
        .map(([release, end]) => release.join(".") + end);
      const clause = fc
        .tuple(fc.constantFrom(">=", "<=", "==", "!=", ">", "<"), version)
        .map((parts) => parts.join(""));
      const range = fc
        .array(clause, { minLength: 1, maxLength: 2 })
        .map((clauses) => clauses.join(","));
      const build = fc.tuple(version, fc.constantFrom("", "", "+rocm700")).map((x) => x.join(""));
      // What builds without tags call themselves is no version to us, and one to Python.
      const pairs = fc
        .sample(fc.tuple(build, range), { numRuns: 3000, seed: 7 })
        .filter(([found]) => parseVersion(found) !== null);
      const answers = JSON.parse(ask(pairs).stdout) as boolean[];
      const differing = pairs.filter(
        ([found, wanted], index) => isInRange(found, wanted) !== answers[index],
      );
      expect(differing).toEqual([]);
      expect(answers.filter(Boolean).length).toBeGreaterThan(100);
    },
  );
});
