import { compare, explain } from "@renovatebot/pep440";

/**
 * A version of PEP 440 in its canonical form (`v0.11.1-rc.2` is `0.11.1rc2`), or null for what is
 * none, such as `main-20260817`, or says nothing: a build without git tags calls itself `0.1.dev…`,
 * `0.0.0.dev…` (setuptools_scm) or `0+unknown` (versioneer), and may be newer than any release. A local
 * part (`+rocm700`) names a build of the same version and is left out.
 */
export function parseVersion(text: string): string | null {
  const version = explain(text.trim());
  return version === null || isPlaceholder(version) ? null : version.public;
}

function isPlaceholder({ release, is_devrelease }: NonNullable<ReturnType<typeof explain>>) {
  const parts = release.join(".").replace(/(?:\.0)+$/, "");
  return parts === "0" || (is_devrelease && parts === "0.1");
}

/** Negative when `a` is older, positive when newer, 0 for the same: the order of PEP 440. */
export function compareVersions(a: string, b: string): number {
  return compare(a, b);
}
