import { ruleAsText } from "../../../explain/rule-text.ts";
import type { Resolution } from "../../../generated/resolution.ts";
import { ruleInWords } from "../../../lint/rule-words.ts";
import { didYouMean } from "../../../shared/did-you-mean.ts";
import { decide } from "../../decision.ts";
import { exitCodes } from "../../exit-code.ts";
import { findRuleSide, openSide } from "../../rule-side.ts";
import { endWith, type Session } from "../../session.ts";

/** How a rule is printed. */
export const ruleShowFormats = ["text", "json"] as const;

/**
 * Shows one rule in words: what it does, where it is, why, what it replaced; and where a model is
 * named, what it does for that model on this machine.
 */
export async function showRule(
  session: Session,
  id: string,
  format: (typeof ruleShowFormats)[number],
): Promise<number> {
  const { outlet } = session;
  const { sources, records } = openSide(session, findRuleSide(session, undefined));
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
  const rule = ruleInWords(record);
  if (format === "json") {
    outlet.data(`${JSON.stringify({ set: sources.name, ...rule, rule: record.rule }, null, 2)}\n`);
    return exitCodes.done;
  }
  outlet.data(ruleAsText(rule, await decisionOf(session), outlet.style));
  return exitCodes.done;
}

/** The decision of this machine, when a model is named. */
async function decisionOf(session: Session): Promise<Resolution | undefined> {
  const { aimId, modelId } = session.settings;
  const isNamed = aimId.value !== null || modelId.value !== null;
  return isNamed ? (await decide(session)).resolution : undefined;
}
