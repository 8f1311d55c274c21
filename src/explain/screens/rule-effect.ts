import type { ProfileVerdict, Resolution } from "../../generated/resolution.ts";
import type { RuleWords } from "../../lint/rule-words.ts";
import { type Block, line, prose, section } from "../blocks.ts";
import { countOf, firstOf, histogram, moreReasons } from "../words/counts.ts";
import { gpusInWords } from "../words/gpus.ts";
import { goesBefore, keyInWords } from "../words/standing.ts";
import { showValue } from "../words/value.ts";

const reasonsShown = 5;

/** What a rule does in one decision, with numbers of profiles. */
export function ruleEffect(rule: RuleWords, resolution: Resolution): Block {
  const model = showValue(resolution.request.model.value);
  return section(`Now, for ${model} on ${gpusInWords(resolution.gpu)}`, effectOf(rule, resolution));
}

function effectOf({ id, kind, label }: RuleWords, resolution: Resolution): readonly Block[] {
  const { profiles } = resolution;
  switch (kind) {
    case "derive": {
      const changed = profiles.filter(({ derived }) => derived.some(({ rule }) => rule === id));
      return [line(`holds for ${changed.length} of ${countOf(profiles.length, "profile")}`)];
    }
    case "filter":
      return filterEffect(id, label, profiles);
    case "rank":
      return rankEffect(id, resolution);
    case "advise": {
      const said = resolution.advice.filter(({ rule }) => rule === id);
      if (said.length === 0) return [line("says nothing")];
      return said.map(({ message }) => line(`says: ${message}`));
    }
  }
}

function filterEffect(
  id: string,
  state: string | null,
  profiles: readonly ProfileVerdict[],
): readonly Block[] {
  const verdicts = profiles.flatMap(({ filters }) => filters.filter(({ rule }) => rule === id));
  const count = (outcome: string) => verdicts.filter((one) => one.outcome === outcome).length;
  const [passed, skipped, errored] = [count("passed"), count("skipped"), count("errored")];
  const parts = [
    `rejects ${count("failed")} of ${countOf(profiles.length, "profile")}`,
    ...(passed > 0 ? [`lets ${passed} through`] : []),
    ...(skipped > 0 ? [`does not apply to ${skipped}`] : []),
    ...(errored > 0 ? [`cannot judge ${errored}`] : []),
  ];
  const failures = verdicts.filter(({ outcome }) => outcome === "failed" || outcome === "errored");
  if (failures.length === 0) return [line(parts.join(", "))];
  const reasons = histogram(failures.map(({ reason, error }) => reason ?? error ?? ""));
  const { shown, more } = firstOf(reasons, reasonsShown);
  return [
    line(parts.join(", "), [
      ...shown.map(([number, reason]) => line(`${number}  ${reason}`)),
      ...(more > 0 ? [line(moreReasons(more))] : []),
    ]),
    prose(`those in this state: aim list-profiles --state ${state}`),
  ];
}

function rankEffect(id: string, { profiles, selection }: Resolution): readonly Block[] {
  const ranked = profiles.filter(({ rank }) => rank !== null);
  const keys = ranked.flatMap(({ keys }) => keys.filter(({ rule }) => rule === id));
  const values = Map.groupBy(keys, (key) =>
    key.condition === undefined ? showValue(key.value) : keyInWords(key),
  );
  const counts = [...values]
    .sort(([, [a]], [, [b]]) => (a?.position ?? Infinity) - (b?.position ?? Infinity))
    .map(([value, same]) =>
      same[0]?.condition === undefined
        ? `${same.length} with ${value}`
        : `${value} for ${same.length}`,
    );
  const errored = profiles.filter(({ keys }) =>
    keys.some(({ rule, error }) => rule === id && error !== undefined),
  ).length;
  const { decided_by: decided, profile: winner, runner_up: next } = selection;
  return [
    line(
      ranked.length === 0
        ? "has nothing to order: no profile fits"
        : `orders ${countOf(ranked.length, "profile")}: ${counts.join(", ")}`,
    ),
    ...(decided?.rule === id
      ? [line(`and decides: ${goesBefore(decided, [winner ?? "", next ?? ""])}`)]
      : []),
    ...(errored > 0 ? [line(`cannot judge ${countOf(errored, "profile")}`)] : []),
  ];
}
