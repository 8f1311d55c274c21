import { describe, expect, it } from "vitest";
import { lintFixture } from "../../scripts/lint-fixtures.mjs";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { lintRules } from "../../src/lint/lint.ts";
import { lintStore } from "../../src/lint/store.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { root } from "../support/aim.ts";
import { unfilteredSources } from "../support/rule-sources.ts";

const why = "Somebody has good reasons for it.";
const vram = (operator: string, value: unknown) => ({
  fact: "profile",
  path: "$.min_vram_mb",
  operator,
  value,
});
const filter = (over: object) => ({
  id: "says-its-memory",
  kind: "filter",
  order: 1,
  state: "no_memory_said",
  reason: "does not say its memory",
  why,
  ...over,
});
const rank = (first: object) => ({ id: "little-first", kind: "rank", order: 1, first, why });
const little = rank({ all: [vram("lessThan", 100_000)] });

async function found(...rules: readonly object[]) {
  const { findings } = await lintRules({
    sources: unfilteredSources(rules),
    ignored: [],
    store: lintStore("profiles", buildCatalog([], []), []),
    names: { gpuModels: canonicalGpuModels, engines: ["vllm"] },
  });
  return findings.map(({ code, message, hint }) => ({ code, message, hint }));
}

const known = { all: [vram("notEqual", null)] };
const guard =
  '{ "fact": "profile", "path": "$.min_vram_mb", "operator": "notEqual", "value": null }';

describe("lint: rank rules with conditions", () => {
  it("warns of a comparison that a missing value makes impossible, and says by what to reject it", async () => {
    expect(await found(little)).toContainEqual({
      code: "unguarded-null",
      message:
        "`profile.min_vram_mb` may be null, and then `little-first` cannot judge the profile, which is never selected",
      hint: `compare a fact that is never null, or reject such profiles by a filter: "require": { "all": [${guard}] }`,
    });
  });

  it("the hint is enough: what a filter rejects is not asked about its rank", async () => {
    expect(await found(filter({ require: known }), little)).toEqual([]);
  });

  it("a filter that does not apply everywhere is not enough", async () => {
    const when = {
      all: [{ fact: "profile", path: "$.origin", operator: "equal", value: "custom" }],
    };
    const codes = (await found(filter({ when, require: known }), little)).map(({ code }) => code);
    expect(codes).toEqual(["unguarded-null"]);
  });

  it.each(["in", "notIn"])("%s needs a value: it is guarded like the others", async (operator) => {
    const require = { all: [vram(operator, [90_000, 180_000])] };
    expect((await found(filter({ require }))).map(({ code }) => code)).toEqual(["unguarded-null"]);
    expect(await found(filter({ when: known, require }))).toEqual([]);
  });

  it("tells conditions that put no profile before another", async () => {
    const { findings } = await lintFixture(root, "rank-no-effect", "bad");
    expect(findings.map(({ message }) => message)).toEqual([
      "`gpu.count` is the same for all profiles of a request",
      "the condition is the same for all profiles of a request",
      "the condition holds for no profile of the store",
    ]);
  });
});
