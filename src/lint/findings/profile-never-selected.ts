import type { ProfileFacts } from "../../generated/facts.ts";
import { placeOf } from "../../rules/merge-layers.ts";
import { type LintContext, type RuleInUse, ruleInUse } from "../context.ts";
import type { FindingKind, Found, Note } from "../finding.ts";
import type { NeverSelected } from "../matrix/never-selected.ts";
import { profileNames } from "../profile-names.ts";

/** Profiles that no request is ever given, unless by their id. */
export const profileNeverSelected: FindingKind = {
  name: "profile-never-selected",
  category: "reachability",
  level: "warning",
  summary: "profiles are never selected, whatever is asked for and on whatever GPUs",
  why: "Somebody wrote and tuned them. Profiles that are meant for AIM_PROFILE_ID alone say so, and are not counted here.",
  fix: "change the rule, or write `manual_selection_only: true` into the profiles",
  unlessIn: [
    "constant-comparison",
    "contradictory-conditions",
    "empty-condition",
    "impossible-value",
    "rejects-every-profile",
    "prototype-key",
  ],
  async find(context) {
    const { never, untried } = await context.selections();
    const groups = [...Map.groupBy(never, ({ by, rules }) => JSON.stringify([by, rules])).values()];
    const notes = [...untriedNote(untried), ...groups.flatMap(rankedNote)];
    const reached = await context.reach();
    const { length } = context.store.profiles;
    if (reached.some(({ rejects }) => rejects.length === length)) return notes;
    return [...notes, ...groups.flatMap((group) => foundIn(group, context))];
  },
};

function untriedNote(untried: readonly ProfileFacts[]): readonly Note[] {
  if (untried.length === 0) return [];
  const count = untried.length === 1 ? "1 profile" : `${untried.length} profiles`;
  return [
    {
      note: `there is too much to try for ${count}, which may or may not ever be selected: ${profileNames(untried)}`,
    },
  ];
}

/** Profiles that fit and are ranked behind others: that is what ranking is for. */
function rankedNote(group: readonly NeverSelected[]): readonly Note[] {
  const [first] = group;
  if (first?.by !== "ranked") return [];
  const count = group.length === 1 ? "1 profile fits" : `${group.length} profiles fit`;
  const profiles = profileNames(group.map(({ profile }) => profile));
  return [
    {
      note: `${count} but never win, because \`${first.rules[0]}\` always puts another one first: ${profiles}`,
    },
  ];
}

function foundIn(group: readonly NeverSelected[], context: LintContext): readonly Found[] {
  const [first] = group;
  if (first === undefined || first.by === "ranked") return [];
  const entries = first.rules.map((rule) => ruleInUse(rule, context));
  const entry = entries.reduce<RuleInUse | undefined>(
    (top, one) => (top === undefined || one.layer.level > top.layer.level ? one : top),
    undefined,
  );
  const where = entry === undefined ? { path: first.profile.path } : placeOf(entry);
  const count = group.length === 1 ? "1 profile is" : `${group.length} profiles are`;
  const profiles = profileNames(group.map(({ profile }) => profile));
  return [{ message: `${count} never selected, ${cause(first)}: ${profiles}`, where }];
}

function cause({ by, rules }: NeverSelected): string {
  if (by === "tied") return "because no rank rule puts them before another one";
  const names = rules.map((rule) => `\`${rule}\``);
  const [last] = names.slice(-1);
  if (last === undefined) return "because several filters reject them";
  if (names.length === 1) return `because ${last} rejects them`;
  return `because ${names.slice(0, -1).join(", ")} and ${last} together reject them`;
}
