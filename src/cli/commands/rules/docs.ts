import { rulePageReporters } from "../../../explain/reporters.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { exitCodes } from "../../exit-code.ts";
import type { Session } from "../../session.ts";
import { openRuleRecords, type RuleChoice } from "./open.ts";

/** Prints a rule set as a Markdown page, made of the rules themselves. */
export async function documentRules(session: Session, choice: RuleChoice): Promise<number> {
  const { sources, records } = openRuleRecords(session, choice);
  const rules = records.map(ruleInWords);
  session.outlet.data(
    rulePageReporters.markdown({
      name: sources.name,
      hasOverlay: sources.overlayFiles.length > 0,
      rules,
    }),
  );
  return exitCodes.done;
}
