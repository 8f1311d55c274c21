import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createJudge } from "../../src/rules/judge.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { decide } from "../../src/selection/select.ts";
import { clearChoice } from "../../src/selection/selection-facts.ts";
import { root } from "../support/aim.ts";
import { facts, gpu, profile } from "../support/facts.ts";
import { shippedRules, shippedSources } from "../support/rule-sources.ts";

const folder = path.join(root, "docs/overlays");

function withOverlay(name: string): RuleSet {
  const file = path.join(folder, name);
  const overlay = [{ path: file, text: readFileSync(file, "utf8") }];
  const { ruleSet, problems } = loadRuleSet(shippedSources("default", overlay));
  expect(problems).toEqual([]);
  if (ruleSet === undefined) throw new Error(`${name} does not load`);
  return ruleSet;
}

describe("docs/overlays", () => {
  it.each(readdirSync(folder))("%s loads over the default set without a problem", (name) => {
    withOverlay(name);
  });

  it("lowest-precision-first ranks by precision, whatever the GPU computes in hardware", async () => {
    const converted = { native_precision: false };
    const judgements = async (rules: RuleSet) => {
      const judge = createJudge(rules);
      return Promise.all([
        judge.judge(facts({ profile: profile({ id: "fp4", ...converted }, { precision: "fp4" }) })),
        judge.judge(facts({ profile: profile({ id: "fp8" }, { precision: "fp8" }) })),
      ]);
    };
    const selected = async (rules: RuleSet) =>
      decide(await judgements(rules), rules, null).selection.profile;
    expect(await selected(shippedRules("default"))).toBe("fp8");
    expect(await selected(withOverlay("lowest-precision-first.json"))).toBe("fp4");
  });

  it("busy-gpus-deny turns the warning about busy GPUs into a refusal", async () => {
    const busy = facts({ gpu: gpu({ idle: false, busy: [0, 3] }) });
    const level = async (rules: RuleSet) =>
      (await createJudge(rules).advise(busy, clearChoice)).find(({ rule }) => rule === "gpus-busy");
    expect(await level(withOverlay("busy-gpus-deny.json"))).toEqual({
      rule: "gpus-busy",
      level: "deny",
      message: "GPUs 0, 3 are in use by another process",
    });
    const text = readFileSync(path.join(folder, "busy-gpus-deny.json"), "utf8");
    expect(JSON.parse(text).rules).toEqual([{ id: "gpus-busy", level: "deny" }]);
  });
});
