import { compareVersions, isPreRelease, parseVersion, type Version } from "./version.ts";

/** One comparison of a range: `>=0.11.1`. */
interface Clause {
  readonly operator: string;
  readonly version: Version;
}

/**
 * Whether a version is in a range such as `>=0.11.1 <0.18`: every comparison must hold. Null when
 * one of the two cannot be read, so that it cannot be told. As in PEP 440, a build (`+rocm700`)
 * counts as its version, `<0.18` leaves out the pre-releases of 0.18, and `>0.18` its post-releases.
 */
export function isInRange(version: string, range: string): boolean | null {
  const found = parseVersion(version);
  const clauses = clausesOf(range);
  if (found === null || clauses === null) return null;
  return clauses.every((clause) => holds(found, clause));
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

function clausesOf(range: string): readonly Clause[] | null {
  const clauses: Clause[] = [];
  for (const part of range.split(/[ ,]+/).filter(Boolean)) {
    const [, operator, text = ""] = /^(>=|<=|==|!=|>|<)(.+)$/.exec(part) ?? [];
    const version = parseVersion(text);
    if (operator === undefined || version === null) return null;
    clauses.push({ operator, version });
  }
  return clauses.length === 0 ? null : clauses;
}

function holds(found: Version, { operator, version }: Clause): boolean {
  const order = compareVersions(found, version);
  switch (operator) {
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0;
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0 && (isPreRelease(version) || isBefore(found, { ...version, dev: 0 }));
    default:
      return order > 0 && (version.post !== null || !isPostOf(found, version));
  }
}

function isBefore(a: Version, b: Version): boolean {
  return compareVersions(a, b) < 0;
}

function isPostOf(found: Version, version: Version): boolean {
  const isOfVersion = compareVersions({ ...found, post: null, dev: version.dev }, version) === 0;
  return found.post !== null && isOfVersion;
}
