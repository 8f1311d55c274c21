import type { RequestFacts } from "../generated/facts.ts";
import type { InlineProfile } from "../generated/rule-test.ts";
import { buildCatalog, type ProfileCatalog } from "../profiles/catalog.ts";
import { parseProfile } from "../profiles/parse-profile.ts";
import { placeOf, withoutEnding } from "../profiles/place.ts";
import type { ProfileSource } from "../profiles/profile.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import { compareText } from "../shared/order.ts";
import { hasErrors, type Location, type Problem } from "../shared/problem.ts";
import type { Given, GivenProfile } from "./given.ts";
import { isPattern, pathMatcher } from "./path-pattern.ts";

/** Catalogues for tests: what several tests choose from is read once. */
export class TestCatalogs {
  readonly #store: ProfileStore;
  readonly #known = new Map<string, ProfileCatalog>();

  constructor(store: ProfileStore) {
    this.#store = store;
  }

  /** The profiles of a test, or what is wrong with what it names, each at its place. */
  of(given: Given, request: RequestFacts): ProfileCatalog | readonly Problem[] {
    if (given.profiles === null) return this.#store.catalogOf(request.model);
    const files = new Map<string, ProfileSource>();
    const problems: Problem[] = [];
    for (const profile of given.profiles) {
      const found =
        typeof profile.value === "string"
          ? this.#named(profile, profile.value)
          : writtenOut(profile, profile.value, request);
      for (const item of found) {
        if ("code" in item) problems.push(item);
        else files.set(item.relative, item);
      }
    }
    if (hasErrors(problems)) return problems;
    const key = JSON.stringify([...files.values()].map(({ relative, text }) => [relative, text]));
    const catalog =
      this.#known.get(key) ?? buildCatalog([...files.values()], [], this.#store.loading);
    this.#known.set(key, catalog);
    return catalog;
  }

  #named({ where }: GivenProfile, text: string): readonly (ProfileSource | Problem)[] {
    const { files } = this.#store;
    const matches = pathMatcher(text);
    const found = isPattern(text)
      ? files.filter(({ relative }) => matches(relative))
      : files.filter(({ relative }) => relative === text || withoutEnding(relative) === text);
    const [file] = found;
    if (file !== undefined && !isPattern(text)) return [brokenProfile(file, where) ?? file];
    if (file !== undefined) return found;
    const paths = files.map(({ relative }) => relative).sort(compareText);
    const hint =
      paths.length === 0
        ? "the profile root has no profiles; --profiles names another one"
        : (didYouMean(text, paths) ??
          "paths are relative to the profile root, such as `general/*.yaml`");
    const what = isPattern(text) ? "no profile matches" : "there is no profile";
    return [
      { code: "unknown-profile", level: "error", message: `${what} \`${text}\``, where, hint },
    ];
  }
}

/** The problem of naming a profile that cannot be chosen because it is broken. */
function brokenProfile(file: ProfileSource, where: Location): Problem | undefined {
  if (parseProfile(file).profile !== undefined) return undefined;
  return {
    code: "broken-profile",
    level: "error",
    message: `profile \`${file.relative}\` has errors, so nothing can choose it`,
    where,
    hint: `see each with its place: \`aim validate ${file.path}\``,
  };
}

/** The file that a profile written out would be, or what would be wrong with it. */
function writtenOut(
  given: GivenProfile,
  profile: InlineProfile,
  request: RequestFacts,
): readonly (ProfileSource | Problem)[] {
  const relative = `${withoutEnding(profile.path)}.yaml`;
  const place = placeOf(relative, false);
  const isGeneral = place.origin === "general";
  const { path: _, aim_id, model_id, metadata, ...rest } = profile;
  const aimId = aim_id ?? place.modelFolder ?? request.model;
  const written = {
    engine: "vllm",
    gpu: "MI300X",
    precision: "fp16",
    gpu_count: 1,
    metric: "latency",
    manual_selection_only: false,
    type: isGeneral ? "general" : "optimized",
    ...metadata,
  };
  const document = {
    ...(isGeneral && aim_id === undefined ? {} : { aim_id: aimId }),
    ...(isGeneral && model_id === undefined ? {} : { model_id: model_id ?? aimId }),
    // Null is what the profile does not say.
    metadata: Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null)),
    ...rest,
  };
  // JSON is YAML: the profile goes through what every profile of a store goes through.
  const file = { path: relative, relative, text: JSON.stringify(document) };
  const { problems } = parseProfile(file);
  // What is wrong with `aim_id` is so with the `model_id` that follows from it, and told once.
  const isEcho = ({ message }: Problem) => model_id === undefined && message.includes("`model_id`");
  // A test that says what is ignored is mistaken.
  const isError = ({ level, code }: Problem) => level === "error" || code === "general-names-model";
  const errors = problems.filter((problem) => isError(problem) && !isEcho(problem));
  return errors.length === 0
    ? [file]
    : errors.map((problem) => ({ ...problem, level: "error" as const, where: given.where }));
}
