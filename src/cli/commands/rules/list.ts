import { formatsOf, ruleListReporters } from "../../../explain/reporters.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { declareCommand, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { format } from "../../parameters.ts";
import { openRuleSide, setOperand } from "../../rule-side.ts";
import type { Session } from "../../session.ts";
import { isStop, type Outcome } from "../../stop.ts";

const options = { format: format(formatsOf(ruleListReporters), "table") };
type Given = ValuesOf<typeof setOperand> & ValuesOf<typeof options>;

/** `aim rules list` */
export const rulesListCommand = declareCommand({
  name: "list",
  summary: "list the rules by kind and order, with their reasons",
  operands: setOperand,
  options,
  examples: [
    ["aim rules list", "the rules in force, and what the overlay does to them"],
    ["aim rules list aim-0.9 --format json", "those of another set, for programs"],
  ],
  main: listRules,
});

/** Lists the rules of a set by kind and order, where each is from, and what the overlay does to them. */
async function listRules(session: Session, given: Given): Promise<Outcome> {
  const opened = openRuleSide(session, given.set);
  if (isStop(opened)) return opened;
  const { sources, records } = opened;
  const rules = records.map(ruleInWords);
  const list = { set: sources, rules };
  const output = await ruleListReporters[given.format](list, session.outlet.style);
  return { output, exitCode: exitCodes.done };
}
