import path from "node:path";
import { adaptersInWords } from "../../launch/adapters/adapters-in-words.ts";
import { toArgvJson, toOperatorArray } from "../../launch/to-json.ts";
import { toScript } from "../../launch/to-script.ts";
import { recordedLaunch } from "../decided-launch.ts";
import { decide } from "../decision.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import type { Launch } from "../launch.ts";
import { format } from "../parameters.ts";
import { logWarning, type Session } from "../session.ts";
import { isStop, type Outcome } from "../stop.ts";

const options = { format: format(["yaml", "json", "script", "argv"], "yaml") };
type Given = ValuesOf<typeof options>;

/** `aim dry-run` */
export const dryRunCommand = declareCommand({
  name: "dry-run",
  summary: "print what serve would start, without starting it",
  options,
  examples: [
    ["aim dry-run --format argv", "the exact command line, as a JSON array"],
    ["aim dry-run --format script > start.sh", "a script that starts the engine in the same way"],
  ],
  // The operator wants an array, and the reasons before it.
  stopOutput: ({ format }) => (format === "json" ? "[]\n" : ""),
  main: dryRun,
});

/**
 * Prints what serve would start, without starting it. Everything that goes to stderr is written
 * before stdout: the Kubernetes operator reads both merged, and nothing may follow the array.
 */
async function dryRun(session: Session, given: Given): Promise<Outcome> {
  const decision = await decide(session);
  if (isStop(decision)) return decision;
  const launch = recordedLaunch(session, "dry-run", decision);
  if (isStop(launch)) return launch;
  if (typeof launch.program !== "string") logWarning(session.log, launch.program);
  return { output: rendered(given.format, launch), exitCode: exitCodes.done };
}

function scriptHeader({ facts }: Launch["profile"], { adapters }: Launch["plan"]): string {
  const lines = [`Profile ${facts.id}`, facts.path];
  return [...lines, ...(adapters.length === 0 ? [] : [adaptersInWords(adapters)])].join("\n");
}

function rendered(format: Given["format"], { profile, plan, model }: Launch): string {
  switch (format) {
    case "argv":
      return toArgvJson(plan);
    case "script":
      return toScript(plan, { header: scriptHeader(profile, plan) });
    case "json":
      return toOperatorArray([
        {
          filename: path.basename(profile.facts.path),
          path: profile.facts.path,
          profile: profile.document.exact,
          plan,
          weightsMb: model.weights_mb,
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
