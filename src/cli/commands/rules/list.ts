import { rulesAsJson, rulesAsTable } from "../../../explain/rule-list.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { exitCodes } from "../../exit-code.ts";
import { findRuleSide, openSide } from "../../rule-side.ts";
import type { Session } from "../../session.ts";

/** How the list is printed. */
export const ruleListFormats = ["table", "json"] as const;

/** Lists the rules of a set by kind and order, where each is from, and what the overlay does to them. */
export async function listRules(
  session: Session,
  set: string | undefined,
  format: (typeof ruleListFormats)[number],
): Promise<number> {
  const { sources, records } = openSide(session, findRuleSide(session, set));
  const rules = records.map(ruleInWords);
  const { data, style } = session.outlet;
  data(format === "json" ? rulesAsJson(sources, rules) : rulesAsTable(sources.name, rules, style));
  return exitCodes.done;
}
