import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { settingsTable } from "../../scripts/generate/settings-table.mjs";
import { variables } from "../../src/config/variables.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "aim-settings-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function page(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

test("generate/settings-table: fills what is between the markers and leaves the rest alone", () => {
  page("README.md", "# A\n<!-- settings -->\nold\n<!-- /settings -->\nB $& $1\n");
  page("docs/settings.md", "no markers here\n");
  expect(settingsTable.files(root)).toEqual(["README.md"]);
  const { "README.md": text = "", ...others } = settingsTable.make(root);
  expect(others).toEqual({});
  expect(text).toMatch(/^# A\n<!-- settings -->\n\| Variable \|/);
  expect(text.endsWith("\n<!-- /settings -->\nB $& $1\n")).toBe(true);
  expect(text).not.toContain("old\n");
});

test("generate/settings-table: has a row for every variable, and making it again changes nothing", () => {
  page("docs/settings.md", "<!-- settings --><!-- /settings -->");
  const { "docs/settings.md": text = "" } = settingsTable.make(root);
  const rows = text.split("\n").filter((line) => line.startsWith("| `AIM_"));
  expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1]).sort()).toEqual(
    variables.map(({ variable }) => variable as string).sort(),
  );
  expect(rows).toContain(
    "| `AIM_RULES_PATH` | `--rules NAME\\|DIR` | the name of a rule set or a path | default | Rules that select the profile: a set of `rules/`, such as `aim-0.9` or `aim-2026.9`, a directory, or one in a revision of git, `REV:DIR`; `+PATH` behind it lays an overlay over it |",
  );
  page("docs/settings.md", text);
  expect(settingsTable.make(root)).toEqual({ "docs/settings.md": text });
});

test("generate/settings-table: a marker without the other is an error", () => {
  page("README.md", "<!-- settings -->\n");
  expect(() => settingsTable.files(root)).toThrow(
    "README.md: needs <!-- settings --> before <!-- /settings -->",
  );
});

test("generate/settings-table: without pages there is nothing to write", () => {
  expect(settingsTable.files(root)).toEqual([]);
  expect(settingsTable.make(root)).toEqual({});
});
