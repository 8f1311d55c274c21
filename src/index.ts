// The library: everything that a decision is made from, and the decision itself.

export { requestFacts, requestOrigins } from "./config/request.ts";
export { requireModel } from "./config/require-model.ts";
export { readSettings, type Settings, type SettingsInput } from "./config/settings.ts";
export { whyNot } from "./counterfactual/why-not.ts";
export { readModelDirectory } from "./edge/model-cache.ts";
export { probeGpus } from "./edge/probe-gpus.ts";
export { readEngine } from "./edge/read-engine.ts";
export { readAllProfiles, readProfiles } from "./edge/read-profiles.ts";
export { findOverlay, findRuleFolder, installedOverlay } from "./edge/rule-folder.ts";
export { decisionText, profileText } from "./explain/as-text.ts";
export { gpuFactsOf } from "./facts/gpu-facts.ts";
export type { Facts } from "./generated/facts.ts";
export type { Resolution } from "./generated/resolution.ts";
export { type LaunchPlan, planLaunch } from "./launch/plan.ts";
export { modelDirectory } from "./launch/resolve-model.ts";
export { toArgvJson, toOperatorArray } from "./launch/to-json.ts";
export { toScript } from "./launch/to-script.ts";
export { buildCatalog, findProfile, type ProfileCatalog } from "./profiles/catalog.ts";
export { catalogFolders } from "./profiles/model-folder.ts";
export type { Profile } from "./profiles/profile.ts";
export { type ResolveInput, resolve } from "./resolve.ts";
export { readRuleSources } from "./rules/extends.ts";
export { loadRuleSet } from "./rules/load-rule-set.ts";
export type { RuleSet } from "./rules/rule-set.ts";
export type { Location, Problem } from "./shared/problem.ts";
export { plainStyle, type Style } from "./shared/style.ts";
