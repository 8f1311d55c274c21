import { explain } from "@renovatebot/pep440";
import { parse, satisfies } from "@renovatebot/pep440/lib/specifier.js";
import { compareVersions, parseVersion } from "./version.ts";

/**
 * Whether a version is in a range such as `>=0.11.1 <0.18`: every comparison must hold. Null when
 * one of the two cannot be read, so that it cannot be told. As in PEP 440, a build (`+rocm700`)
 * counts as its version, `<0.18` leaves out the pre-releases of 0.18, and `>0.18` its post-releases.
 */
export function isInRange(version: string, range: string): boolean | null {
  const found = parseVersion(version);
  const clauses = parse(range.split(/[ ,]+/).filter(Boolean).join(","));
  if (found === null || clauses === null || clauses.length === 0) return null;
  return clauses.every(({ operator, version: written, prefix }) => {
    const text = parseVersion(written) ?? written;
    if (operator === "<") return isBefore(found, text);
    if (operator === ">") return isAfter(found, text);
    return satisfies(found, `${operator}${text}${prefix ?? ""}`, { prereleases: true });
  });
}

/**
 * The same for a version of a table: one that cannot be compared (`main-20260817`) counts as the
 * nearest before it that can. `versions` are in order, oldest first.
 */
export function isInRangeOf(
  versions: readonly string[],
  index: number,
  range: string,
): boolean | null {
  const known = versions.slice(0, index + 1).findLast((each) => parseVersion(each) !== null);
  return known === undefined ? null : isInRange(known, range);
}

// The package leaves out `0.18rc1` of `<0.18rc2` and `0.5.6.post2` of `>0.5.6.post1`: PEP 440 does not.

function isBefore(found: string, version: string): boolean {
  const first = explain(version)?.is_prerelease ? version : `${version}.dev0`;
  return compareVersions(found, first) < 0;
}

function isAfter(found: string, version: string): boolean {
  if (compareVersions(found, version) <= 0) return false;
  if (explain(version)?.is_postrelease || !explain(found)?.is_postrelease) return true;
  return compareVersions(withoutEnd(found), withoutEnd(version)) !== 0;
}

function withoutEnd(version: string): string {
  return version.replace(/\.(?:post|dev).*$/, "");
}
