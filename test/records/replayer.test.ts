import { describe, expect, it } from "vitest";
import type { DecisionRecord } from "../../src/generated/record.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { inputOf, type OtherProfiles } from "../../src/records/replay.ts";
import { Replayer } from "../../src/records/replayer.ts";
import { resolve } from "../../src/resolve.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { ruleSetOf, shippedRules } from "../support/rule-sources.ts";
import { type Case, type ProfileText, profileFile, recordOf } from "./support.ts";

const tp1: ProfileText = { name: "tp1" };
const tp8: ProfileText = { name: "tp8", metadata: { gpu_count: 8 } };
const bf16: ProfileText = { name: "bf16", metadata: { precision: "bf16" } };

const filter = (id: string, order: number, path: string, operator: string, value: unknown) => ({
  id,
  kind: "filter",
  order,
  require: { all: [{ fact: "profile", path, operator, value }] },
  state: "no",
  reason: `has {profile.${path.slice(2)}}`,
  why: "For the test.",
});
const rank = (id: string, order: number, path: string, prefer: unknown) => ({
  id,
  kind: "rank",
  order,
  by: { fact: "profile", path },
  prefer,
  why: "For the test.",
});
const count = "$.metadata.gpu_count";
const precision = "$.metadata.precision";
const small = filter("small", 10, count, "lessThan", 8);
const larger = rank("larger", 20, count, "higher");
const smaller = rank("smaller", 30, count, "lower");
const denial = {
  id: "too-many",
  kind: "advise",
  level: "deny",
  when: { all: [{ fact: "profile", path: count, operator: "equal", value: 8 }] },
  message: "8 are too many",
  why: "For the test.",
};

async function replayed(from: Case, rules: readonly unknown[], other?: OtherProfiles) {
  return new Replayer(ruleSetOf(rules)).replay(await recordOf(from), other);
}

const under = (profiles: readonly ProfileText[], rules: readonly unknown[]): Case => ({
  profiles,
  rules: ruleSetOf(rules),
});

describe("records/replayer", () => {
  it("under the same rules every decision is the same", async () => {
    const comparison = await replayed(under([tp1, tp8], [larger]), [larger]);
    expect(comparison).toMatchObject({
      isSame: true,
      differences: [],
      changedStates: 0,
      recorded: { profile: "tp8", by: "ranking" },
      replayed: { profile: "tp8", by: "ranking" },
    });
  });

  it("names the filter that rejects the choice now, with its reason and place", async () => {
    const comparison = await replayed(under([tp1, tp8], [larger]), [small, larger]);
    expect(comparison).toMatchObject({
      isSame: false,
      recorded: { profile: "tp8" },
      replayed: { profile: "tp1" },
      differences: [
        {
          kind: "rejected-now",
          profile: "tp8",
          rule: "small",
          reason: "has 8",
          where: { path: "rules/test/rules.json", line: 4 },
        },
      ],
      changedStates: 1,
    });
  });

  it("names the filter that stood against the new choice then", async () => {
    const comparison = await replayed(under([tp1, tp8], [small, larger]), [larger]);
    expect(comparison.differences).toMatchObject([
      { kind: "rejected-before", profile: "tp8", rule: "small", reason: "has 8" },
    ]);
  });

  it("names the rank key that decides now, and the one that did then", async () => {
    const comparison = await replayed(under([tp1, tp8], [larger]), [
      { ...smaller, order: 10 },
      larger,
    ]);
    expect(comparison.differences).toMatchObject([
      {
        kind: "ranked",
        first: "tp1",
        second: "tp8",
        now: { rule: "smaller", first: 1, second: 8 },
        before: { rule: "larger", first: 8, second: 1 },
      },
    ]);
  });

  it("the last tie-break is no rule and has no place", async () => {
    const comparison = await replayed(under([tp1, bf16], [larger]), [
      rank("p", 10, precision, ["fp8"]),
    ]);
    expect(comparison.recorded.profile).toBe("bf16");
    expect(comparison.differences).toMatchObject([
      { kind: "ranked", now: { rule: "p" }, before: { rule: "profile-id", where: null } },
    ]);
  });

  it("from nothing to something, and back", async () => {
    const none = filter("none", 10, count, "greaterThan", 8);
    const found = await replayed(under([tp1], [none]), [larger]);
    expect(found.recorded.profile).toBeNull();
    expect(found.differences).toMatchObject([
      { kind: "rejected-before", profile: "tp1", rule: "none" },
    ]);
    const lost = await replayed(under([tp1], [larger]), [none]);
    expect(lost.replayed.profile).toBeNull();
    expect(lost.differences).toMatchObject([
      { kind: "rejected-now", profile: "tp1", rule: "none" },
    ]);
    const still = await replayed(under([tp1], [none]), [none]);
    expect(still).toMatchObject({ isSame: true, recorded: { profile: null, by: "none" } });
  });

  it("a rule that cannot judge it counts as one that stands against it", async () => {
    const broken = filter("broken", 10, "$.engine_args.x", "lessThan", 3);
    const { differences } = await replayed(under([tp1], [larger]), [broken]);
    expect(differences).toMatchObject([
      { kind: "rejected-now", rule: "broken", reason: expect.stringContaining("needs numbers") },
    ]);
  });

  it("the same choice that is denied now is different, and the other way round", async () => {
    const now = await replayed(under([tp8], [larger]), [larger, denial]);
    expect(now).toMatchObject({
      isSame: false,
      replayed: { profile: "tp8", deniedBy: ["too-many"] },
      differences: [{ kind: "denied-now", rule: "too-many", reason: "8 are too many" }],
    });
    const before = await replayed(under([tp8], [larger, denial]), [larger]);
    expect(before.differences).toMatchObject([{ kind: "denied-before", rule: "too-many" }]);
  });

  it("a profile asked for by its id stays, whatever the filters are", async () => {
    const asked = { ...under([tp1, tp8], [larger]), environment: { AIM_PROFILE_ID: "tp1" } };
    const comparison = await replayed(asked, [filter("none", 10, count, "greaterThan", 8)]);
    expect(comparison).toMatchObject({
      isSame: true,
      replayed: { profile: "tp1", by: "profile_id" },
      changedStates: 2,
    });
  });

  it("decides again what the shipped rules decided, facts and all", async () => {
    const record = await recordOf({ profiles: [tp1, tp8, bf16] });
    const resolution = await resolve(inputOf(record, shippedRules("default")));
    expect({ ...resolution, problems: record.resolution.problems }).toEqual(record.resolution);
  });

  it("keeps giving the same answer when its judge is made anew", async () => {
    const record = await recordOf(under([tp1, tp8], [larger]));
    const replayer = new Replayer(ruleSetOf([small]));
    for (let run = 0; run < 1100; run += 1) {
      expect((await replayer.replay(record)).replayed.profile).toBe("tp1");
    }
  });
});

describe("records/replayer among other profiles", () => {
  const among = (...profiles: readonly ProfileText[]): OtherProfiles => {
    const catalog = buildCatalog(profiles.map(profileFile), []);
    const inputs = { path: "elsewhere", files: profiles.length, digest: "1" };
    return { catalog, inputs, requestedProfile: null };
  };
  const recordedUnder = async (
    rules: RuleSet,
    ...profiles: readonly ProfileText[]
  ): Promise<DecisionRecord> => recordOf({ profiles, rules });
  const rules = ruleSetOf([larger]);
  const replayer = new Replayer(rules);

  it("says that the choice is not there any more", async () => {
    const comparison = await replayer.replay(await recordedUnder(rules, tp1, tp8), among(tp1));
    expect(comparison).toMatchObject({
      replayed: { profile: "tp1" },
      differences: [{ kind: "profile-gone", profile: "tp8" }],
    });
  });

  it("says that the new choice was not there then", async () => {
    const comparison = await replayer.replay(await recordedUnder(rules, tp1), among(tp1, tp8));
    expect(comparison.differences).toEqual([{ kind: "profile-new", profile: "tp8" }]);
  });

  it("says what in the same profile would start the engine otherwise", async () => {
    const before = { ...tp1, engineArgs: { a: 1, b: { x: 1, y: 2 } }, envVars: { E: "1", F: "2" } };
    const now = { ...tp1, engineArgs: { b: { y: 2, x: 1 }, c: null }, envVars: { E: "1", F: "3" } };
    const comparison = await replayer.replay(await recordedUnder(rules, before), among(now));
    expect(comparison.differences).toEqual([
      { kind: "content", profile: "tp1", fields: ["engine_args.a", "engine_args.c", "env_vars.F"] },
    ]);
  });

  it("what is masked in the record is not taken for a change", async () => {
    const before = { ...tp1, envVars: { HF_TOKEN: "hf_secret", X: "1" } };
    const record = await recordedUnder(rules, before);
    expect(record.masked).toEqual(["/facts/profiles/0/env_vars/HF_TOKEN", "/launch/env/HF_TOKEN"]);
    expect((await replayer.replay(record, among(before))).isSame).toBe(true);
  });

  it("a profile that is asked for and not there selects nothing", async () => {
    const record = await recordOf({
      profiles: [tp1, tp8],
      rules,
      environment: { AIM_PROFILE_ID: "tp8" },
    });
    const comparison = await replayer.replay(record, { ...among(tp1), requestedProfile: "tp8" });
    expect(comparison).toMatchObject({
      isSame: false,
      replayed: { profile: null },
      differences: [{ kind: "profile-gone", profile: "tp8" }],
    });
  });
});
