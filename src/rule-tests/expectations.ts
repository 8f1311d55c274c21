import type { Resolution } from "../generated/resolution.ts";
import type { RuleTestExpect } from "../generated/rule-test.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Location } from "../shared/problem.ts";
import { adviceBecause, decidedBecause, ranksBefore, rejectedBecause } from "./because.ts";
import type { Failure } from "./rule-test-case.ts";

/** What of a decision is not as expected, in the order of the expectations. `locate` takes pointers below `expect`. */
export function failuresOf(
  expect: RuleTestExpect,
  resolution: Resolution,
  locate: (pointer: string) => Location,
): readonly Failure[] {
  return [
    ...selectedFailure(expect, resolution, locate("/selected")),
    ...decidedByFailure(expect, resolution, locate("/decided_by")),
    ...Object.entries(expect.states ?? {}).flatMap(([id, state]) =>
      stateFailure(id, state, resolution, locate(pointerTo("/states", id))),
    ),
    ...Object.entries(expect.rejected ?? {}).flatMap(([id, rules]) =>
      rejectedFailure(id, rules, resolution, locate(pointerTo("/rejected", id))),
    ),
    ...orderFailures(expect.order ?? [], resolution, locate),
    ...adviceFailure(expect, resolution, locate("/advice")),
  ];
}

function selectedFailure(
  { selected }: RuleTestExpect,
  resolution: Resolution,
  where: Location,
): readonly Failure[] {
  const got = resolution.selection.profile;
  if (selected === undefined || selected === got) return [];
  const because =
    selected === null
      ? []
      : [...ranksBefore(resolution, selected, got), ...rejectedBecause(resolution, selected)];
  return [{ about: "selected", where, expected: idOr(selected), got: idOr(got), because }];
}

function decidedByFailure(
  { decided_by: expected }: RuleTestExpect,
  resolution: Resolution,
  where: Location,
): readonly Failure[] {
  const got = resolution.selection.decided_by?.rule ?? null;
  if (expected === undefined || expected === got) return [];
  const because = decidedBecause(resolution);
  return [{ about: "decided_by", where, expected: idOr(expected), got: idOr(got), because }];
}

function stateFailure(
  id: string,
  expected: string,
  resolution: Resolution,
  where: Location,
): readonly Failure[] {
  const got = resolution.profiles.find((profile) => profile.id === id)?.state ?? "not there";
  if (got === expected) return [];
  const because = rejectedBecause(resolution, id);
  return [{ about: `state of ${id}`, where, expected, got, because }];
}

function rejectedFailure(
  id: string,
  expected: readonly string[],
  resolution: Resolution,
  where: Location,
): readonly Failure[] {
  const filters = resolution.profiles.find((profile) => profile.id === id)?.filters ?? [];
  const got = filters.filter(({ outcome }) => outcome === "failed").map(({ rule }) => rule);
  if (isSameSet(expected, got)) return [];
  const because = rejectedBecause(resolution, id);
  const about = `rules that reject ${id}`;
  return [{ about, where, expected: listOf(expected), got: listOf(got), because }];
}

/** Each profile of the list is ranked, and before the next one. */
function orderFailures(
  order: readonly string[],
  resolution: Resolution,
  locate: (pointer: string) => Location,
): readonly Failure[] {
  const rankOf = (id: string) =>
    resolution.profiles.find((profile) => profile.id === id)?.rank ?? null;
  const failures: Failure[] = [];
  let previous: string | undefined;
  for (const [index, id] of order.entries()) {
    const where = locate(`/order/${index}`);
    const rank = rankOf(id);
    if (rank === null) {
      const because = rejectedBecause(resolution, id);
      failures.push({
        about: `rank of ${id}`,
        where,
        expected: "ranked",
        got: "not ranked",
        because,
      });
      continue;
    }
    if (previous !== undefined && (rankOf(previous) ?? 0) > rank) {
      const because = ranksBefore(resolution, previous, id);
      const expected = `${id} after ${previous}`;
      failures.push({ about: "order", where, expected, got: `${id} before it`, because });
    }
    previous = id;
  }
  return failures;
}

function adviceFailure(
  { advice: expected }: RuleTestExpect,
  resolution: Resolution,
  where: Location,
): readonly Failure[] {
  if (expected === undefined) return [];
  const given = resolution.advice;
  const wanted = isList(expected)
    ? expected
    : Object.entries(expected).map(([rule, level]) => `${rule}: ${level}`);
  const got = given.map(({ rule, level }) => (isList(expected) ? rule : `${rule}: ${level}`));
  if (isSameSet(wanted, got)) return [];
  const because = adviceBecause(resolution);
  return [{ about: "advice", where, expected: listOf(wanted), got: listOf(got), because }];
}

function isList(advice: NonNullable<RuleTestExpect["advice"]>): advice is readonly string[] {
  return Array.isArray(advice);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

function idOr(id: string | null): string {
  return id ?? "none";
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? "none" : items.join(", ");
}
