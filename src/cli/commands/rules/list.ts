import { type FormatOf, formatsOf, ruleListReporters } from "../../../explain/reporters.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { exitCodes } from "../../exit-code.ts";
import type { Session } from "../../session.ts";
import { openRuleRecords, type RuleChoice } from "./open.ts";

/** How the list is printed. */
export const ruleListFormats = formatsOf(ruleListReporters);

/** Lists the rules of a set by kind and order, and what the overlay does to them. */
export async function listRules(
  session: Session,
  choice: RuleChoice,
  format: FormatOf<typeof ruleListReporters>,
): Promise<number> {
  const { sources, records } = openRuleRecords(session, choice);
  const rules = records.map(ruleInWords);
  const { data, style } = session.outlet;
  data(ruleListReporters[format]({ set: sources, rules }, style));
  return exitCodes.done;
}
