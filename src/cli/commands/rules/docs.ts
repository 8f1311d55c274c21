import { rulePageReporters } from "../../../explain/reporters.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { declareCommand, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { openRuleSide, setOperand } from "../../rule-side.ts";
import type { Session } from "../../session.ts";
import { isStop, type Outcome } from "../../stop.ts";

/** `aim rules docs` */
export const rulesDocsCommand = declareCommand({
  name: "docs",
  summary: "print a rule set as a Markdown page",
  operands: setOperand,
  examples: [["aim rules docs > rules.md", "what is decided and why, for people"]],
  main: documentRules,
});

/** Prints a rule set as a Markdown page, made of the rules themselves. */
async function documentRules(
  session: Session,
  given: ValuesOf<typeof setOperand>,
): Promise<Outcome> {
  const opened = openRuleSide(session, given.set);
  if (isStop(opened)) return opened;
  const { sources, records } = opened;
  const rules = records.map(ruleInWords);
  const hasOverlay = sources.overlayFiles.length > 0;
  const output = rulePageReporters.markdown({ name: sources.name, hasOverlay, rules });
  return { output, exitCode: exitCodes.done };
}
