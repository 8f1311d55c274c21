import { rulesAsJson, rulesAsTable } from "../../../explain/rule-list.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { exitCodes } from "../../exit-code.ts";
import type { Session } from "../../session.ts";
import { openRuleRecords, type RuleChoice } from "./open.ts";

/** How the list is printed. */
export const ruleListFormats = ["table", "json"] as const;

/** Lists the rules of a set by kind and order, and what the overlay does to them. */
export async function listRules(
  session: Session,
  choice: RuleChoice,
  format: (typeof ruleListFormats)[number],
): Promise<number> {
  const { sources, records } = openRuleRecords(session, choice);
  const rules = records.map(ruleInWords);
  const { data, style } = session.outlet;
  data(format === "json" ? rulesAsJson(sources, rules) : rulesAsTable(sources.name, rules, style));
  return exitCodes.done;
}
