import type { Block } from "../../explain/blocks.ts";
import { decisionBlocks } from "../../explain/decision-text.ts";
import { explainAsHtml } from "../../explain/html/page.ts";
import { blocksAsMarkdown } from "../../explain/markdown.ts";
import { explainAsMermaid } from "../../explain/mermaid.ts";
import { profileBlocks } from "../../explain/profile-text.ts";
import { blocksAsText } from "../../explain/terminal.ts";
import { whatIfBlocks } from "../../explain/what-if-text.ts";
import { whyNotBlocks } from "../../explain/why-not-text.ts";
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
  format: format(["text", "markdown", "json", "mermaid", "html"], "text"),
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
    const blocks = () => whyNotBlocks(answer, resolution, { all });
    return answerOf(resolution, rendered(session, given, answer, blocks));
  }
  if (whatIf !== undefined) {
    const answer = await askWhatIf(session, whatIf);
    if (isStop(answer)) return answer;
    return answerOf(
      answer.after,
      rendered(session, given, answer, () => whatIfBlocks(answer, { all })),
    );
  }
  return explainDecision(session, given);
}

async function explainDecision(session: Session, given: Given): Promise<Outcome> {
  const { from, line, all, profile: wanted } = given;
  const explained = from === undefined ? await explainedNow(session) : explainedFrom(from, line);
  if (isStop(explained)) return explained;
  const { resolution, catalog, similar } = explained;
  if (given.format === "html") return answerOf(resolution, explainAsHtml(explained.page()));
  if (given.format === "mermaid") return answerOf(resolution, explainAsMermaid(resolution));
  if (wanted === undefined) {
    const blocks = () => decisionBlocks(resolution, { all, similar });
    return answerOf(resolution, rendered(session, given, resolution, blocks));
  }
  const profile = requireProfile(session, catalog, wanted);
  if (isStop(profile)) return profile;
  const { id } = profile.facts;
  const profiles = resolution.profiles.filter((each) => each.id === id);
  const blocks = () => profileBlocks(resolution, id);
  return answerOf(resolution, rendered(session, given, { ...resolution, profiles }, blocks));
}

function rendered(
  { outlet }: Session,
  { format }: Given,
  value: unknown,
  blocks: () => readonly Block[],
): string {
  if (format === "json") return `${JSON.stringify(value, null, 2)}\n`;
  return format === "markdown" ? blocksAsMarkdown(blocks()) : blocksAsText(blocks(), outlet.style);
}

function answerOf({ selection }: Resolution, output: string): Outcome {
  const exitCode = selection.profile === null ? exitCodes.nothingFits : exitCodes.done;
  return { output, exitCode };
}

/** What cannot be asked together: a drawing shows a whole decision, and a question is one by itself. */
function refused({ format, profile, from, line, whyNot, whatIf }: Given): Stop | undefined {
  const isDrawing = format === "html" || format === "mermaid";
  if (whyNot !== undefined || whatIf !== undefined) {
    if (isDrawing) {
      return usage(
        `--format ${format} shows a decision, not what would change it`,
        "print it with --format text, markdown or json",
      );
    }
    if (profile === undefined) return undefined;
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
  if (!isDrawing || profile === undefined) return undefined;
  return usage(
    `--format ${format} shows the whole decision, not one profile`,
    "leave the profile id out, or print it with --format text",
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
