import type { ResolveInput } from "../resolve.ts";
import { allRules, type RuleSet } from "../rules/rule-set.ts";
import type { Change, ChangeableSetting } from "./change.ts";

/**
 * For each setting, every value that it does not have already: precisions, metrics, engines and
 * counts of the catalogue's profiles, and both values of the fallback. A count above the number of
 * GPUs is no setting but another machine, unless the count was told and nothing was probed.
 */
export function settingChanges(input: ResolveInput): readonly (readonly Change[])[] {
  const { request, gpu, catalog } = input;
  const found = gpu.visible_count ?? gpu.count;
  const metadata = catalog.profiles.map(({ facts }) => facts.metadata);
  const domains: readonly (readonly [ChangeableSetting, readonly (string | number | boolean)[]])[] =
    [
      ["precision", ["auto", ...metadata.map(({ precision }) => precision)]],
      ["metric", metadata.map(({ metric }) => metric)],
      ["engine", metadata.map(({ engine }) => engine)],
      ["gpu_count", metadata.map(({ gpu_count }) => gpu_count).filter((count) => count <= found)],
      ["allow_general_profile_fallback", [true, false]],
    ];
  return domains
    .map(([key, values]) =>
      [...new Set(values)]
        .filter((value) => value !== current(input, key))
        .sort(compareValues)
        .map((value): Change => ({ kind: "setting", key, value })),
    )
    .filter((changes) => changes.length > 0);

  function current({ request: asked }: ResolveInput, key: ChangeableSetting) {
    return key === "gpu_count" ? (request.gpu_count ?? gpu.count) : asked[key];
  }
}

/** For model and count of the GPUs, every value in the catalogue that they do not have already. */
export function hardwareChanges(input: ResolveInput): readonly (readonly Change[])[] {
  const { gpu, catalog } = input;
  const metadata = catalog.profiles.map(({ facts }) => facts.metadata);
  const models = [...new Set(metadata.map((profile) => profile.gpu))].sort(compareValues);
  const counts = [...new Set(metadata.map((profile) => profile.gpu_count))].sort(compareValues);
  return [
    models
      .filter((value) => value !== gpu.model)
      .map((value): Change => ({ kind: "hardware", key: "model", value })),
    counts
      .filter((value) => value !== gpu.count)
      .map((value): Change => ({ kind: "hardware", key: "count", value })),
  ].filter((changes) => changes.length > 0);
}

/** Ids of the rules that decide: derive, filter and rank. Advice does not choose. */
export function ruleIds(rules: RuleSet): readonly string[] {
  return allRules(rules)
    .filter(({ kind }) => kind !== "advise")
    .map(({ id }) => id);
}

function compareValues<T extends string | number | boolean>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
