import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesOn, lintFixture } from "../../scripts/lint-fixtures.mjs";
import { findingKinds } from "../../src/lint/registry.ts";
import { fixture, root } from "../support/aim.ts";

const names = findingKinds.map(({ name }) => name);

async function codesOf(name: string, which: "bad" | "good"): Promise<readonly string[]> {
  const { findings } = await lintFixture(root, name, which);
  return [...new Set(findings.map(({ code }) => code))];
}

describe("lint/fixtures", () => {
  it("every finding has a page with rules that trigger it and rules that do not, and nothing else is there", () => {
    const pages = names.map((name) => `${name}.md`);
    const all = ["README.md", "profiles", "set", ...pages];
    expect(readdirSync(fixture("lint")).sort()).toEqual(all.sort());
    for (const page of pages) {
      const files = filesOn(fixture("lint", page)).map(({ path }) => path.split("/")[1]);
      expect(files.join(" "), page).toMatch(
        /^(set.json )?(bad.json|bad bad) (good.json|good good)$/,
      );
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
      expect(finding.where?.path.split("/")).toContain(
        finding.where?.path.startsWith("fixtures/") ? "set" : name,
      );
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
