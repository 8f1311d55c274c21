import { describe, expect, it } from "vitest";
import { whyNot } from "../../src/counterfactual/why-not.ts";
import { decisionText, profileText } from "../../src/explain/as-text.ts";
import { explainAsMermaid } from "../../src/explain/formats/mermaid.ts";
import { decisionSection } from "../../src/explain/html/decision-section.ts";
import { rankingSection } from "../../src/explain/html/ranking-section.ts";
import {
  ruleListReporters,
  rulePageReporters,
  ruleReporters,
  whyNotReporters,
} from "../../src/explain/reporters.ts";
import { becauseText } from "../../src/explain/words/rule-diff.ts";
import { ruleInWords } from "../../src/lint/rule-words.ts";
import { compareDecisions } from "../../src/records/compare.ts";
import { resolve } from "../../src/resolve.ts";
import { decidedBecause, ranksBefore, rejectedBecause } from "../../src/rule-tests/because.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import type { Placed, RuleSet } from "../../src/rules/rule-set.ts";
import { standingOf } from "../../src/selection/standing.ts";
import { plainStyle } from "../../src/shared/style.ts";
import { catalogOf, profileIn, situationFor } from "../support/decision-input.ts";
import { profile } from "../support/facts.ts";
import { unfilteredSources } from "../support/rule-sources.ts";
import { llama, rules as usual } from "./decisions.ts";

const small: Placed = {
  id: "small-first",
  kind: "rank",
  order: 5,
  first: {
    all: [
      { fact: "profile", path: "$.min_vram_mb", operator: "lessThan", value: 100_000 },
      { not: { fact: "profile", path: "$.metadata.gpu_count", operator: "equal", value: 4 } },
    ],
  },
  why: "Others want memory too.",
  where: { path: "rules/custom/small.json", line: 3, column: 7 },
};
const rules: RuleSet = { ...usual, ranks: [small as RuleSet["ranks"][number], ...usual.ranks] };

const situation = situationFor(llama, {
  rules,
  gpus: ["MI300X", 4],
  catalog: catalogOf([
    profile({ id: "little", min_vram_mb: 90_000 }),
    profile({ id: "much", min_vram_mb: 180_000 }, { gpu_count: 2 }),
    profile({ id: "unsaid" }, { gpu_count: 2 }),
  ]),
});
const resolution = await resolve(situation.input);
const { where: _, ...unplaced } = small;
const [record] = loadRuleSet(unfilteredSources([], [unplaced])).records;
if (record === undefined) throw new Error("the rule is not read");
const words = ruleInWords({ ...record, rule: small });

describe("a rank rule with a condition, explained", () => {
  it("the decision says for which of the first two it holds, and the ranking who stands behind", () => {
    const text = decisionText(resolution, plainStyle, { all: true });
    expect(text).toContain(`Chosen  little
  profiles/little.yaml
  before much
  by small-first: holds for little, not for much
    Others want memory too.
`);
    expect(text).toContain("  2  much     small-first: does not hold\n");
    expect(text).toContain("  errored    2  -1 could not be judged\n");
    expect(explainAsMermaid(resolution)).toContain(
      'chosen["little<br/>before much<br/>by small-first: holds for little, not for much"]',
    );
  });

  it("a profile shows what was compared, and its key beside the other's", () => {
    expect(profileText(resolution, "little", plainStyle)).toContain(`
first    small-first  rules/custom/small.json:3:7
  all of
    ok profile.min_vram_mb: found 90000, wanted lessThan 100000
    not
      no profile.metadata.gpu_count: found 1, wanted equal 4
  Others want memory too.

Rank 1 of 2
  key          this one   much
  small-first  holds      does not hold  decides
`);
    expect(profileText(resolution, "much", plainStyle)).toContain("\nafter    small-first  rules/");
  });

  it("a profile that it cannot judge shows which value is missing, once", () => {
    const text = profileText(resolution, "unsaid", plainStyle);
    expect(text).toContain(`
errored  small-first  rules/custom/small.json:3:7
  profile.min_vram_mb: \`lessThan\` needs numbers, found no value
`);
    expect(text.match(/needs numbers/g)).toHaveLength(1);
    expect(text).not.toContain("Rank ");
  });

  it("the page says the same", () => {
    expect(decisionSection(resolution).text).toContain(
      "<li>by <b>small-first</b>: holds for little, not for much",
    );
    const ranking = rankingSection(resolution).text;
    expect(ranking).toContain(
      '<td data-key="0"><mark>holds<span class="vh"> decides</span></mark></td>',
    );
    expect(ranking).toContain('<td data-key="1">does not hold</td>');
  });

  it("why-not names the condition, and what it lacks where it cannot judge", async () => {
    const behind = await whyNot(situation, profileIn(situation, "much"), resolution);
    const textOf = (answer: typeof behind) =>
      whyNotReporters.text({ answer, resolution, all: false }, plainStyle);
    const text = textOf(behind);
    expect(text).toContain(`
  it is ranked 2, behind the first
    by small-first: holds for little, not for much
`);
    expect(text).toContain(`
By other GPUs: it cannot win
  with 2 x MI300X instead of 4 x MI300X its filters pass, but another is always
    before it: little
    by small-first: holds for little, not for much
`);
    expect(text).toContain("\nBy removing rules\n  without small-first\n");
    const unjudged = await whyNot(situation, profileIn(situation, "unsaid"), resolution);
    expect(textOf(unjudged)).toContain(`
  it fails 1 rule
    profile.min_vram_mb: \`lessThan\` needs numbers, found no value (small-first)
`);
  });

  it("the rule itself is told in words, with what it does now", () => {
    const shown = { rule: words, source: small, set: "default", resolution };
    const text = ruleReporters.text(shown, plainStyle);
    expect(text).toContain(`
Puts a profile before the others where all of these hold
  profile.min_vram_mb is less than 100000
  this does not hold:
    profile.metadata.gpu_count is 4
`);
    expect(text).toContain(`
  orders 2 profiles: holds for 1, does not hold for 1
  and decides: holds for little, not for much
  cannot judge 1 profile
`);
    const list = { set: { name: "default", path: "rules/default", overlay: null }, rules: [words] };
    expect(ruleListReporters.table(list, plainStyle)).toContain(
      "      5  small-first  overlay  first where profile.min_vram_mb is less than\n" +
        "                               100000 and not (profile.metadata.gpu_count is 4)\n",
    );
    expect(JSON.parse(ruleListReporters.json(list)).rules[0]).toMatchObject({
      by: null,
      prefer: null,
      first: "profile.min_vram_mb is less than 100000 and not (profile.metadata.gpu_count is 4)",
    });
    const page = { name: "default", hasOverlay: true, rules: [words] };
    expect(rulePageReporters.markdown(page)).toContain(
      "1. **small-first** – first the profiles where `profile.min_vram_mb` is less than 100000 and not (`profile.metadata.gpu_count` is 4). Others want memory too.",
    );
  });

  it("two rule sets that differ in it, and a test of rules that expected otherwise, say it too", () => {
    const [standing] = ["much"].map((id) => standingOf(resolution, id, "little"));
    expect(standing).toMatchObject({ kind: "behind", rule: "small-first", first: true });
    if (standing === undefined) throw new Error("much is behind little");
    expect(becauseText({ side: "before", ...standing })).toBe(
      "`small-first` ranks much lower: it holds for little, not for this one",
    );
    expect(ranksBefore(resolution, "much", "little")).toEqual([
      "small-first: holds for little, not for much",
    ]);
    expect(decidedBecause(resolution)).toEqual(["small-first: holds for little, not for much"]);
    expect(rejectedBecause(resolution, "unsaid")).toEqual([
      "small-first: unsaid cannot be judged: profile.min_vram_mb: `lessThan` needs numbers, found no value",
    ]);
  });

  it("a record that comes out otherwise names the rule and its place", async () => {
    const before = await resolve({ ...situation.input, rules: { ...rules, ranks: usual.ranks } });
    const there = { rule: "small-first", where: small.where, first: true, second: false };
    expect(compareDecisions(before, resolution).differences).toEqual([
      {
        kind: "ranked",
        first: "little",
        second: "much",
        now: { ...there, holds: true },
        before: { rule: "more-gpus", where: usual.ranks[1]?.where, first: 2, second: 1 },
      },
    ]);
  });
});
