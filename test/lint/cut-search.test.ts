import { describe, expect, it } from "vitest";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { lintContext } from "../../src/lint/context.ts";
import { deriveConflict } from "../../src/lint/findings/derive-conflict.ts";
import { neverApplies } from "../../src/lint/findings/never-applies.ts";
import { profileNeverSelected } from "../../src/lint/findings/profile-never-selected.ts";
import { neverSelected } from "../../src/lint/matrix/never-selected.ts";
import { reachOf } from "../../src/lint/matrix/reach.ts";
import { lintStore } from "../../src/lint/store.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { fixture } from "../support/aim.ts";
import { sourcesOf } from "../support/rule-sources.ts";

const reading = readAllProfiles(fixture("lint/profiles"));
const store = lintStore("profiles", buildCatalog(reading.files, reading.problems), reading.files);
const why = "It is only a test.";
const few = { all: [{ fact: "gpu", path: "$.count", operator: "greaterThan", value: 1 }] };
const many = { all: [{ fact: "gpu", path: "$.count", operator: "lessThan", value: 8 }] };
const derive = (id: string, when: object, value: boolean) => ({
  id,
  kind: "derive",
  when,
  set: { "profile.manual_only": value },
  why,
});
const rules = [
  derive("one", few, true),
  derive("other", many, false),
  {
    id: "count",
    kind: "filter",
    order: 0,
    require: few,
    state: "few",
    reason: "has few",
    why,
  },
];

/** What there is to look at, with so many tries for each search. */
function contextWithin(tries: number) {
  const context = lintContext({
    sources: sourcesOf(rules),
    ignored: [],
    store,
    names: { gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] },
  });
  const { ruleSet } = context;
  if (ruleSet === undefined) throw new Error("the set does not load");
  const matrix = { ...context.matrix, limits: { perRule: tries, forProfiles: tries } };
  const reach = () => reachOf(ruleSet, store.profiles, matrix);
  const selections = async () => neverSelected(await reach(), store, ruleSet, matrix);
  return { ...context, matrix, reach, selections };
}

describe("lint: a search that was cut is said", () => {
  it("two derive rules that are too much to try together", async () => {
    expect(await deriveConflict.find?.(contextWithin(0))).toEqual([
      {
        note: "`one` and `other` set the same facts and name too many to be tried together in every situation",
      },
    ]);
    expect(await deriveConflict.find?.(contextWithin(1000))).toMatchObject([
      { message: expect.stringContaining("sets `profile.manual_only` to true") },
    ]);
  });

  it("rules that are too much to try", async () => {
    expect(await neverApplies.find?.(contextWithin(0))).toEqual(
      ["one", "other", "count"].map((rule) => ({
        note: `\`${rule}\` names too many facts to be tried in every situation`,
      })),
    );
    expect(await neverApplies.find?.(contextWithin(1000))).toEqual([]);
  });

  it("profiles that are too much to try", async () => {
    const tried = store.profiles.filter(({ manual_only }) => !manual_only);
    const [note, ...more] = (await profileNeverSelected.find?.(contextWithin(0))) ?? [];
    expect(more).toEqual([]);
    expect(note).toEqual({
      note: expect.stringMatching(
        `^there is too much to try for ${tried.length} profiles, which may or may not ever be selected: \``,
      ),
    });
  });
});
