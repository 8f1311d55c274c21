import type { FlagTable } from "../../generated/flags.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type IndexRanges, rangesInWords, rangesOf } from "../../shared/index-ranges.ts";
import type { Problem } from "../../shared/problem.ts";
import { isInRangeOf } from "../../shared/version-range.ts";
import type { ProfileChecker } from "./check-profile.ts";

/** Which profile of an engine works with which of its versions. */
export interface VersionMatrix {
  readonly engine: string;
  readonly title: string;
  /** Oldest first; ranges below are indexes into this list. */
  readonly versions: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** One profile. A version is in one of the three: `works`, `refused`, or left out by `engine_version`. */
export interface MatrixRow {
  readonly id: string;
  readonly path: string;
  readonly works: IndexRanges;
  /** By what is said: the same errors in versions one after another are one entry. */
  readonly refused: readonly { readonly in: IndexRanges; readonly errors: readonly string[] }[];
  readonly leftOut: IndexRanges;
}

/** The matrix, and an error for each version that a profile says it is for and that refuses it. */
export function versionMatrix(
  profiles: readonly Profile[],
  checker: ProfileChecker,
  { engine, versions }: FlagTable,
  title: string,
): { readonly matrix: VersionMatrix; readonly problems: readonly Problem[] } {
  const judged = profiles.map((profile) => judgeProfile(profile, checker, versions, title));
  const rows = judged.map(({ row }) => row);
  const problems = judged.flatMap(({ row, isRanged }) =>
    isRanged ? rangeProblems(row, versions, title) : nowhere(row, title),
  );
  return { matrix: { engine, title, versions, rows }, problems };
}

function judgeProfile(
  profile: Profile,
  checker: ProfileChecker,
  versions: readonly string[],
  title: string,
) {
  const { id, path, metadata } = profile.facts;
  const range = metadata.engine_version ?? null;
  const works: number[] = [];
  const leftOut: number[] = [];
  const refused = new Map<string, { readonly errors: readonly string[]; readonly at: number[] }>();
  for (const [at, version] of versions.entries()) {
    if (range !== null && isInRangeOf(versions, at, range) === false) {
      leftOut.push(at);
      continue;
    }
    const errors = checker
      .checkArguments(profile, version)
      .filter(({ level }) => level === "error")
      .map(({ message }) => message.replaceAll(`${title} ${version}`, "this version"));
    if (errors.length === 0) {
      works.push(at);
      continue;
    }
    const key = errors.join("\n");
    const same = refused.get(key) ?? { errors, at: [] };
    same.at.push(at);
    refused.set(key, same);
  }
  const row: MatrixRow = {
    id,
    path,
    works: rangesOf(works),
    refused: [...refused.values()].map(({ errors, at }) => ({ in: rangesOf(at), errors })),
    leftOut: rangesOf(leftOut),
  };
  return { row, isRanged: range !== null };
}

/** A profile that names versions must work with each of them. */
function rangeProblems(
  { path, refused }: MatrixRow,
  versions: readonly string[],
  title: string,
): readonly Problem[] {
  return refused.map(({ in: ranges, errors }) => ({
    code: "engine-version-refuses",
    level: "error",
    message: `\`engine_version\` has ${title} ${rangesInWords(ranges, versions)}, which refuses it: ${errors[0]}`,
    where: { path },
    hint: "narrow `engine_version`, or change the argument",
  }));
}

/** A profile that names none must work with one at least. */
function nowhere({ path, works, refused }: MatrixRow, title: string): readonly Problem[] {
  if (works.length > 0) return [];
  return [
    {
      code: "engine-version-none",
      level: "error",
      message: `no known version of ${title} takes it: ${refused.at(-1)?.errors[0] ?? "its arguments"}`,
      where: { path },
    },
  ];
}
