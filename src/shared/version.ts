/** A version of an engine, taken apart: `0.11.1rc2.dev161+g8a29.rocm700` without what follows `+`. */
export interface Version {
  /** `0.11.0` is `[0, 11]`: zeros at the end say nothing. */
  readonly release: readonly number[];
  /** `[0, 1]` for `a1`, `[1, 1]` for `b1`, `[2, 1]` for `rc1`. */
  readonly pre: readonly [phase: number, number: number] | null;
  readonly post: number | null;
  readonly dev: number | null;
}

const written =
  /^v?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)|-(\d+))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;

/**
 * A version of PEP 440 without an epoch, or null for what is none, such as `main-20260817`. A local
 * part (`+rocm700`) names a build of the same version and is left out.
 */
export function parseVersion(text: string): Version | null {
  const match = written.exec(text.trim());
  if (match === null) return null;
  const [, release = "", phase, pre, post, shortPost, dev] = match;
  const number = (digits: string | undefined) => Number(digits === "" ? 0 : digits);
  return {
    release: release.split(".").map(Number).slice(0, significant(release)),
    pre: phase === undefined ? null : [phaseOf(phase.toLowerCase()), number(pre)],
    post: (post ?? shortPost) === undefined ? null : number(post ?? shortPost),
    dev: dev === undefined ? null : number(dev),
  };
}

/** Negative when `a` is older, positive when newer, 0 for the same: the order of PEP 440. */
export function compareVersions(a: Version, b: Version): number {
  return compareNumbers(a.release, b.release) || compareNumbers(suffixKey(a), suffixKey(b));
}

/** True for what comes before its release: `0.18.0rc1`, `0.18.0.dev3`. */
export function isPreRelease({ pre, dev }: Version): boolean {
  return pre !== null || dev !== null;
}

function phaseOf(word: string): number {
  if (word.startsWith("a")) return 0;
  return word.startsWith("b") ? 1 : 2;
}

function significant(release: string): number {
  return release.replace(/(?:\.0+)+$/, "").split(".").length;
}

/** `1.dev1` < `1a1.dev1` < `1a1` < `1a1.post1` < `1` < `1.post1.dev1` < `1.post1`. */
function suffixKey({ pre, post, dev }: Version): readonly number[] {
  const isBareDev = pre === null && post === null && dev !== null;
  const [phase, number] = pre ?? [isBareDev ? -1 : 3, 0];
  return [phase, number, post ?? -1, dev ?? Number.POSITIVE_INFINITY];
}

/** By the first number that differs; a missing one counts as 0. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? 0, b[index] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
