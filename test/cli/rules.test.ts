import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOn } from "../../scripts/lint-fixtures.mjs";
import { aim, fixture, machine, root } from "../support/aim.ts";

let folder: string;

/** A home with the fixtures' few profiles and rules as its set `default`. */
function home(overlay?: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const made = mkdtempSync(path.join(folder, "home-"));
  cpSync(fixture("lint/set"), path.join(made, "rules/default"), { recursive: true });
  cpSync(fixture("lint/profiles"), path.join(made, "profiles"), { recursive: true });
  cpSync(path.join(root, "engines"), path.join(made, "engines"), { recursive: true });
  if (overlay !== undefined) mkdirSync(path.join(made, "rules/custom"));
  for (const [name, text] of Object.entries(overlay ?? {})) {
    writeFileSync(path.join(made, "rules/custom", name), text);
  }
  return { AIM_HOME: made };
}

/** The rules with a finding, as a file of their own. */
function bad(name: string): string {
  const page = filesOn(fixture("lint", `${name}.md`));
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, page.find((each) => each.path.endsWith("/bad.json"))?.text ?? "");
  return file;
}
const removal = '{ "rules": [{ "id": "larger", "enabled": false }] }';
const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-rules-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("cli/rules", () => {
  it("without a command prints the help, and says nothing is wrong", async () => {
    const run = await aim(["rules"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    for (const name of ["list", "show", "check", "docs"])
      expect(run.stdout).toContain(`  ${name} `);
  });

  it("a word that is no command is a usage error with a suggestion", async () => {
    expect(await aim(["rules", "chek"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "error[unknown-command]: there is no command `chek`\n\nhint: did you mean `check`?\n",
    });
  });
});

describe("cli/rules check", () => {
  it("the rules of this installation are clean, and no note fails the check", async () => {
    const run = await aim(["rules", "check", "--strict"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/\d+ rules in \d+ files checked against \d+ profiles, nothing to/);
    expect(widest(run.stdout)).toBeLessThanOrEqual(80);
  });

  it("takes the overlay in rules/custom, and says what is wrong in it, exit 3", async () => {
    const environment = home({ "x.json": '{ "rules": [{ "id": "largr", "enabled": false }] }' });
    const run = await aim(["rules", "check"], environment);
    expect(run).toMatchObject({ status: 3, stderr: "" });
    expect(run.stdout).toMatch(/^error\[unknown-rule\]: .*rules\/custom\/x\.json:1:21: /);
    expect(run.stdout).toContain("\nfix:  did you mean `larger`?\n");
    expect(run.stdout).toContain("docs: docs/rule-lint.md#unknown-rule (ordering)");
  });

  it("a warning fails only with --strict, and --ignore leaves it out", async () => {
    const args = ["rules", "check", "--overlay", bad("trivial-why")];
    const environment = home();
    expect((await aim(args, environment)).status).toBe(0);
    const strict = await aim([...args, "--strict"], environment);
    expect(strict.status).toBe(3);
    expect(strict.stdout).toMatch(/^error\[trivial-why\]: [\s\S]*: 1 error, 0 warnings\n/m);
    const ignoring = await aim([...args, "--strict", "--ignore", "trivial-why"], environment);
    expect(ignoring.status).toBe(0);
  });

  it("an unknown name to ignore is a usage error that names the nearest", async () => {
    const run = await aim(["rules", "check", "--ignore", "trivial-wy"]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("did you mean `trivial-why`?");
  });

  it("--overlay lays a file or a folder over the set instead of rules/custom", async () => {
    const environment = home({ "x.json": "broken" });
    const file = await aim(["rules", "check", "--overlay", bad("priority")], environment);
    expect(file.stdout.match(/^error\[\S+\]/gm)).toEqual(["error[priority]"]);
    const overlay = path.join(folder, "ignored-file/bad");
    mkdirSync(overlay, { recursive: true });
    for (const page of filesOn(fixture("lint/ignored-file.md"))) {
      if (page.path.startsWith("ignored-file/bad/")) {
        writeFileSync(path.join(folder, page.path), page.text ?? "");
      }
    }
    const whole = await aim(["rules", "check", "--overlay", overlay], environment);
    expect(whole.stdout.match(/^(?:error|warning)\[\S+\]/gm)).toEqual(["warning[ignored-file]"]);
  });

  it.each([
    ["an overlay that is not there", ["--overlay", "nowhere.json"], "file-missing"],
    ["a set that is not there", ["defaul"], "unknown-rule-set"],
    ["a folder that is not there", ["./nowhere"], "folder-missing"],
    ["a file instead of a set", [fixture("lint/set/rules.json")], "not-a-rule-set"],
    ["rules/custom where there is none", ["custom"], "no-overlay"],
  ])("%s is a usage error, exit 2", async (_, args, code) => {
    const run = await aim(["rules", "check", ...args], home());
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(new RegExp(`^error\\[${code}\\]: `));
  });

  it("rules/custom is checked as what it is: an overlay", async () => {
    const environment = home({ "x.json": removal });
    const byName = await aim(["rules", "check", "custom"], environment);
    const byPath = await aim(
      ["rules", "check", path.join(environment.AIM_HOME ?? "", "rules/custom")],
      environment,
    );
    expect(byName).toMatchObject({ status: 0, stderr: "" });
    expect(byName.stdout).toContain("11 rules in 2 files");
    expect(byPath).toEqual(byName);
  });

  it("an empty folder has no rules, and says so with a place", async () => {
    const empty = mkdtempSync(path.join(folder, "empty-"));
    const run = await aim(["rules", "check", empty], home());
    expect(run.status).toBe(3);
    expect(run.stdout).toContain(`error[rules-empty]: ${empty}: `);
    expect(run.stdout).toContain("note: the set does not load");
  });

  it("JSON stands alone on stdout, with the parts of each finding", async () => {
    const args = ["rules", "check", "--format", "json", "--overlay", bad("unknown-fact")];
    const run = await aim(args, home());
    expect(run).toMatchObject({ status: 3, stderr: "" });
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ set: "default", rules: 13, profiles: 7 });
    expect(report.findings).toMatchObject([
      { code: "unknown-fact", level: "error", line: 12, column: 21, category: "correctness" },
    ]);
  });

  it("SARIF describes the rules that it reports", async () => {
    const args = ["rules", "check", "--format", "sarif", "--overlay", bad("near-state")];
    const [log] = JSON.parse((await aim(args, home())).stdout).runs;
    expect(log.tool.driver.name).toBe("aim rules check");
    expect(log.tool.driver.rules).toMatchObject([
      { id: "near-state", defaultConfiguration: { level: "warning" } },
    ]);
    expect(log.results).toMatchObject([{ ruleId: "near-state", level: "warning" }]);
  });

  it("annotations of GitHub and JUnit say the same findings", async () => {
    const overlay = ["--overlay", bad("operator-type")];
    const github = await aim(["rules", "check", "--format", "github", ...overlay], home());
    expect(github.stdout).toMatch(/^::error file=\S+,line=\d+,col=\d+,title=operator-type::/);
    const junit = await aim(["rules", "check", "--format", "junit", ...overlay], home());
    expect(junit.stdout).toContain('tests="2" failures="1"');
    expect(junit.stdout).toMatch(/<failure message="[^"]*" type="operator-type">/);
    expect(junit.status).toBe(3);
  });
});

describe("cli/rules list", () => {
  it("lists the set with what the overlay does, within 80 columns", async () => {
    const run = await aim(["rules", "list"], home({ "x.json": removal }));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/40 {2}larger +removed {2}/);
    expect(run.stdout).toMatch(/50 {2}gpu-count +default {2}gpu_mismatch\n/);
  });

  it("lists another set by name, and as JSON", async () => {
    const run = await aim(["rules", "list", "aim-0.9", "--format", "json"]);
    const answer = JSON.parse(run.stdout);
    expect(answer.set).toBe("aim-0.9");
    expect(answer.rules.map(({ id }: { id: string }) => id)).toContain("gpu-count");
    expect(run.stderr).toBe("");
  });

  it("a set that does not load is reported, exit 3", async () => {
    const run = await aim(["rules", "list", "--overlay", bad("unknown-fact")], home());
    expect(run).toMatchObject({ status: 3, stdout: "" });
    expect(run.stderr).toContain("error[unknown-fact]");
  });
});

describe("cli/rules show", () => {
  it("shows a rule in words", async () => {
    const run = await aim(["rules", "show", "gpu-count"], home());
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("  profile.metadata.gpu_count is at most gpu.count\n");
    expect(run.stdout).not.toContain("Now,");
    expect(widest(run.stdout.replaceAll(/^ {2}\/.*$/gm, ""))).toBeLessThanOrEqual(80);
  });

  it("says what it does now when a model is named", async () => {
    const run = await aim(["rules", "show", "gpu-count", "--aim-id", "acme/llm"], {
      ...home(),
      ...machine("mi300x-1"),
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("Now, for acme/llm on 1 x MI300X");
    expect(run.stdout).toContain("  rejects 3 of 7 profiles, lets 4 through\n");
  });

  it("an unknown id names the nearest, exit 2", async () => {
    expect(await aim(["rules", "show", "gpu-cuont"], home())).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "error[unknown-rule]: rule set `default` has no rule `gpu-cuont`\n\nhint: did you mean `gpu-count`?\n",
    });
  });

  it("as JSON has the rule itself beside its words", async () => {
    const run = await aim(["rules", "show", "manual-only", "--format", "json"], home());
    expect(JSON.parse(run.stdout)).toMatchObject({
      id: "manual-only",
      guard: "request.profile_id is null",
      condition: "profile.manual_only is false",
      rule: { kind: "filter", state: "manual_only" },
    });
  });
});

describe("cli/rules docs", () => {
  it("prints the page that is in docs/ for the default set", async () => {
    const run = await aim(["rules", "docs", "default"]);
    const page = readFileSync(path.join(root, "docs/rule-set.md"), "utf8");
    expect(run).toEqual({ status: 0, stdout: page, stderr: "" });
  });

  it("documents any set, with its overlay", async () => {
    const run = await aim(["rules", "docs"], home({ "x.json": removal }));
    expect(run.stdout).toContain("with the overlay laid over it");
    expect(run.stdout).toContain("## What the overlay removes\n\n- **larger**, a rank rule.");
  });
});
