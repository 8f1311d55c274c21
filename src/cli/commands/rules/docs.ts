import { rulesAsMarkdown } from "../../../explain/rule-page.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { exitCodes } from "../../exit-code.ts";
import { findRuleSide, openSide } from "../../rule-side.ts";
import type { Session } from "../../session.ts";

/** Prints a rule set as a Markdown page, made of the rules themselves. */
export async function documentRules(session: Session, set: string | undefined): Promise<number> {
  const { sources, records } = openSide(session, findRuleSide(session, set));
  const rules = records.map(ruleInWords);
  const { name, overlayFiles } = sources;
  session.outlet.data(rulesAsMarkdown({ name, hasOverlay: overlayFiles.length > 0, rules }));
  return exitCodes.done;
}
