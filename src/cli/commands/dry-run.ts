import path from "node:path";
import { toArgvJson, toOperatorArray } from "../../launch/to-json.ts";
import { toScript } from "../../launch/to-script.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Decision, decide } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import { type Launch, prepareLaunch } from "../launch.ts";
import { recorded } from "../recording.ts";
import { CommandEnd, logWarning, type Session } from "../session.ts";
import { logDecision, requireSelection } from "./serve.ts";

/** What dry-run can print. */
export const dryRunFormats = ["yaml", "json", "script", "argv"] as const;
export type DryRunFormat = (typeof dryRunFormats)[number];

/**
 * Prints what serve would start, without starting it. Everything that goes to stderr is written
 * before stdout: the Kubernetes operator reads both merged, and nothing may follow the array.
 */
export async function dryRun(session: Session, format: DryRunFormat): Promise<number> {
  const decision = await decide(session);
  const { launch, selected } = prepared(session, decision, format);
  for (const note of launch.plan.notes) logWarning(session.log, note);
  if (typeof launch.program !== "string") {
    logWarning(session.log, launch.program);
  }
  session.outlet.data(rendered(format, selected, launch));
  return exitCodes.done;
}

function prepared(session: Session, decision: Decision, format: DryRunFormat) {
  let selected: Profile | undefined;
  try {
    const launch = recorded(session, "dry-run", decision, () => {
      selected = requireSelection(session, decision);
      logDecision(session, decision.resolution);
      return prepareLaunch(session, selected, decision.situation.machine);
    });
    if (selected === undefined) throw new Error("a launch without a selected profile");
    return { launch, selected };
  } catch (error) {
    // The operator wants an array, and the reasons before it.
    if (error instanceof CommandEnd && decision.selected === undefined && format === "json") {
      session.outlet.data("[]\n");
    }
    throw error;
  }
}

function rendered(format: DryRunFormat, profile: Profile, { plan }: Launch): string {
  switch (format) {
    case "argv":
      return toArgvJson(plan);
    case "script":
      return toScript(plan, { header: `Profile ${profile.facts.id}\n${profile.facts.path}` });
    case "json":
      return toOperatorArray([
        {
          filename: path.basename(profile.facts.path),
          path: profile.facts.path,
          profile: profile.document.exact,
          plan,
          script: toScript(plan),
        },
      ]);
    case "yaml": {
      const { text: written } = profile.document;
      const text = written.endsWith("\n") ? written : `${written}\n`;
      return `# Profile: ${profile.facts.path}\n${text}\n# Script:\n${toScript(plan)}`;
    }
  }
}
