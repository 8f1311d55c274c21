import { formatsOf, ruleReporters } from "../../../explain/reporters.ts";
import type { Resolution } from "../../../generated/resolution.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { decide } from "../../decision.ts";
import { declareCommand, type ValuesOf } from "../../declaration.ts";
import { exitCodes } from "../../exit-code.ts";
import { format, requiredOperand } from "../../parameters.ts";
import { openRuleSide } from "../../rule-side.ts";
import type { Session } from "../../session.ts";
import { isStop, type Outcome, Stop } from "../../stop.ts";

const operands = { id: requiredOperand("<ID>", "the rule") };
const options = { format: format(formatsOf(ruleReporters), "text") };
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim rules show` */
export const rulesShowCommand = declareCommand({
  name: "show",
  summary: "show one rule in words, and what it does on this machine",
  operands,
  options,
  examples: [
    ["aim rules show gpu-count", "what it does, where it is, and why"],
    [
      "aim rules show gpu-count --model-id org/model",
      "and which profiles it rejects for this model on this machine",
    ],
  ],
  main: showRule,
});

/**
 * Shows one rule in words: what it does, where it is, why, what it replaced; and where a model is
 * named, what it does for that model on this machine.
 */
async function showRule(session: Session, { id, format }: Given): Promise<Outcome> {
  const opened = openRuleSide(session, undefined);
  if (isStop(opened)) return opened;
  const { sources, records } = opened;
  const record = records.find(({ rule }) => rule.id === id);
  if (record === undefined) {
    const ids = records.map(({ rule }) => rule.id);
    const problem = {
      code: "unknown-rule",
      level: "error",
      message: `rule set \`${sources.name}\` has no rule \`${id}\``,
      hint: didYouMean(id, ids) ?? `the rules are: ${ids.join(", ")}`,
    } as const;
    return new Stop([problem], exitCodes.usage);
  }
  // The JSON is of the rule alone, whatever can be decided here.
  const resolution = format === "json" ? undefined : await decisionOf(session);
  if (isStop(resolution)) return resolution;
  const shown = { rule: ruleInWords(record), source: record.rule, set: sources.name, resolution };
  const output = await ruleReporters[format](shown, session.outlet.style);
  return { output, exitCode: exitCodes.done };
}

/** The decision of this machine, when a model is named. */
async function decisionOf(session: Session): Promise<Resolution | Stop | undefined> {
  const { aimId, modelId } = session.settings;
  if (aimId.value === null && modelId.value === null) return undefined;
  const decision = await decide(session);
  return isStop(decision) ? decision : decision.resolution;
}
