import type { RuleTestExpect } from "../generated/rule-test.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Location, Problem } from "../shared/problem.ts";
import { checkRuleId, checkState, type Vocabulary } from "./vocabulary.ts";

/** Place of a part of the expectations, by a pointer below `expect`, or of its key. */
export type LocateExpected = (pointer: string, of?: "key" | "value") => Location;

/**
 * What is wrong with expectations themselves: profiles that the test is not given, and rules and
 * states that do not exist. An expectation about them could never be met, or always.
 */
export function checkExpectations(
  expect: RuleTestExpect,
  catalog: ProfileCatalog,
  vocabulary: Vocabulary,
  locate: LocateExpected,
): readonly Problem[] {
  const ids = catalog.profiles.map(({ facts }) => facts.id);
  const profile = (id: string, where: Location) => unknownProfile(id, ids, where);
  const found: (Problem | undefined)[] = [];
  if (typeof expect.selected === "string")
    found.push(profile(expect.selected, locate("/selected")));
  const decided = expect.decided_by ?? "profile-id";
  if (decided !== "profile-id") {
    found.push(checkRuleId(vocabulary, decided, "rank", locate("/decided_by")));
  }
  for (const [id, state] of Object.entries(expect.states ?? {})) {
    const place = pointerTo("/states", id);
    found.push(profile(id, locate(place, "key")), checkState(vocabulary, state, locate(place)));
  }
  for (const [id, rules] of Object.entries(expect.rejected ?? {})) {
    const place = pointerTo("/rejected", id);
    found.push(profile(id, locate(place, "key")));
    for (const [index, rule] of rules.entries()) {
      found.push(checkRuleId(vocabulary, rule, "filter", locate(`${place}/${index}`)));
    }
  }
  for (const [index, id] of (expect.order ?? []).entries()) {
    found.push(profile(id, locate(`/order/${index}`)));
  }
  const { advice = [] } = expect;
  const isList = Array.isArray(advice);
  for (const [key, rule] of isList ? advice.entries() : Object.keys(advice).map(sameTwice)) {
    const where = locate(pointerTo("/advice", key), isList ? "value" : "key");
    found.push(checkRuleId(vocabulary, rule as string, "advise", where));
  }
  return found.filter((problem) => problem !== undefined);
}

function sameTwice(key: string): readonly [string, string] {
  return [key, key];
}

function unknownProfile(id: string, ids: readonly string[], where: Location): Problem | undefined {
  if (ids.includes(id)) return undefined;
  return {
    code: "unknown-profile-id",
    level: "error",
    message: `the test is given no profile with the id \`${id}\``,
    where,
    hint: didYouMean(id, ids) ?? hintOf(ids),
  };
}

const idsShown = 10;

function hintOf(ids: readonly string[]): string {
  if (ids.length === 0) return "it is given none at all";
  const shown = ids.slice(0, idsShown).join(", ");
  return `it is given: ${shown}${ids.length > idsShown ? ` and ${ids.length - idsShown} more` : ""}`;
}
