import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateVersions } from "../../../src/launch/check/candidate-versions.ts";
import { vllm } from "../support.ts";

const versions = [
  "0.9.1",
  "rocm-0.9.1-20250715",
  "0.9.2",
  "0.11.0",
  "0.11.1-main-20251103",
  "0.11.1",
];
const all = [...versions, "0.12.0", "main-20260817"];

function named(version: string | null, range: string | null = null) {
  const { kind, indexes } = candidateVersions(all, { version, range });
  return [kind, ...indexes.map((index) => all[index])];
}

describe("launch/check/candidate-versions", () => {
  it.each([
    ["0.11.0", ["known", "0.11.0"]],
    ["0.11.0+rocm700", ["known", "0.11.0"]],
    ["rocm-0.9.1-20250715", ["known", "rocm-0.9.1-20250715"]],
    ["main-20260817", ["known", "main-20260817"]],
  ])("%s is in the table, whatever build it is", (version, expected) => {
    expect(named(version)).toEqual(expected);
  });

  it("judges a build between two releases by both and by what lies between them", () => {
    expect(named("0.9.2rc2.dev2244+gb432b7a2.rocm")).toEqual([
      ...["between", "0.9.2", "rocm-0.9.1-20250715", "0.9.1"],
    ]);
    expect(named("0.11.1rc3.dev39")).toEqual([
      "between",
      "0.11.1",
      "0.11.1-main-20251103",
      "0.11.0",
    ]);
    expect(named("0.10.2")).toEqual(["between", "0.11.0", "0.9.2"]);
    expect(named("0.11.0.post1")).toEqual(["between", "0.11.1", "0.11.1-main-20251103", "0.11.0"]);
  });

  it("judges by the nearest version what is older or newer than the table", () => {
    expect(named("0.8.0")).toEqual(["older", "0.9.1"]);
    expect(named("0.13.0")).toEqual(["newer", "main-20260817", "0.12.0"]);
  });

  it("takes every version for possible where it is unknown, newest first, or those of the range", () => {
    expect(named(null)).toEqual(["unknown", ...all.toReversed()]);
    expect(named("nightly")).toEqual(["unknown", ...all.toReversed()]);
    expect(named(null, ">=0.11.1")).toEqual(["unknown", "main-20260817", "0.12.0", "0.11.1"]);
    expect(named(null, ">=1.0")).toEqual(["unknown", ...all.toReversed()]);
  });

  it("always has at least one version, and none twice", () => {
    const part = fc.nat({ max: 30 });
    const version = fc
      .tuple(part, part, part, fc.constantFrom("", "rc1", ".dev3", ".post2", "+rocm"))
      .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
    const table = vllm.flags!.versions;
    fc.assert(
      fc.property(fc.option(version, { nil: null }), (given) => {
        const { indexes } = candidateVersions(table, { version: given, range: null });
        expect(indexes.length).toBeGreaterThan(0);
        expect(new Set(indexes).size).toBe(indexes.length);
        expect(indexes.every((index) => index in table)).toBe(true);
        expect([...indexes].sort((a, b) => b - a)).toEqual(indexes);
      }),
    );
  });
});
