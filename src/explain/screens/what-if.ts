import type { Resolution } from "../../generated/resolution.ts";
import type { ChangedProfile, Standing, WhatIf } from "../../generated/what-if.ts";
import {
  type Block,
  code,
  good,
  hints,
  line,
  plainText,
  section,
  strong,
  table,
  type Words,
} from "../blocks.ts";
import { explainCommand } from "../words/commands.ts";
import { gpusInWords } from "../words/gpus.ts";
import { nearMisses, nearMissInWords } from "../words/nearest.ts";
import { decidedBy } from "../words/standing.ts";
import { showValue } from "../words/value.ts";

const profilesShown = 8;
const sides = ["", "now", "what if"] as const;

/** How much of the difference is told. */
export interface WhatIfOptions {
  /** Every profile that stands elsewhere. */
  readonly all?: boolean;
}

/** What was changed, both decisions side by side, and the profiles that stand elsewhere. */
export function whatIfBlocks(
  answer: WhatIf,
  { all = false }: WhatIfOptions = {},
): readonly Block[] {
  const { before, after, changes } = answer;
  const changed = changes.map((change): readonly Words[] => [
    change.name,
    showValue(change.before),
    strong(showValue(change.after)),
  ]);
  return [
    section("What if", [table([...changed, ...decisionRows(before, after)], sides)]),
    ...nearestThen(after),
    profilesSection(answer, all),
    ...(all || answer.profiles.length <= profilesShown ? [] : [moreSection(answer)]),
  ];
}

function decisionRows(before: Resolution, after: Resolution): readonly (readonly Words[])[] {
  const row = (name: string, tell: (resolution: Resolution) => Words): readonly Words[] => [
    name,
    tell(before),
    tell(after),
  ];
  const rows = [
    row("GPUs", ({ gpu }) => gpusInWords(gpu)),
    row("ranked", ({ profiles }) => {
      const ranked = profiles.filter(({ rank }) => rank !== null);
      return `${ranked.length} of ${profiles.length}`;
    }),
    row("chosen", ({ selection: { profile } }) =>
      profile === null ? "nothing fits" : code(profile),
    ),
    row("before", ({ selection: { runner_up: next } }) => (next === null ? "" : code(next))),
    row("by", decidedBy),
    row("advice", ({ advice }) => advice.map(({ rule, level }) => `${level}: ${rule}`).join(", ")),
  ];
  return rows.filter((cells) => cells.slice(1).some((cell) => plainText(cell) !== ""));
}

/** What comes nearest where nothing fits with the changes. */
function nearestThen(after: Resolution): readonly Block[] {
  if (after.selection.profile !== null) return [];
  const [nearest] = nearMisses(after);
  return nearest === undefined ? [] : [section("Nearest then", [nearMissInWords(nearest, 1)])];
}

function profilesSection({ profiles }: WhatIf, all: boolean): Block {
  if (profiles.length === 0) return section("Every profile stands where it stood", []);
  const shown = all ? profiles : profiles.slice(0, profilesShown);
  const rows = shown.map(({ id, before, after }): readonly Words[] => [
    code(id),
    standing(before),
    standing(after),
  ]);
  return section("Profiles that stand elsewhere", [
    table(rows, sides),
    ...transitions(profiles.slice(shown.length)),
  ]);
}

/** Profiles counted by where they stood and where they stand. */
function transitions(profiles: readonly ChangedProfile[]): readonly Block[] {
  const groups = Map.groupBy(profiles, ({ before, after }) => {
    const [now, then] = [stateOf(before), stateOf(after)];
    return now === then ? `${now}, at another rank` : `${now} now, then ${then}`;
  });
  return [...groups].map(([change, members]) =>
    line([strong(String(members.length)), ` more: ${change}`]),
  );
}

function stateOf(standing: Standing | null): string {
  return standing?.state ?? "not there";
}

function standing(standing: Standing | null): Words {
  if (standing === null || standing.rank === null) return stateOf(standing);
  return good(`rank ${standing.rank}`);
}

function moreSection({ before, changes }: WhatIf): Block {
  const words = changes.map(
    ({ name, after }) => `${name}=${after === null ? "" : showValue(after)}`,
  );
  const command = explainCommand(before, "--what-if", ...words, "--all");
  return section("More", [hints([command, "all of them"])]);
}
