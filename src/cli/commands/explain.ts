import {
  decisionReporters,
  type FormatOf,
  formatsOf,
  profileReporters,
  type Reporters,
  whatIfReporters,
  whyNotReporters,
} from "../../explain/reporters.ts";
import type { Resolution } from "../../generated/resolution.ts";
import type { Problem } from "../../shared/problem.ts";
import { askWhatIf, askWhyNot } from "../counterfactual.ts";
import { exitCodes } from "../exit-code.ts";
import { type ExplainedFrom, openExplained } from "../explained.ts";
import { requireProfile } from "../require-profile.ts";
import { type CommandEnd, endWith, type Flags, type Session } from "../session.ts";

/** How an explanation is printed. */
export const explainFormats = formatsOf(decisionReporters);
export type ExplainFormat = FormatOf<typeof decisionReporters>;

/** What is asked beside the decision itself. */
export interface ExplainQuestion {
  /** Everything instead of counts with examples. */
  readonly all: boolean;
  /** `--why-not`: a profile that is not chosen. */
  readonly whyNot: string | undefined;
  /** `--what-if`: NAME=VALUE words. */
  readonly whatIf: readonly string[] | undefined;
  /** The flags of this run, which `--what-if` changes. */
  readonly flags: Flags;
}

const nothingElse: ExplainQuestion = {
  all: false,
  whyNot: undefined,
  whatIf: undefined,
  flags: {},
};

/**
 * Explains the whole decision, what every rule says of one profile, why a profile is not chosen, or
 * what would be decided with changes. The exit code says whether a profile fits: with the changes,
 * where there are any.
 */
export async function explain(
  session: Session,
  profileId: string | undefined,
  format: ExplainFormat,
  source: ExplainedFrom = { from: undefined, line: undefined },
  question: ExplainQuestion = nothingElse,
): Promise<number> {
  const { all, whyNot, whatIf, flags } = question;
  if (whyNot === undefined && whatIf === undefined) {
    return explainDecision(session, profileId, format, source, all);
  }
  if (profileId !== undefined) throw oneTooMany(session, profileId);
  if (whyNot !== undefined) {
    const print = printer(session, whyNotReporters, format);
    const { answer, decision } = await askWhyNot(session, whyNot);
    const { resolution } = decision;
    await print({ answer, resolution, all });
    return exitCodeOf(resolution);
  }
  const print = printer(session, whatIfReporters, format);
  const answer = await askWhatIf(session, flags, whatIf ?? []);
  await print({ answer, all });
  return exitCodeOf(answer.after);
}

async function explainDecision(
  session: Session,
  profileId: string | undefined,
  format: ExplainFormat,
  source: ExplainedFrom,
  all: boolean,
): Promise<number> {
  const printDecision = printer(session, decisionReporters, format);
  const printProfile =
    profileId === undefined ? undefined : printer(session, profileReporters, format);
  const explained = await openExplained(session, source);
  const { resolution, catalog } = explained;
  if (profileId === undefined || printProfile === undefined) {
    await printDecision({ ...explained, all });
    return exitCodeOf(resolution);
  }
  const { id } = requireProfile(session, catalog, profileId).facts;
  await printProfile({ resolution, id });
  return exitCodeOf(resolution);
}

/** What prints a result in a format. Throws CommandEnd when it is not one of the result's own. */
function printer<T>(
  { outlet }: Session,
  reporters: Reporters<T>,
  format: ExplainFormat,
): (result: T) => Promise<void> {
  const reporter = reporters[format];
  if (reporter === undefined) throw endWith(outlet, [wholeOnly(format)], exitCodes.usage);
  return async (result) => outlet.data(await reporter(result, outlet.style));
}

function exitCodeOf({ selection }: Resolution): number {
  return selection.profile === null ? exitCodes.nothingFits : exitCodes.done;
}

/** A funnel is drawn of a whole decision. */
function wholeOnly(format: ExplainFormat): Problem {
  return {
    code: "usage",
    level: "error",
    message: `--format ${format} shows the whole decision, not one profile and not what would change it`,
    hint: "ask for the decision alone, or print this with --format text, markdown, json or html",
  };
}

/** Why-not and what-if are questions of their own. */
function oneTooMany({ outlet }: Session, profileId: string): CommandEnd {
  const problem: Problem = {
    code: "usage",
    level: "error",
    message: `\`${profileId}\` is one profile too many: --why-not and --what-if are questions of their own`,
    hint: "give the id to --why-not, or explain the profile by itself",
  };
  return endWith(outlet, [problem], exitCodes.usage);
}
