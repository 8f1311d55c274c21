import { compareVersions, parseVersion } from "../../shared/version.ts";
import { isInRangeOf } from "../../shared/version-range.ts";
import { versionIndex } from "../flag-details.ts";

/** The versions that an engine may have: the installed one, and those that a profile is for. */
export interface WantedVersion {
  /** As installed or given; null when unknown. */
  readonly version: string | null;
  /** `metadata.engine_version` of the profile; null where it is for any version. */
  readonly range: string | null;
}

/** The versions of a table that the engine's may be, or be like. */
export interface Candidates {
  /**
   * `known`: it is in the table. `between`: it lies between versions of the table. `older`, `newer`:
   * before the first or after the last. `unknown`: nobody knows which it is.
   */
  readonly kind: "known" | "between" | "older" | "newer" | "unknown";
  /** Indexes into the table's versions, newest first; at least one. */
  readonly indexes: readonly number[];
}

/**
 * The versions to judge by. A version that is not in the table is judged by the two releases around
 * it and everything between them: what all of those refuse, it refuses. Where it is unknown, all count
 * that the profile is for. A local suffix such as `+rocm700` names a build of the same version. Names
 * of the table that are no releases (`rocm-0.9.1-20250715`) have nothing but their place in the list.
 */
export function candidateVersions(
  versions: readonly string[],
  { version, range }: WantedVersion,
): Candidates {
  const last = versions.length - 1;
  const wanted = version === null ? null : parseVersion(version);
  const index = versionIndex(versions, version);
  if (index !== null) return { kind: "known", indexes: [index] };
  if (wanted === null) {
    const inRange = span(0, last).filter(
      (at) => range === null || isInRangeOf(versions, at, range) !== false,
    );
    return { kind: "unknown", indexes: inRange.length === 0 ? span(0, last) : inRange };
  }
  const releases = versions.flatMap((name, at) => {
    const release = parseVersion(name);
    return release === null ? [] : [{ at, order: compareVersions(release, wanted) }];
  });
  const before = releases.findLast(({ order }) => order <= 0);
  const after = releases.find(({ order }) => order > 0);
  if (before === undefined) return { kind: "older", indexes: [after?.at ?? 0] };
  if (after === undefined) return { kind: "newer", indexes: span(before.at, last) };
  return { kind: "between", indexes: span(before.at, after.at) };
}

/** From `first` to `last`, the last first. */
function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}
