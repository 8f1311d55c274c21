import { describe, expect, it } from "vitest";
import { unreachableProfiles } from "../../src/counterfactual/reachability.ts";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { parseProfile } from "../../src/profiles/parse-profile.ts";
import { loadRuleSet } from "../../src/rules/load-rule-set.ts";
import { root } from "../support/aim.ts";
import { shippedSources } from "../support/rule-sources.ts";

/** The default rules, and one more filter. */
function rulesWith(filter?: object) {
  const sources = shippedSources("default");
  const own = { id: "extra", kind: "filter", order: 5, state: "odd", why: "for a test", ...filter };
  const extra = { path: "extra.json", relative: "extra.json", digest: "" };
  const file = { ...extra, text: JSON.stringify({ rules: [own] }) };
  const files = filter === undefined ? sources.files : [...sources.files, file];
  const { ruleSet, problems } = loadRuleSet({ ...sources, files });
  if (ruleSet === undefined) throw new Error(JSON.stringify(problems));
  return ruleSet;
}

function profile(metadata: object = {}) {
  const own = {
    engine: "vllm",
    gpu: "MI300X",
    precision: "fp8",
    gpu_count: 2,
    metric: "latency",
    manual_selection_only: false,
    type: "optimized",
    ...metadata,
  };
  const text = JSON.stringify({ aim_id: "org/model", model_id: "amd/model", metadata: own });
  const relative = "org/model/p.yaml";
  const reading = parseProfile({ path: `profiles/${relative}`, relative, text });
  if (reading.profile === undefined) throw new Error(JSON.stringify(reading.problems));
  return reading.profile.facts;
}

const requires = (fact: string, path: string, operator: string, value: unknown) => ({
  require: { all: [{ fact, path, operator, value }] },
  reason: "the extra filter says no",
});

describe("counterfactual/reachability", () => {
  it("every profile of the catalogue can be chosen by the default rules", async () => {
    const { files, problems } = readAllProfiles(`${root}/profiles`);
    const { profiles } = buildCatalog(files, problems);
    expect(profiles.length).toBeGreaterThan(300);
    const facts = profiles.map((each) => each.facts);
    expect(await unreachableProfiles(facts, rulesWith())).toEqual([]);
  });

  it("a profile that a filter rejects even where all is as it wants is unreachable", async () => {
    const rules = rulesWith(requires("profile", "$.metadata.precision", "notEqual", "fp8"));
    expect(await unreachableProfiles([profile(), profile({ precision: "fp16" })], rules)).toEqual([
      {
        code: "unreachable-profile",
        level: "warning",
        message: `the rules in \`${rules.path}\` never choose this profile: even where all is as it wants, it is rejected: the extra filter says no`,
        where: { path: "profiles/org/model/p.yaml" },
        hint: "change the profile or the rule, or set `manual_selection_only: true`",
      },
    ]);
  });

  it("one request that gets it is enough: another number of GPUs, a precision asked for by name", async () => {
    const eight = rulesWith(requires("gpu", "$.count", "equal", 8));
    expect(await unreachableProfiles([profile()], eight)).toEqual([]);
    const byName = rulesWith(requires("request", "$.precision", "equal", "fp8"));
    expect(await unreachableProfiles([profile()], byName)).toEqual([]);
    const base = rulesWith(requires("request", "$.model_id", "equal", "amd/model"));
    expect(await unreachableProfiles([profile()], base)).toEqual([]);
    const three = rulesWith(requires("gpu", "$.count", "equal", 3));
    expect(await unreachableProfiles([profile()], three)).toHaveLength(1);
  });

  it("a profile for manual selection is reached by its id, whatever the rules say", async () => {
    const rules = rulesWith(requires("gpu", "$.count", "equal", 3));
    const manual = profile({ manual_selection_only: true });
    expect(await unreachableProfiles([manual], rules)).toEqual([]);
  });
});
