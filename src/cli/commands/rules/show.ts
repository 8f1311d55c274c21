import { type FormatOf, formatsOf, ruleReporters } from "../../../explain/reporters.ts";
import type { Resolution } from "../../../generated/resolution.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { decide } from "../../decision.ts";
import { exitCodes } from "../../exit-code.ts";
import { endWith, type Session } from "../../session.ts";
import { openRuleRecords, type RuleChoice } from "./open.ts";

/** How a rule is printed. */
export const ruleShowFormats = formatsOf(ruleReporters);

/**
 * Shows one rule in words: what it does, where it is, why, what it replaced; and where a model is
 * named, what it does for that model on this machine.
 */
export async function showRule(
  session: Session,
  id: string,
  choice: RuleChoice,
  format: FormatOf<typeof ruleReporters>,
): Promise<number> {
  const { outlet } = session;
  const { sources, records } = openRuleRecords(session, choice);
  const record = records.find(({ rule }) => rule.id === id);
  if (record === undefined) {
    const ids = records.map(({ rule }) => rule.id);
    const problem = {
      code: "unknown-rule",
      level: "error",
      message: `rule set \`${sources.name}\` has no rule \`${id}\``,
      hint: didYouMean(id, ids) ?? `the rules are: ${ids.join(", ")}`,
    } as const;
    throw endWith(outlet, [problem], exitCodes.usage);
  }
  // The JSON is of the rule alone, whatever can be decided here.
  const resolution = format === "json" ? undefined : await decisionOf(session, choice);
  const shown = {
    rule: ruleInWords(record),
    source: record.rule,
    set: sources.name,
    resolution,
  };
  outlet.data(ruleReporters[format](shown, outlet.style));
  return exitCodes.done;
}

/** The decision of this machine, when a model is named and the rules are those that decide here. */
async function decisionOf(session: Session, choice: RuleChoice): Promise<Resolution | undefined> {
  const { aimId, modelId } = session.settings;
  const isNamed = aimId.value !== null || modelId.value !== null;
  if (!isNamed || choice.set !== undefined || choice.overlay !== undefined) return undefined;
  return (await decide(session)).resolution;
}
