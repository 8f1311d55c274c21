import { compare, explain } from "@renovatebot/pep440";

/**
 * A version of PEP 440 in its canonical form (`v0.11.1-rc.2` is `0.11.1rc2`), or null for what is
 * none, such as `main-20260817`. A local part (`+rocm700`) names a build of the same version and is
 * left out.
 */
export function parseVersion(text: string): string | null {
  return explain(text.trim())?.public ?? null;
}

/** Negative when `a` is older, positive when newer, 0 for the same: the order of PEP 440. */
export function compareVersions(a: string, b: string): number {
  return compare(a, b);
}
