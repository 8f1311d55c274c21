import type {
  FilterVerdict,
  LeafTrace,
  ProfileVerdict,
  Resolution,
} from "../../generated/resolution.ts";
import { compareText } from "../../shared/order.ts";
import { type Block, code, joined, line, quiet, spansOf } from "../blocks.ts";
import { andMore, countOf } from "./counts.ts";

/** Profiles that lack the same: what, and which they are, the best first. */
export interface NearMiss {
  readonly missing: readonly FilterVerdict[];
  readonly profiles: readonly ProfileVerdict[];
}

/**
 * The profiles that were not accepted, by what they lack: those that fail the fewest filters first,
 * then those that fail later ones, then by precedence, by how far the numbers are apart, and by id.
 */
export function nearMisses(resolution: Resolution): readonly NearMiss[] {
  const filters = resolution.rules.filter(({ kind }) => kind === "filter").map(({ id }) => id);
  const first = (profile: ProfileVerdict) => filters.indexOf(missingIn(profile)[0]?.rule ?? "");
  const profiles = resolution.profiles
    .filter((profile) => missingIn(profile).length > 0)
    .sort(
      (a, b) =>
        missingIn(a).length - missingIn(b).length ||
        first(b) - first(a) ||
        a.precedence - b.precedence ||
        distance(a) - distance(b) ||
        compareText(a.id, b.id),
    );
  const groups = Map.groupBy(profiles, (profile) =>
    JSON.stringify(missingIn(profile).map((filter) => [filter.rule, missingInWords(filter)])),
  );
  return [...groups.values()].map((members) => ({
    missing: members[0] === undefined ? [] : missingIn(members[0]),
    profiles: members,
  }));
}

/** A near miss: as many of its profiles as are named, how many rules they fail, and those rules. */
export function nearMissInWords({ missing, profiles }: NearMiss, named: number): Block {
  const names = profiles.slice(0, named).map(({ id }) => code(id));
  const fail = profiles.length === 1 ? "fails" : "fail";
  const rules = countOf(missing.length, "rule");
  return line(
    [
      ...spansOf(joined(names, ", ")),
      `${andMore(profiles.length - names.length)} ${fail} ${rules}`,
    ],
    missing.map((filter) => line([missingInWords(filter), " ", quiet(`(${filter.rule})`)])),
  );
}

/** The filters that keep a profile out, in order. */
export function missingIn({ filters }: ProfileVerdict): readonly FilterVerdict[] {
  return filters.filter(({ outcome }) => outcome === "failed" || outcome === "errored");
}

/** What a filter says is missing. */
export function missingInWords({ reason, error }: FilterVerdict): string {
  return reason ?? `could not be judged: ${error}`;
}

/** True where AIM_PROFILE_ID alone would start the profile: it is kept for who names it, and lacks nothing else. */
export function isKeptByName(profile: ProfileVerdict): boolean {
  const [kept, ...others] = missingIn(profile);
  const leaves = leavesOf(kept?.condition);
  return (
    others.length === 0 &&
    leaves.some(({ fact, result }) => fact === "profile.manual_only" && !result)
  );
}

/** How far the numbers that were found are from those that were wanted, all together. */
function distance(profile: ProfileVerdict): number {
  const leaves = missingIn(profile).flatMap(({ condition }) => leavesOf(condition));
  return leaves.reduce((sum, { wanted, found, result }) => {
    const isFar = !result && typeof wanted === "number" && typeof found === "number";
    return isFar ? sum + Math.abs(wanted - found) : sum;
  }, 0);
}

/** The comparisons of a condition as it was judged, in order. */
function leavesOf(trace: FilterVerdict["condition"] | undefined): readonly LeafTrace[] {
  const children = [
    ...(trace?.all ?? []),
    ...(trace?.any ?? []),
    ...(trace?.not ? [trace.not] : []),
  ];
  return children.flatMap((child) => ("fact" in child ? [child] : leavesOf(child)));
}
