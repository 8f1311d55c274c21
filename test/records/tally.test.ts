import { expect, test } from "vitest";
import type { DecisionRecord } from "../../src/generated/record.ts";
import type { Comparison, Difference } from "../../src/records/difference.ts";
import { TallyCounter } from "../../src/records/tally.ts";
import { recordOf } from "./support.ts";

const outcome = (profile: string | null) => ({ profile, by: "ranking", deniedBy: [] }) as const;
const different = (from: string, to: string, differences: readonly Difference[]): Comparison => ({
  isSame: false,
  recorded: outcome(from),
  replayed: outcome(to),
  differences,
  changedStates: 1,
});
const rejected = (profile: string, rule: string, reason: string): Difference => ({
  kind: "rejected-now",
  profile,
  rule,
  reason,
  where: null,
});
const same: Comparison = { ...different("a", "a", []), isSame: true, changedStates: 0 };
const record: DecisionRecord = await recordOf({ profiles: [{ name: "a" }] });
const { digest } = record.resolution.inputs.rules;

test("records/tally: records that differ in the same way are one group, whatever numbers the reasons have", () => {
  const counter = new TallyCounter();
  counter.add(1, record, different("a", "b", [rejected("a", "r", "needs 8")]), digest);
  counter.add(2, record, same, digest);
  counter.add(3, record, different("a", "b", [rejected("a", "other", "needs 8")]), digest);
  counter.add(4, record, different("a", "b", [rejected("a", "other", "needs 4")]), digest);
  counter.addUnreadable();
  const tally = counter.result();
  expect(tally).toMatchObject({ records: 4, same: 1, different: 3, unreadable: 1, ungrouped: 0 });
  expect(tally.groups.map(({ count, line }) => [count, line])).toEqual([
    [2, 3],
    [1, 1],
  ]);
});

test("records/tally: counts other rules, masked facts, and other states beside the same choice", () => {
  const counter = new TallyCounter();
  counter.add(1, record, { ...same, changedStates: 3 }, "other digest");
  counter.add(2, { ...record, masked: ["/facts/profiles/0/env_vars/X"] }, same, digest);
  counter.add(3, { ...record, masked: ["/launch/argv/3"] }, same, digest);
  expect(counter.result()).toMatchObject({
    same: 3,
    sameWithOtherStates: 1,
    otherRules: 1,
    maskedFacts: 1,
  });
});

test("records/tally: keeps a bounded number of groups apart, and counts the rest", () => {
  const counter = new TallyCounter();
  for (let line = 1; line <= 1500; line += 1) {
    counter.add(line, record, different(`a${line}`, "b", []), digest);
  }
  const { groups, ungrouped, different: count } = counter.result();
  expect([groups.length, ungrouped, count]).toEqual([1000, 500, 1500]);
});
