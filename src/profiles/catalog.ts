import { nearest } from "../shared/did-you-mean.ts";
import { quoted } from "../shared/document-tree.ts";
import { compareText } from "../shared/order.ts";
import { compareProblems, formatLocation, type Problem } from "../shared/problem.ts";
import { type LoadingSource, withLoading } from "./loading.ts";
import { parseProfile } from "./parse-profile.ts";
import { expectedId, foldCase, isSearchedPlace, placeOf, withoutEnding } from "./place.ts";
import type { Profile, ProfileSource } from "./profile.ts";
import { type PlacedProfile, type ShadowedProfile, withoutShadowed } from "./shadowing.ts";

export type { ShadowedProfile } from "./shadowing.ts";

/** A file that holds no valid profile: the id it would have had, and everything that is wrong with it. */
export interface BrokenProfile {
  readonly id: string;
  readonly path: string;
  readonly precedence: number;
  readonly problems: readonly Problem[];
}

/** All profiles that can be chosen, and everything that was wrong with others. */
export interface ProfileCatalog {
  /** By precedence, then path. Of the profiles for one request, no two have the same id. */
  readonly profiles: readonly Profile[];
  /** By path, line and column: of files that could not be read, of broken profiles, and warnings. */
  readonly problems: readonly Problem[];
  readonly shadowed: readonly ShadowedProfile[];
  /** By precedence, then path. */
  readonly broken: readonly BrokenProfile[];
  readonly filesRead: number;
}

/**
 * The profiles in the files, the same whatever order these are in. `problems` are those of reading
 * the files. One broken file never stops the rest. Of two profiles with one id the first by
 * precedence, then by path, is kept. Without `loading` it is not known how they load a model.
 */
export function buildCatalog(
  files: readonly ProfileSource[],
  problems: readonly Problem[],
  loading?: LoadingSource,
): ProfileCatalog {
  const valid: PlacedProfile[] = [];
  const broken = unreadProfiles(files, problems);
  const all: Problem[] = [...problems, ...neverSearched(files)];
  for (const file of files) {
    const { id, profile, problems: own } = parseProfile(file);
    const { modelFolder, precedence } = placeOf(file.relative, false);
    all.push(...own);
    if (profile === undefined) broken.push({ id, path: file.path, precedence, problems: own });
    else {
      const loaded = loading === undefined ? profile : withLoading(profile, loading);
      valid.push({ profile: loaded, modelFolder });
    }
  }
  valid.sort((a, b) => comparePlaces(a.profile.facts, b.profile.facts));
  return {
    ...withoutShadowed(valid),
    problems: all.sort(compareProblems),
    broken: broken.sort(comparePlaces),
    filesRead: files.length,
  };
}

interface Placed {
  readonly precedence: number;
  readonly path: string;
}

function comparePlaces(a: Placed, b: Placed): number {
  return a.precedence - b.precedence || compareText(a.path, b.path);
}

/** The profiles whose files could not even be read, by the problems: those lie below the same root as the files. */
function unreadProfiles(
  files: readonly ProfileSource[],
  problems: readonly Problem[],
): BrokenProfile[] {
  const [file] = files;
  const root = file === undefined ? "" : file.path.slice(0, -file.relative.length);
  return problems.flatMap((problem) => {
    const path = problem.where?.path ?? "";
    if (problem.level !== "error" || withoutEnding(path) === path) return [];
    const relative = path.startsWith(root) ? path.slice(root.length) : path;
    const { precedence } = placeOf(relative, false);
    return [{ id: expectedId(relative, null), path, precedence, problems: [problem] }];
  });
}

/** Warns of files that no request reads. Only in a store: lone files to check are in none of its folders. */
function neverSearched(files: readonly ProfileSource[]): Problem[] {
  const outside = files.filter((file) => !isSearchedPlace(file.relative));
  if (outside.length === files.length) return [];
  return outside.map(({ path }) => ({
    code: "never-searched",
    level: "warning",
    message:
      "only `custom/`, `general/` and `<org>/<model>/` are searched, so this is never chosen",
    where: { path },
    hint: "move it into one of these folders",
  }));
}

/**
 * The profile that AIM_PROFILE_ID names: by its id, else by its file name if only one profile has it;
 * with or without `.yaml`, and last without regard to letter case. A problem when there is none, when
 * there are several, and when the profile is broken: another one of that name never takes its place.
 */
export function findProfile(catalog: ProfileCatalog, wanted: string): Profile | Problem {
  const candidates = candidatesOf(catalog);
  const plain = withoutEnding(wanted);
  const folded = foldCase(plain);
  const ways: ((candidate: Candidate) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ id }) => id === plain,
    ({ name }) => name === wanted,
    ({ name }) => name === plain,
    ({ id }) => foldCase(id) === folded,
    ({ name }) => foldCase(name) === folded,
  ];
  for (const way of ways) {
    const matches = candidates.filter(way);
    const ids = [...new Set(matches.map(({ id }) => id))];
    const [match] = matches;
    if (ids.length > 1) return ambiguousId(wanted, ids);
    if (match !== undefined) return match.profile ?? brokenProfile(match);
  }
  return unknownId(wanted, candidates);
}

interface Candidate extends Placed {
  readonly id: string;
  readonly name: string;
  readonly profile?: Profile;
  readonly problems: readonly Problem[];
}

function candidatesOf(catalog: ProfileCatalog): readonly Candidate[] {
  const valid = catalog.profiles.map((profile) => ({ ...profile.facts, profile, problems: [] }));
  const broken = catalog.broken.map((profile) => ({
    ...profile,
    name: profile.id.slice(profile.id.lastIndexOf("/") + 1),
  }));
  return [...valid, ...broken].sort(comparePlaces);
}

// No message here says "profile" and then "not found": AMD's operator takes that for an HTTP 404.

function unknownId(wanted: string, candidates: readonly Candidate[]): Problem {
  const plain = withoutEnding(wanted);
  const ids = candidates.map(({ id }) => id);
  const name = nearest(
    plain.slice(plain.lastIndexOf("/") + 1),
    candidates.map(({ name }) => name),
  );
  const near = nearest(plain, ids) ?? candidates.find((candidate) => candidate.name === name)?.id;
  const list = "`aim list-profiles` shows all ids";
  return {
    code: "unknown-profile-id",
    level: "error",
    message: `no profile has the id ${quoted(wanted, 200)}`,
    hint: near === undefined ? list : `did you mean \`${near}\`? ${list}`,
  };
}

function ambiguousId(wanted: string, ids: readonly string[]): Problem {
  return {
    code: "ambiguous-profile-id",
    level: "error",
    message: `${ids.length} profiles are called ${quoted(wanted, 200)}`,
    hint: `give one of their ids: ${ids.map((id) => `\`${id}\``).join(", ")}`,
  };
}

function brokenProfile({ id, path, problems }: Candidate): Problem {
  const errors = problems.filter(({ level }) => level === "error");
  const causes = errors.map(({ where, message }) =>
    where === undefined ? message : `${formatLocation(where)}: ${message}`,
  );
  return {
    code: "broken-profile",
    level: "error",
    message: `profile \`${id}\` cannot be used: it has ${errors.length === 1 ? "an error" : `${errors.length} errors`}`,
    where: errors[0]?.where,
    hint: `see each with its place: \`aim validate ${path}\``,
    cause: causes.join("\n"),
  };
}
