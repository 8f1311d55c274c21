import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuleFolder } from "../../src/edge/rule-folder.ts";
import { readRuleSources } from "../../src/rules/extends.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { aim, aimProcess, machine, root } from "../support/aim.ts";

let folder: string;
const file = (...parts: readonly string[]) => path.join(folder, ...parts);

function write(name: string, content: object): void {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), JSON.stringify(content, null, 2));
}

const llama = "meta-llama/Llama-3.1-8B-Instruct";
const environment = { ...machine("mi300x-8"), AIM_ID: llama };
const precision = {
  id: "precision",
  kind: "rank",
  order: 20,
  by: { fact: "profile", path: "$.metadata.precision" },
  prefer: ["fp16", "fp8", "bf16", "fp32", "int8", "fp4", "int4"],
  why: "Our models were trained in fp16.",
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-sides-"));
  for (const set of ["default", "aim-0.9"]) {
    cpSync(path.join(root, "rules", set), file("home/rules", set), { recursive: true });
  }
  write("overlay/precision.json", { rules: [precision] });
  write("home/rules/ours/a.json", { extends: "aim-0.9", rules: [precision] });
  write("home/rules/loop/a.json", { extends: "pool", rules: [] });
  write("home/rules/pool/a.json", { extends: "loop", rules: [] });
  write("home/rules/self/a.json", { extends: "../self", rules: [] });
  write("home/rules/gone/a.json", { extends: "defalt", rules: [] });
  write("home/rules/twice/a.json", { extends: "default", rules: [] });
  write("home/rules/twice/b.json", { extends: "aim-0.9", rules: [] });
  write("elsewhere/default/a.json", { extends: "default", rules: [] });
  write("elsewhere/near/a.json", {
    extends: "../default",
    rules: [{ id: "type", enabled: false }],
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(wanted: string) {
  const set = findRuleFolder(file("home"), wanted);
  if ("code" in set) throw new Error(set.message);
  const sources = readRuleSources(set, null);
  return { sources, ...loadRuleSet(sources) };
}

async function chosen(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const run = await aim(["dry-run", "--format", "json", ...args], { ...environment, ...more });
  expect(run.status, run.stderr).toBe(0);
  return JSON.stringify(JSON.parse(run.stdout)).includes("mi300x-fp16") ? "fp16" : "fp8";
}

describe("a set that extends another", () => {
  it("has the rules of the whole chain, each replaced in place or left out, and knows where they are from", () => {
    const { ruleSet, records, sources } = load("ours");
    expect(ruleSet?.bases.map(({ name }) => name)).toEqual(["default", "aim-0.9"]);
    expect(ruleSet?.ranks.map(({ id }) => id)).toEqual(["search-precedence", "precision", "type"]);
    expect(ruleSet?.ranks[1]?.where.path).toBe(file("home/rules/ours/a.json"));
    const record = records.find(({ rule }) => rule.id === "precision");
    expect(record?.last.layer.name).toBe("ours");
    expect(record?.replaces?.last.layer.name).toBe("aim-0.9");
    expect(record?.replaces?.replaces?.last.layer.name).toBe("default");
    const removed = records.find(({ rule }) => rule.id === "gpus-unused")?.removed;
    expect(removed?.by.name).toBe("aim-0.9");
    expect(sources.digest.split("+")).toHaveLength(3);
  });

  it("names one beside it, then one of the installation; a path counts from the set", () => {
    expect(load(file("elsewhere/near")).ruleSet?.bases.map((base) => base.path)).toEqual([
      file("home/rules/default"),
      file("elsewhere/default"),
    ]);
  });

  it.each([
    ["loop", "the sets extend each other: `loop` extends `pool` extends `loop`", "pool"],
    ["self", "`self` extends itself", "self"],
    ["gone", "there is no rule set `defalt` to extend", "gone"],
  ])("%s: %s, at its place", (name, message, at) => {
    const { ruleSet, problems } = load(name);
    expect(ruleSet).toBeUndefined();
    expect(problems[0]).toMatchObject({
      code: "extends",
      message,
      where: { path: file("home/rules", at, "a.json"), line: 2 },
    });
    if (name === "gone") expect(problems[0]?.hint).toBe("did you mean `default`?");
  });

  it("says once what it extends", () => {
    expect(load("twice").problems).toMatchObject([
      { code: "extends", message: "this set says twice what it extends" },
    ]);
  });

  it("is listed with the sets that its rules are from", async () => {
    const list = await aim(["rules", "list", "aim-0.9"]);
    expect(list.stdout).toMatch(/50 {2}gpu-count +aim-0\.9 {2}/);
    expect(list.stdout).toMatch(/60 {2}requested-precision +default {2}/);
    expect(list.stdout).toMatch(/40 {2}larger-tensor-parallel +removed {2}/);
    const docs = await aim(["rules", "docs", "aim-0.9"]);
    expect(docs.stdout).toContain("(`20-filter.json` of `default`)");
    expect(docs.stdout).toContain("(`rules.json`, in place of the rule of `default`)");
    expect(docs.stdout).toContain("## What `aim-0.9` removes\n");
  });

  it("is recorded with what it extends", async () => {
    const run = await aim(["explain", "--format", "json", "--rules", "aim-0.9"], environment);
    expect(JSON.parse(run.stdout).inputs.rules).toMatchObject({
      name: "aim-0.9",
      extends: [{ name: "default", path: path.join(root, "rules/default") }],
      digest: expect.stringMatching(/^[0-9a-f]{64}\+[0-9a-f]{64}$/),
    });
  });
});

describe("the overlay of a command that decides", () => {
  it("is laid over by --overlay, by AIM_OVERLAY_PATH and by `+`; a flag beats the environment", async () => {
    const overlay = file("overlay");
    expect(await chosen([])).toBe("fp8");
    expect(await chosen(["--overlay", overlay])).toBe("fp16");
    expect(await chosen(["--overlay", path.join(overlay, "precision.json")])).toBe("fp16");
    expect(await chosen([], { AIM_OVERLAY_PATH: overlay })).toBe("fp16");
    expect(await chosen([], { AIM_RULES_PATH: `default+${overlay}` })).toBe("fp16");
    expect(await chosen(["--no-overlay"], { AIM_OVERLAY_PATH: overlay })).toBe("fp8");
    expect(await chosen(["--overlay", "none"], { AIM_OVERLAY_PATH: overlay })).toBe("fp8");
  });

  it("is recorded, and said by list-profiles, explain and validate", async () => {
    const args = ["--overlay", file("overlay")];
    const explain = await aim(["explain", "--format", "json", ...args], environment);
    expect(JSON.parse(explain.stdout).inputs.rules.overlay).toBe(file("overlay"));
    const broken = file("broken.json");
    writeFileSync(broken, "{");
    for (const command of ["list-profiles", "explain", "serve", "validate"]) {
      const run = await aim([command, "--overlay", broken], environment);
      expect(run.status, command).toBe(3);
      expect(run.stdout + run.stderr).toMatch(/error\[unreadable-file\]: \S*broken\.json/);
    }
  });

  it("given as a rule set is an error that says where it belongs, not a set without filters", async () => {
    const run = await aim(["dry-run"], { ...environment, AIM_RULES_PATH: file("overlay") });
    expect(run).toMatchObject({ status: 3, stdout: "" });
    expect(run.stderr).toMatch(/^error\[no-filters\]: .*overlay: rule set `overlay` has no filter/);
    expect(run.stderr).toContain("hint: an overlay is given by `--overlay` or AIM_OVERLAY_PATH");
  });

  it("given twice is an error", async () => {
    const run = await aim(["dry-run", "--rules", "default+./a", "--overlay", "./b"], environment);
    expect(run.stderr).toMatch(/^error\[overlay-twice\]: `default\+\.\/a` has an overlay/);
  });

  it.each([
    ["defalt", /^error\[unknown-rule-set\].*\n\nhint: did you mean `default`\?/],
    ["./nowhere", /^error\[folder-missing\]: \.\/nowhere/],
    ["package.json", /^error\[not-a-rule-set\]: package\.json/],
  ])("AIM_RULES_PATH=%s is refused in the words of every command", async (name, message) => {
    const decided = await aim(["dry-run"], { ...environment, AIM_RULES_PATH: name });
    const checked = await aim(["rules", "check", name]);
    expect(decided.stderr).toMatch(message);
    expect(checked.stderr).toBe(decided.stderr);
  });

  it.each([
    ["--rules", "defalt", "unknown-rule-set"],
    ["--rules", "./nowhere", "folder-missing"],
    ["--rules", "package.json", "not-a-rule-set"],
    ["--overlay", "nowhere", "file-missing"],
    ["--overlay", "./nowhere.json", "file-missing"],
  ])("%s %s is a wrong setting, exit 2, in every command", async (option, name, code) => {
    const commands = [["dry-run"], ["list-profiles"], ["explain"], ["validate"], ["doctor"]];
    const others = [
      ["validate", "profiles/general"],
      ["replay", "x"],
      ["rules", "list"],
    ];
    for (const command of [...commands, ...others]) {
      const run = await aim([...command, option, name], environment);
      expect(run.status, command.join(" ")).toBe(2);
      if (command[0] !== "doctor") expect(run.stderr).toMatch(new RegExp(`^error\\[${code}\\]: `));
    }
  });
});

describe("aim validate", () => {
  it("takes a rule set by the names that --rules takes", async () => {
    const named = await aim(["validate", "aim-0.9", `default+${file("overlay")}`]);
    expect(named).toMatchObject({
      status: 0,
      stdout: "6 files checked, nothing to complain about\n",
    });
    const mistyped = await aim(["validate", "defalt"]);
    expect(mistyped.status).toBe(3);
    expect(mistyped.stdout).toMatch(/^error\[unknown-rule-set\].*\nhint: did you mean `default`\?/);
    const nothing = await aim(["validate", "nothing-is-called-so"]);
    expect(nothing.stdout).toMatch(/^error\[file-missing\]/);
  });
});

describe("a rule set in a revision of git", () => {
  it("decides, with the sets that it extends there", async () => {
    const repository = file("repository");
    mkdirSync(repository);
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...words], {
        cwd: repository,
        stdio: "ignore",
      });
    git("init", "--quiet");
    cpSync(path.join(root, "rules"), path.join(repository, "rules"), { recursive: true });
    git("add", "--all");
    git("commit", "--quiet", "--message", "first");
    git("mv", "rules", "moved");
    git("commit", "--quiet", "--message", "second");
    const gitDir = path.join(repository, ".git");
    const args = ["explain", "--format", "json"];
    const named = { ...environment, AIM_RULES_PATH: "HEAD~1:rules/aim-0.9", GIT_DIR: gitDir };
    const run = await aimProcess(args, named);
    expect(run.stderr).not.toContain("error");
    expect(JSON.parse(run.stdout).inputs.rules).toMatchObject({
      path: "HEAD~1:rules/aim-0.9",
      extends: [{ path: "HEAD~1:rules/default" }],
    });
  });
});
