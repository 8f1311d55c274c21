import { requestOrigins } from "../config/request.ts";
import type { KnownNames } from "../config/value-kind.ts";
import { findProfile, type ProfileCatalog } from "../profiles/catalog.ts";
import type { ResolveInput } from "../resolve.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { checkExpectations } from "./check-expectations.ts";
import { givenOf } from "./given.ts";
import { gpusOf, machineProblems } from "./given-gpus.ts";
import type { TestCatalogs } from "./given-profiles.ts";
import { settingsOf } from "./given-settings.ts";
import type { PlacedTest } from "./rule-test-case.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What tests are prepared with. */
export interface TestSurroundings {
  readonly rules: RuleSet;
  readonly vocabulary: Vocabulary;
  readonly catalogs: TestCatalogs;
  readonly names: KnownNames;
}

/** A test that is ready to be decided. */
export interface ReadyTest {
  readonly placed: PlacedTest;
  readonly input: ResolveInput;
}

/** The decision that a test asks for, or everything that is wrong with the test. */
export function prepareTest(
  placed: PlacedTest,
  { rules, vocabulary, catalogs, names }: TestSurroundings,
): ReadyTest | readonly Problem[] {
  const given = givenOf(placed);
  const settings = settingsOf(given, names);
  const unusable = machineProblems(given);
  if (isProblems(settings)) return [...settings, ...unusable];
  const catalog = catalogs.of(given, settings.request);
  if (isProblems(catalog)) return [...unusable, ...catalog];
  if (unusable.length > 0) return unusable;
  const gpu = gpusOf(given, settings.settings);
  const { document, pointer, test } = placed;
  const problems = checkExpectations(test?.expect ?? {}, catalog, vocabulary, (below, of) =>
    document.locate(`${pointer}/expect${below}`, of),
  );
  const requested = requestedProfile(catalog, settings.request.profile_id);
  const unknown =
    requested !== null && "code" in requested
      ? [{ ...requested, where: given.locate("settings") }]
      : [];
  if (hasErrors([...problems, ...unknown])) return [...problems, ...unknown];
  const { name, path, overlay, digest } = rules;
  const input: ResolveInput = {
    request: settings.request,
    requestOrigins: requestOrigins(settings.settings),
    gpu,
    detection: [],
    engine: { id: settings.request.engine, version: given.engineVersion },
    model: given.model,
    catalog,
    rules,
    inputs: {
      rules: { name, path, overlay, digest },
      profiles: { path: "", files: catalog.filesRead, digest: "" },
    },
    requestedProfile: requested !== null && "facts" in requested ? requested.facts.id : null,
    problems: [],
  };
  return { placed, input };
}

/** Whether problems came instead of a result. */
export function isProblems<T extends object>(
  result: T | readonly Problem[],
): result is readonly Problem[] {
  return Array.isArray(result);
}

function requestedProfile(catalog: ProfileCatalog, wanted: string | null) {
  return wanted === null ? null : findProfile(catalog, wanted);
}
