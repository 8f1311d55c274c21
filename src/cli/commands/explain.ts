import {
  decisionReporters,
  formatsOf,
  profileReporters,
  type Reporters,
  whatIfReporters,
  whyNotReporters,
} from "../../explain/reporters.ts";
import type { Resolution } from "../../generated/resolution.ts";
import { askWhatIf, askWhyNot } from "../counterfactual.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { explainedFrom, explainedNow } from "../explained.ts";
import { flag, format, operand, parsed, text, texts } from "../parameters.ts";
import { requireProfile } from "../require-profile.ts";
import type { Session } from "../session.ts";
import { isStop, type Outcome, Stop } from "../stop.ts";

const operands = { profile: operand("[PROFILE_ID]", "explain every rule for this profile") };
const options = {
  format: format(formatsOf(decisionReporters), "text"),
  from: text(
    "--from <FILE>",
    "explain a recorded decision: a record, a log of them, a resolution; - for stdin",
  ),
  line: parsed(
    "--line <N>",
    "the line of that log; the last one where it is not given",
    lineNumber,
  ),
  all: flag("--all", "every profile, every step and every value instead of counts"),
  whyNot: text(
    "--why-not <PROFILE_ID>",
    "the smallest changes that would make this profile win, or why none does",
    { conflicts: ["from", "whatIf"] },
  ),
  whatIf: texts(
    "--what-if <NAME=VALUE...>",
    "decide with other settings or GPUs (precision=fp16 gpu.count=4), beside the present ones",
    { conflicts: ["from"] },
  ),
};
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim explain` */
export const explainCommand = declareCommand({
  name: "explain",
  summary: "why the profile was chosen, and why every other one was not",
  operands,
  options,
  examples: [
    ["aim explain", "the request, the hardware, the funnel, the winner, the others by reason"],
    [
      "aim explain vllm-mi300x-fp16-tp8-latency",
      "every rule for one profile, with wanted and found",
    ],
    [
      "aim explain --why-not vllm-mi300x-fp16-tp1-latency",
      "the smallest change that would make it win",
    ],
    ["aim explain --what-if precision=fp16 gpu.count=4", "what would be chosen then"],
    [
      "aim explain --format html > decision.html",
      "the whole decision as a page to search and print",
    ],
    ["aim explain --from decisions.jsonl --line 3", "what was decided elsewhere, or last Tuesday"],
  ],
  main: explain,
});

/**
 * Explains the whole decision, what every rule says of one profile, why a profile is not chosen, or
 * what would be decided with changes. The exit code says whether a profile fits: with the changes,
 * where there are any.
 */
async function explain(session: Session, given: Given): Promise<Outcome> {
  const refusal = refused(given);
  if (refusal !== undefined) return refusal;
  const { all, whyNot, whatIf } = given;
  if (whyNot !== undefined) {
    const found = await askWhyNot(session, whyNot);
    if (isStop(found)) return found;
    const { answer, decision } = found;
    const { resolution } = decision;
    const asked = { answer, resolution, all };
    return answerOf(resolution, await written(session, given, whyNotReporters, asked));
  }
  if (whatIf !== undefined) {
    const answer = await askWhatIf(session, whatIf);
    if (isStop(answer)) return answer;
    return answerOf(answer.after, await written(session, given, whatIfReporters, { answer, all }));
  }
  return explainDecision(session, given);
}

async function explainDecision(session: Session, given: Given): Promise<Outcome> {
  const { from, line, all, profile: wanted } = given;
  const explained = from === undefined ? await explainedNow(session) : explainedFrom(from, line);
  if (isStop(explained)) return explained;
  const { resolution, catalog } = explained;
  if (wanted === undefined) {
    const decision = { ...explained, all };
    return answerOf(resolution, await written(session, given, decisionReporters, decision));
  }
  const profile = requireProfile(session, catalog, wanted);
  if (isStop(profile)) return profile;
  const { id } = profile.facts;
  const asked = { resolution, id };
  return answerOf(resolution, await written(session, given, profileReporters, asked));
}

/** What `refused` has let through has a reporter. */
async function written<T>(
  { outlet }: Session,
  { format }: Given,
  reporters: Reporters<T>,
  result: T,
): Promise<string> {
  const reporter = reporters[format];
  if (reporter === undefined) throw new Error(`nothing writes this as ${format}`);
  return reporter(result, outlet.style);
}

function answerOf({ selection }: Resolution, output: string): Outcome {
  const exitCode = selection.profile === null ? exitCodes.nothingFits : exitCodes.done;
  return { output, exitCode };
}

/** What cannot be asked together: a funnel is of a whole decision, and a question is one by itself. */
function refused({ format, profile, from, line, whyNot, whatIf }: Given): Stop | undefined {
  const isQuestion = whyNot !== undefined || whatIf !== undefined;
  if (isQuestion && profile !== undefined) {
    return usage(
      `\`${profile}\` is one profile too many: --why-not and --what-if are questions of their own`,
      "give the id to --why-not, or explain the profile by itself",
    );
  }
  if (from === undefined && line !== undefined) {
    return usage(
      "--line names a line of the log that --from names",
      "give the log, too: --from FILE --line N",
    );
  }
  if (format !== "mermaid" || (profile === undefined && !isQuestion)) return undefined;
  return usage(
    `--format ${format} shows the whole decision, not one profile and not what would change it`,
    "ask for the decision alone, or print this with --format text, markdown, json or html",
  );
}

function lineNumber(given: string): number | Stop {
  if (/^[1-9][0-9]{0,14}$/.test(given)) return Number(given);
  return usage(
    `--line \`${given}\` is no line number`,
    "lines count from 1; without --line it is the last record",
  );
}

function usage(message: string, hint: string): Stop {
  return new Stop([{ code: "usage", level: "error", message, hint }], exitCodes.usage);
}
