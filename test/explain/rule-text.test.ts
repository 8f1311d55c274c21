import { describe, expect, it } from "vitest";
import { ruleListReporters, rulePageReporters } from "../../src/explain/reporters.ts";
import { ruleBlocks } from "../../src/explain/screens/rule.ts";
import { blocksAsText } from "../../src/explain/writers/terminal.ts";
import type { Resolution } from "../../src/generated/resolution.ts";
import { type RuleWords, ruleInWords } from "../../src/lint/rule-words.ts";
import { resolve } from "../../src/resolve.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { ansiStyle, plainStyle, type Style } from "../../src/shared/style.ts";
import { situationFor } from "../support/decision-input.ts";
import { sourcesOf } from "../support/rule-sources.ts";

const why =
  "There is a good reason for it, which takes more than a line of eighty columns to say in full.";
const leaf = (path: string, operator: string, value: unknown) => ({
  fact: "profile",
  path: `$.${path}`,
  operator,
  value,
});
const base = [
  {
    id: "by-hand",
    kind: "derive",
    when: { all: [leaf("metadata.type", "equal", "unoptimized")] },
    set: { "profile.manual_only": true },
    why,
  },
  {
    id: "gpu-count",
    kind: "filter",
    order: 50,
    when: { not: leaf("origin", "equal", "general") },
    require: {
      any: [
        leaf("metadata.gpu_count", "in", [1, 2]),
        { all: [leaf("manual_only", "equal", false)] },
      ],
    },
    state: "gpu_mismatch",
    reason: "needs {profile.metadata.gpu_count} GPUs",
    why,
  },
  {
    id: "precision",
    kind: "rank",
    order: 20,
    by: { fact: "profile", path: "$.metadata.precision" },
    prefer: ["int4", "fp4", "int8", "fp8", "fp16", "bf16", "fp32"],
    why,
  },
  {
    id: "count",
    kind: "rank",
    order: 30,
    by: { fact: "profile", path: "$.metadata.gpu_count" },
    prefer: "higher",
    why,
  },
  {
    id: "general",
    kind: "advise",
    order: 10,
    level: "warn",
    when: { all: [leaf("origin", "equal", "general")] },
    message: "{profile.id} is general",
    why,
  },
];
const overlay = [
  { ...base[2], prefer: ["fp8", "fp16", "bf16"], why: "Our models are trained in it." },
  { id: "count", enabled: false },
  { id: "general", level: "deny" },
];

function wordsOf(rules: readonly unknown[], over?: readonly unknown[]): readonly RuleWords[] {
  return loadRuleSet(sourcesOf(rules, over)).records.map(ruleInWords);
}

function ruleOf(id: string, over?: readonly unknown[]): RuleWords {
  const rule = wordsOf(base, over).find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

const listed = (rules: readonly RuleWords[], style: Style = plainStyle) =>
  ruleListReporters.table({ set: { name: "test", path: "test", overlay: null }, rules }, style);
const shown = (rule: RuleWords, resolution?: Resolution) =>
  blocksAsText(ruleBlocks({ rule, resolution }), plainStyle);

const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

describe("explain/rule-list", () => {
  it("lists the rules by kind and order within 80 columns, with reasons", () => {
    const table = listed(wordsOf(base));
    expect(table.match(/^\S.*/gm)).toEqual([
      "Derive: sets facts of a profile before it is judged",
      "Filter: rejects the profiles that do not meet it",
      "Rank: orders what is left, one key after another",
      "Advise: speaks about the selection before launch",
    ]);
    expect(table).toContain(
      "     20  precision  test  profile.metadata.precision: int4, fp4, int8,",
    );
    expect(table.indexOf("precision")).toBeLessThan(table.indexOf("30  count"));
    expect(widest(table)).toBeLessThanOrEqual(80);
  });

  it("says what the overlay replaces, changes and removes, and where", () => {
    const table = listed(wordsOf(base, overlay));
    expect(table).toMatch(/20 {2}precision {2}overlay {2}profile\.metadata\.precision: fp8, fp16,/);
    expect(table).toContain("at rules/custom/overlay.json:4:13,");
    expect(table).toMatch(/instead of rules\/test\/rules\.json:\d+:\d+/);
    expect(table).toMatch(/30 {2}count {6}removed {2}/);
    expect(table).toMatch(/removed at rules\/custom\/overlay\.json:\d+:\d+/);
    expect(table).toMatch(/10 {2}general {2}overlay {2}deny/);
  });

  it("has no rule to list in a set without rules", () => {
    expect(listed([])).toBe("test has no rules\n");
  });

  it("is the same without its colours", () => {
    const plain = listed(wordsOf(base, overlay));
    const esc = String.fromCharCode(27);
    const coloured = listed(wordsOf(base, overlay), ansiStyle);
    expect(coloured.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(plain);
  });

  it("as JSON has a member for all that the table says", () => {
    const set = { name: "test", path: "rules/test", overlay: "rules/custom" };
    const { rules } = JSON.parse(ruleListReporters.json({ set, rules: wordsOf(base, overlay) }));
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      "by-hand",
      "gpu-count",
      "precision",
      "count",
      "general",
    ]);
    expect(rules[2]).toMatchObject({
      kind: "rank",
      order: 20,
      prefer: ["fp8", "fp16", "bf16"],
      origin: "overlay",
      replaces: expect.stringMatching(/^rules\/test\/rules\.json:\d+:\d+$/),
      removed_at: null,
    });
    expect(rules[3].removed_at).toMatch(/^rules\/custom\/overlay\.json:\d+:\d+$/);
    expect(rules[4]).toMatchObject({ kind: "advise", level: "deny", state: null });
  });
});

describe("explain/rule-text", () => {
  it("says a filter as sentences, with the guard first", () => {
    expect(shown(ruleOf("gpu-count"))).toBe(`gpu-count  filter rule, order 50, of test
  rules/test/rules.json:22:13

Applies only where this does not hold
  profile.origin is general

Rejects a profile, as gpu_mismatch, unless one of these holds
  profile.metadata.gpu_count is one of 1, 2
  profile.manual_only is false

And says
  needs {profile.metadata.gpu_count} GPUs

Why
  There is a good reason for it, which takes more than a line of eighty columns
  to say in full.

Looks at
  profile.origin              Which part of the tree it is from.
  profile.metadata.gpu_count  GPUs that the profile uses.
  profile.manual_only         Whether the profile can be chosen only by
                              AIM_PROFILE_ID: metadata.manual_selection_only, or
                              set by a derive rule.
`);
  });

  it("shows the rule that an overlay replaces", () => {
    const text = shown(ruleOf("precision", overlay));
    expect(text).toContain("precision  rank rule, order 20, of the overlay");
    expect(text).toContain("  fp8, fp16, bf16\n");
    expect(text).toContain("Instead of the rule of test\n  rules/test/rules.json:");
    expect(text).toContain("    int4, fp4, int8, fp8, fp16, bf16, fp32\n");
  });

  it("says where a removed rule is removed, and nothing of what it does now", async () => {
    const resolution = await resolve(situationFor("meta-llama/Llama-3.1-8B-Instruct").input);
    const text = shown(ruleOf("count", overlay), resolution);
    expect(text).toContain("  removed by the overlay at rules/custom/overlay.json:");
    expect(text).not.toContain("Now");
  });

  it("says what a rule does in a decision, in numbers that add up", async () => {
    const { input } = situationFor("meta-llama/Llama-3.1-8B-Instruct", { gpus: ["MI300X", 2] });
    const resolution = await resolve(input);
    const words = (id: string) => {
      const rule = { ...ruleOf("gpu-count"), id, label: "gpu_mismatch" };
      return shown(rule, resolution);
    };
    const [, rejected, total, passed] =
      /rejects (\d+) of (\d+) profiles, lets (\d+) through/.exec(words("gpu-count")) ?? [];
    expect(Number(rejected) + Number(passed)).toBe(Number(total));
    expect(Number(total)).toBe(resolution.profiles.length);
    expect(words("gpu-count")).toMatch(/ +\d+ {2}needs 4 GPUs, 2 available/);
    expect(words("gpu-count")).toContain("aim list-profiles --state gpu_mismatch");
    const rank = { ...ruleOf("precision"), id: "precision" };
    expect(shown(rank, resolution)).toMatch(/orders \d+ profiles: \d+ with fp8, /);
    const advice = { ...ruleOf("general"), id: "general-profile-chosen" };
    expect(shown(advice, resolution)).toContain("says nothing");
  });
});

describe("explain/rule-page", () => {
  it("documents what is rejected, how the rest is ranked, and what the overlay does", () => {
    const page = rulePageReporters.markdown({
      name: "test",
      hasOverlay: true,
      rules: wordsOf(base, overlay),
    });
    expect(page.match(/^#{1,3} .*/gm)).toEqual([
      "# Rule set `test`",
      "## What is set beforehand",
      "### by-hand",
      "## What is rejected",
      "### gpu-count",
      "## How the rest is ranked",
      "## What is said about the selection",
      "### general",
      "## What the overlay removes",
      "## The facts that it looks at",
    ]);
    expect(page).toContain("Refuses to launch where:\n\n- `profile.origin` is general");
    expect(page).toContain(
      "1. **precision** – `profile.metadata.precision`: `fp8`, `fp16`, `bf16`.",
    );
    expect(page).toContain("(overlay `overlay.json`, in place of the set's own rule)");
    expect(page).toContain("- **count**, a rank rule.");
  });

  it("is the same wherever the rules lie", () => {
    const moved = (folder: string) => {
      const sources = sourcesOf(base);
      const files = sources.files.map((file) => ({ ...file, path: `${folder}/rules.json` }));
      const rules = loadRuleSet({ ...sources, files }).records.map(ruleInWords);
      return rulePageReporters.markdown({ name: "test", hasOverlay: false, rules });
    };
    expect(moved("/a/b")).toBe(moved("c"));
  });

  it("says so where nothing is filtered or ranked", () => {
    const page = rulePageReporters.markdown({
      name: "test",
      hasOverlay: false,
      rules: wordsOf(base.slice(4)),
    });
    expect(page).toContain("No filter: every profile fits every request and machine.");
    expect(page).toContain("No key: the smallest id wins.");
  });
});
