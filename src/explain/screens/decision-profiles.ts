import type { ProfileVerdict, Resolution } from "../../generated/resolution.ts";
import {
  type Block,
  code,
  joined,
  line,
  plainTable,
  quiet,
  quietCode,
  section,
  strong,
  table,
  type Words,
} from "../blocks.ts";
import { reasonGroups } from "../funnel.ts";
import { andMore, countOf } from "../words/counts.ts";
import { missingIn, nearMisses, nearMissInWords } from "../words/nearest.ts";
import { behindBy } from "../words/standing.ts";
import { showValue } from "../words/value.ts";

const groupsShown = 6;
const missesShown = 3;

/** The profiles that lack least, and what; a model of almost this name. */
export function nearestSection(
  resolution: Resolution,
  all: boolean,
  similar: string | undefined,
): Block | undefined {
  const misses = nearMisses(resolution);
  const { value: model } = resolution.request.model;
  const named =
    similar === undefined
      ? []
      : [
          line([
            `${showValue(model)} has no profiles of its own; did you mean `,
            code(similar),
            "?",
          ]),
        ];
  const shown = misses.slice(0, all ? misses.length : missesShown);
  if (named.length + shown.length === 0) return undefined;
  const blocks = shown.map((miss) => nearMissInWords(miss, all ? miss.profiles.length : 1));
  return section("Nearest", [...named, ...blocks]);
}

/** Every ranked profile with the key that put it behind the one before it. */
export function rankingSection({ profiles }: Resolution): Block | undefined {
  const ranked = profiles.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return undefined;
  const head = ["", "profile", "behind the one before it by"];
  const rows = ranked.map((profile, index): readonly Words[] => [
    String(profile.rank),
    code(profile.id),
    index === 0 ? "" : behindBy(profile, ranked[index - 1] ?? profile),
  ]);
  return section("Ranking", [table(rows, head)]);
}

/** The others by the reason given first, counted; with everything, by name and with what else they fail. */
export function othersSection(resolution: Resolution, all: boolean): Block | undefined {
  const { selection, profiles } = resolution;
  const others = profiles.filter(({ id }) => id !== selection.profile);
  const ranked = others.filter(({ rank }) => rank !== null);
  const groups = reasonGroups(others);
  if (others.length === 0) return undefined;
  const shown = all ? groups : groups.slice(0, groupsShown);
  const hidden = groups.slice(shown.length);
  const counts = [ranked.length, ...groups.map((group) => group.profiles.length)];
  const width = Math.max(...counts.map((count) => String(count).length));
  const counted = (count: number, words: Words, blocks: readonly Block[] = []) =>
    line(joined([strong(String(count).padStart(width)), words], "  "), blocks, width + 2);
  return section(selection.profile === null ? "Why none fits" : "Why not the others", [
    ...(ranked.length === 0 || all
      ? []
      : [counted(ranked.length, "ranked lower", [example(ranked)])]),
    ...shown.map(({ profiles: members, reason, rule }) =>
      counted(
        members.length,
        [`${reason} `, quiet(`(${rule})`)],
        [all ? everyName(members, rule) : example(members)],
      ),
    ),
    ...(hidden.length === 0
      ? []
      : [
          counted(
            hidden.reduce((sum, group) => sum + group.profiles.length, 0),
            `for ${countOf(hidden.length, "other reason")}`,
          ),
        ]),
  ]);
}

/** The one that fails least, by precedence, and how many there are beside it. */
function example(profiles: readonly ProfileVerdict[]): Block {
  const failures = (profile: ProfileVerdict) => missingIn(profile).length;
  const [first] = [...profiles].sort(
    (a, b) => failures(a) - failures(b) || a.precedence - b.precedence,
  );
  return line([quietCode(first?.id ?? ""), quiet(andMore(profiles.length - 1))]);
}

/** Every profile, and what else it fails than the rule it is listed under. */
function everyName(profiles: readonly ProfileVerdict[], rule: string): Block {
  const rows = profiles.map((profile): readonly Words[] => {
    const also = missingIn(profile).filter((filter) => filter.rule !== rule);
    const rules = also.map((filter) => filter.rule).join(", ");
    return [quietCode(profile.id), also.length === 0 ? "" : quiet(`also ${rules}`)];
  });
  return plainTable(rows, ["profile", "fails"]);
}
