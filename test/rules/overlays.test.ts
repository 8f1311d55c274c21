import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createJudge } from "../../src/rules/judge.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { clearChoice } from "../../src/selection/selection-facts.ts";
import { verdictOf } from "../../src/selection/verdict.ts";
import { root } from "../support/aim.ts";
import { facts, gpu, profile } from "../support/facts.ts";
import { shippedSources } from "../support/rule-sources.ts";

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

  it("min-vram rejects a profile that needs more memory than the smallest GPU has", async () => {
    const judge = createJudge(withOverlay("min-vram.json"));
    const state = async (minimum: number | null, smallest: number | null) =>
      verdictOf(
        await judge.judge(
          facts({
            profile: profile({ min_vram_mb: minimum }),
            gpu: gpu({ vram_min_total_mb: smallest }),
          }),
        ),
      );
    expect(await state(128 * 1024, 49_136)).toMatchObject({
      state: "too_little_vram",
      reasons: ["needs 131072 MiB a GPU, the smallest has 49136 MiB"],
    });
    expect((await state(128 * 1024, 196_592)).state).toBe("compatible");
    expect((await state(null, 49_136)).state).toBe("compatible");
    expect((await state(128 * 1024, null)).state).toBe("compatible");
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
