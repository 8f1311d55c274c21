import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import type { RuleWords } from "../lint/rule-words.ts";
import { compareText } from "../shared/order.ts";
import type { Style } from "../shared/style.ts";
import { gpusInWords } from "./hardware.ts";
import { goesBefore, keyInWords } from "./rank-words.ts";
import { countOf, showValue } from "./value.ts";

const shown = 5;

/** What a rule does in one decision, with numbers of profiles. */
export function ruleEffect(
  rule: RuleWords,
  resolution: Resolution,
  style: Style,
): readonly string[] {
  const model = showValue(resolution.request.model.value);
  return [
    style.bold(`Now, for ${model} on ${gpusInWords(resolution.gpu)}`),
    ...effectOf(rule, resolution).map((line) => `  ${line}`),
  ];
}

function effectOf({ id, kind, label }: RuleWords, resolution: Resolution): readonly string[] {
  const { profiles } = resolution;
  switch (kind) {
    case "derive": {
      const changed = profiles.filter(({ derived }) => derived.some(({ rule }) => rule === id));
      return [`holds for ${changed.length} of ${countOf(profiles.length, "profile")}`];
    }
    case "filter":
      return filterEffect(id, label, profiles);
    case "rank":
      return rankEffect(id, resolution);
    case "advise": {
      const said = resolution.advice.filter(({ rule }) => rule === id);
      return said.length === 0 ? ["says nothing"] : said.map(({ message }) => `says: ${message}`);
    }
  }
}

function filterEffect(
  id: string,
  state: string | null,
  profiles: readonly ProfileVerdict[],
): readonly string[] {
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
  if (failures.length === 0) return [parts.join(", ")];
  const reasons = Map.groupBy(failures, ({ reason, error }) => reason ?? error ?? "");
  const rows = [...reasons]
    .map(([reason, same]) => ({ reason, count: same.length }))
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));
  const widest = String(rows[0]?.count ?? 0).length;
  const more = rows.length - shown;
  return [
    parts.join(", "),
    ...rows.slice(0, shown).map((row) => `  ${String(row.count).padStart(widest)}  ${row.reason}`),
    ...(more > 0 ? [`  and ${countOf(more, "more reason", "more reasons")}`] : []),
    `those in this state: aim list-profiles --state ${state}`,
  ];
}

function rankEffect(id: string, { profiles, selection }: Resolution): readonly string[] {
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
    ranked.length === 0
      ? "has nothing to order: no profile fits"
      : `orders ${countOf(ranked.length, "profile")}: ${counts.join(", ")}`,
    ...(decided?.rule === id
      ? [`and decides: ${goesBefore(decided, [winner ?? "", next ?? ""])}`]
      : []),
    ...(errored > 0 ? [`cannot judge ${countOf(errored, "profile")}`] : []),
  ];
}
