import type { ProfileVerdict, RankKey, Resolution } from "../../generated/resolution.ts";
import { type Block, code, line, prose, quiet, strong, type Words } from "../blocks.ts";
import { showValue } from "./value.ts";

/** The last tie-break, which is no rule. */
export const byId = "profile-id";

/** Where keys differ first, which is where they decide; -1 where they are equal. */
export function decidingIndex(keys: readonly RankKey[], others: readonly RankKey[]): number {
  return keys.findIndex((key, index) => key.position !== others[index]?.position);
}

/** The value of a key; one that the rule does not list goes last. */
export function keyInWords({ position, value }: RankKey): string {
  return position === null ? `${showValue(value)} (not listed)` : showValue(value);
}

/** `4 goes before 2` */
export function goesBefore(first: unknown, second: unknown): string {
  return `${showValue(first)} goes before ${showValue(second)}`;
}

/** By which key one profile goes before another, with both values. */
export function byKey(rule: string, first: unknown, second: unknown): Words {
  if (rule === byId) return "equal in every rank key; the smaller id goes first";
  return ["by ", strong(rule), `: ${goesBefore(first, second)}`];
}

/** What puts a profile behind another that is ranked before it. */
export function behind(profile: ProfileVerdict, ahead: ProfileVerdict): Words {
  const [own, other] = decidingKeys(profile, ahead);
  return byKey(own?.rule ?? byId, other?.value, own?.value);
}

/** The same in the cell of a table: `precision: fp16 after fp8`. */
export function behindBy(profile: ProfileVerdict, ahead: ProfileVerdict): string {
  const [own, other] = decidingKeys(profile, ahead);
  if (own === undefined) return "the larger id";
  return `${own.rule}: ${showValue(own.value)} after ${showValue(other?.value)}`;
}

function decidingKeys({ keys }: ProfileVerdict, ahead: ProfileVerdict) {
  const index = decidingIndex(keys, ahead.keys);
  return [keys[index], ahead.keys[index]] as const;
}

/** By what was decided, in a word or two; nothing where nothing had to be decided. */
export function decidedBy({ selection }: Resolution): string {
  if (selection.by === "profile_id") return "AIM_PROFILE_ID";
  const rule = selection.decided_by?.rule ?? "";
  return rule === byId ? "the smaller id" : rule;
}

/** The profile that comes next, and what the chosen one has over it. */
export function chosenOver({ selection, rules }: Resolution): readonly Block[] {
  const { by, decided_by: decision, runner_up: next } = selection;
  if (by === "profile_id") {
    return [line("asked for by AIM_PROFILE_ID: filters and ranking do not apply")];
  }
  if (decision === null || next === null) return [line("the only one left")];
  const why = rules.find(({ id }) => id === decision.rule)?.why;
  return [
    line(["before ", code(next)]),
    line(
      byKey(decision.rule, decision.winner, decision.runner_up),
      why === undefined ? [] : [prose(quiet(why))],
    ),
  ];
}
