import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintFixture } from "../../scripts/lint-fixtures.mjs";
import { findingKinds } from "../../src/lint/registry.ts";
import { fixture, root } from "../support/aim.ts";

const names = findingKinds.map(({ name }) => name);

async function codesOf(name: string, which: "bad" | "good"): Promise<readonly string[]> {
  const { findings } = await lintFixture(root, name, which);
  return [...new Set(findings.map(({ code }) => code))];
}

describe("lint/fixtures", () => {
  it("every finding has a rule file that triggers it and one that does not, and nothing else is there", () => {
    const folders = readdirSync(fixture("lint"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...names, "profiles", "set"].sort());
    for (const name of names) {
      for (const which of ["bad", "good"]) {
        const path = fixture("lint", name, which);
        expect(existsSync(path) || existsSync(`${path}.json`), path).toBe(true);
      }
    }
  });

  it.each(names)("%s: the bad file has this finding and no other", async (name) => {
    expect(await codesOf(name, "bad")).toEqual([name]);
  });

  it.each(names)("%s: the good file has no finding", async (name) => {
    const { findings } = await lintFixture(root, name, "good");
    expect(findings).toEqual([]);
  });

  it.each(names)("%s: has a place, a reason, something to do and an anchor", async (name) => {
    const { findings } = await lintFixture(root, name, "bad");
    for (const finding of findings) {
      expect(finding.where?.path).toMatch(/^fixtures\/lint\//);
      if (!["ignored-file", "rules-empty", "no-filters"].includes(name)) {
        expect(finding.where?.line).toBeGreaterThan(0);
        expect(finding.where?.column).toBeGreaterThan(0);
      }
      expect(finding.message).toMatch(/^[^A-Z].*[^.]$/);
      expect(finding.hint).toMatch(/\w/);
      expect(finding.why).toMatch(/^[A-Z].*\.$/);
      expect(finding.docs).toBe(`docs/rule-lint.md#${name}`);
    }
  });
});
