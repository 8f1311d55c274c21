import type {
  DecidingKey,
  ProfileVerdict,
  RankKey,
  Resolution,
} from "../../generated/resolution.ts";
import { type Block, code, line, prose, quiet, strong, type Words } from "../blocks.ts";
import { showValue } from "./value.ts";

/** The last tie-break, which is no rule. */
export const byId = "profile-id";

/** Where keys differ first, which is where they decide; -1 where they are equal. */
export function decidingIndex(keys: readonly RankKey[], others: readonly RankKey[]): number {
  return keys.findIndex((key, index) => key.position !== others[index]?.position);
}

/** Where a profile stands by one rank rule: its value, or whether the condition holds for it. */
export function keyInWords({ value, position, condition, error }: RankKey): string {
  if (error !== undefined) return "could not be judged";
  if (condition !== undefined) return value === true ? "holds" : "does not hold";
  return position === null ? `${showValue(value)} (not listed)` : showValue(value);
}

/** `4 goes before 2` */
export function inOrder(first: unknown, second: unknown): string {
  return `${showValue(first)} goes before ${showValue(second)}`;
}

/** Two profiles, the one that goes before the other first. */
export type Pair = readonly [string, string];

/** Why one profile goes before another by a rule: `fp8 goes before fp16`, `holds for a, not for b`. */
export function goesBefore(
  { winner, runner_up, first }: Omit<DecidingKey, "rule">,
  [better, worse]: Pair,
): string {
  return first ? `holds for ${better}, not for ${worse}` : inOrder(winner, runner_up);
}

/** By which key one profile goes before another, with both values. */
export function byKey(key: DecidingKey, pair: Pair): Words {
  if (key.rule === byId) return "equal in every rank key; the smaller id goes first";
  return ["by ", strong(key.rule), `: ${goesBefore(key, pair)}`];
}

/** What puts a profile behind another that is ranked before it. */
export function behind(profile: ProfileVerdict, ahead: ProfileVerdict): Words {
  const [own, other] = decidingKeys(profile, ahead);
  const key = { rule: own?.rule ?? byId, winner: other?.value, runner_up: own?.value };
  const isCondition = own?.condition !== undefined;
  return byKey(isCondition ? { ...key, first: true } : key, [ahead.id, profile.id]);
}

/** The same in the cell of a table: `precision: fp16 after fp8`. */
export function behindBy(profile: ProfileVerdict, ahead: ProfileVerdict): string {
  const [own, other] = decidingKeys(profile, ahead);
  if (own === undefined) return "the larger id";
  if (own.condition !== undefined) return `${own.rule}: ${keyInWords(own)}`;
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
  const { by, decided_by: decision, profile: winner, runner_up: next } = selection;
  if (by === "profile_id") {
    return [line("asked for by AIM_PROFILE_ID: filters and ranking do not apply")];
  }
  if (decision === null || winner === null || next === null) return [line("the only one left")];
  const why = rules.find(({ id }) => id === decision.rule)?.why;
  return [
    line(["before ", code(next)]),
    line(byKey(decision, [winner, next]), why === undefined ? [] : [prose(quiet(why))]),
  ];
}
