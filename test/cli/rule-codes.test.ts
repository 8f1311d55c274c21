import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findRuleFolder, ruleFolderAt } from "../../src/edge/rule-folder.ts";
import { readRuleSources } from "../../src/rules/extends.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { aim, fixture, machine, root } from "../support/aim.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), "aim-codes-"));
  cpSync(fixture("lint/set"), path.join(home, "rules/default"), { recursive: true });
  cpSync(fixture("lint/profiles"), path.join(home, "profiles"), { recursive: true });
  cpSync(path.join(root, "engines"), path.join(home, "engines"), { recursive: true });
});
afterEach(() => rmSync(path.join(home, "rules/custom"), { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const comparison = (over: object = {}) => ({
  fact: "profile",
  path: "$.metadata.gpu_count",
  operator: "lessThanInclusive",
  value: 4,
  ...over,
});
const filter = (over: object = {}) => ({
  id: "ours",
  kind: "filter",
  order: 55,
  require: { all: [comparison()] },
  state: "too_many",
  reason: "needs {profile.metadata.gpu_count} GPUs",
  why: "Our racks are cut that way.",
  ...over,
});
const requiring = (over: object) => filter({ require: { all: [comparison(over)] } });
const rank = (over: object) => ({
  id: "ranked",
  kind: "rank",
  order: 55,
  by: { fact: "profile", path: "$.metadata.precision" },
  prefer: ["fp8", "fp16"],
  why: "Our users want short answers first.",
  ...over,
});
const derive = (set: object) => ({
  id: "derived",
  kind: "derive",
  when: { all: [comparison({ value: 4 })] },
  set,
  why: "Our racks are cut that way.",
});
const text = (...rules: readonly object[]) => JSON.stringify({ rules }, null, 2);

/** Each mistake that an overlay can make, once: the name of the finding, and the file that has it. */
const mistakes: readonly (readonly [code: string, overlay: string])[] = [
  ["unreadable-file", '{ "rules": [] '],
  ["schema", text(filter({ wehn: 1 }))],
  ["schema", text({ ...filter(), state: undefined })],
  ["extends", '{ "extends": "default", "rules": [] }'],
  ["unknown-fact", text(requiring({ path: "$.metadata.gpu_cuont" }))],
  ["unknown-fact", text(derive({ "profile.manual": true }))],
  ["unknown-placeholder", text(filter({ reason: "needs {gpu.cuont}" }))],
  ["operator-type", text(requiring({ path: "$.metadata.gpu" }))],
  ["operator-type", text(requiring({ value: "8" }))],
  ["operator-type", text(requiring({ operator: "in", value: 8 }))],
  ["operator-type", text(requiring({ value: { fact: "gpu", path: "$.model" } }))],
  ["impossible-value", text(requiring({ operator: "equal", value: "8" }))],
  [
    "impossible-value",
    text(requiring({ path: "$.metadata.precision", operator: "equal", value: "fp9" })),
  ],
  ["impossible-value", text(derive({ "profile.precedence": "1" }))],
  ["empty-condition", text(filter({ require: { any: [] } }))],
  ["fact-not-settable", text(derive({ "gpu.count": 8 }))],
  ["duplicate-rule", text(filter(), filter({ order: 56 }))],
  ["equal-order", text(filter({ order: 50 }))],
  ["unknown-rule", text({ id: "gpu-cuont", enabled: false })],
  ["unknown-rule", text({ id: "gpu-cuont", level: "deny" })],
  ["overlay-changes-kind", text(filter({ id: "general-chosen" }))],
  ["level-not-changeable", text({ id: "gpu-count", level: "deny" })],
  ["rank-impossible-value", text(rank({ prefer: ["fp8", "fp16", "fp-16"] }))],
  ["rank-not-number", text(rank({ prefer: "higher" }))],
  ["priority", text(requiring({ priority: 1 }))],
  ["prototype-key", text(requiring({ path: "$.engine_args.constructor", operator: "equal" }))],
  ["prototype-key", '{ "rules": [{ "__proto__": {} }] }'],
];

/** Ids of the results of a SARIF log. */
const ruleIds = (log: string): readonly string[] =>
  JSON.parse(log).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe("one mistake has one code", () => {
  it.each(mistakes)("%s: %#", async (code, overlay) => {
    const environment = { AIM_HOME: home, ...machine("mi300x-1") };
    const custom = path.join(home, "rules/custom");
    const file = path.join(custom, "x.json");
    mkdirSync(custom, { recursive: true });
    writeFileSync(file, overlay);
    const set = findRuleFolder(home, "default");
    if ("code" in set) throw new Error(set.message);
    const loaded = loadRuleSet(readRuleSources(set, ruleFolderAt(home, custom)));
    expect(loaded.ruleSet).toBeUndefined();
    expect(codes(loaded.problems)).toEqual([code]);

    const dryRun = await aim(["dry-run", "--aim-id", "acme/llm"], environment);
    expect(dryRun).toMatchObject({ status: 3, stdout: "" });
    expect(dryRun.stderr.match(/^error\[\S+\]/gm)).toEqual([`error[${code}]`]);

    const check = ["rules", "check", "--format"];
    const found = JSON.parse((await aim([...check, "json"], environment)).stdout).findings;
    expect(codes(found)).toEqual([code]);
    expect(ruleIds((await aim([...check, "sarif"], environment)).stdout)).toEqual([code]);

    for (const given of [custom, file]) {
      const json = await aim(["validate", given, "--format", "json"], environment);
      expect(codes(JSON.parse(json.stdout).problems)).toEqual([code]);
      const sarif = await aim(["validate", given, "--format", "sarif"], environment);
      expect(ruleIds(sarif.stdout)).toEqual([code]);
    }
  });

  it.each([
    ["rules-empty", '{ "rules": [] }'],
    ["no-filters", text(rank({}))],
  ])("%s of a set", async (code, rules) => {
    const folder = mkdtempSync(path.join(home, "set-"));
    writeFileSync(path.join(folder, "x.json"), rules);
    const environment = { AIM_HOME: home, ...machine("mi300x-1") };
    const dryRun = await aim(["dry-run", "--aim-id", "acme/llm", "--rules", folder], environment);
    expect(dryRun.stderr.match(/^error\[\S+\]/gm)).toEqual([`error[${code}]`]);
    const check = await aim(["rules", "check", folder, "--format", "json"], environment);
    expect(codes(JSON.parse(check.stdout).findings)).toEqual([code]);
    const validate = await aim(["validate", folder, "--format", "json"], environment);
    expect(codes(JSON.parse(validate.stdout).problems)).toEqual([code]);
  });

  it("validate of a folder of rules also finds what only the linter sees", async () => {
    const folder = mkdtempSync(path.join(home, "set-"));
    cpSync(fixture("lint/set"), folder, { recursive: true });
    writeFileSync(path.join(folder, "x.json"), text(filter({ why: "TODO" })));
    const environment = { AIM_HOME: home };
    const check = await aim(["rules", "check", folder, "--format", "json"], environment);
    const expected = codes(JSON.parse(check.stdout).findings);
    expect(expected).toContain("trivial-why");
    const validate = await aim(["validate", folder, "--format", "json"], environment);
    expect(codes(JSON.parse(validate.stdout).problems)).toEqual(expected);
  });
});
