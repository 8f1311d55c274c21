import type { Block } from "../../explain/blocks.ts";
import { decisionBlocks } from "../../explain/decision-text.ts";
import { blocksAsMarkdown } from "../../explain/markdown.ts";
import { profileBlocks } from "../../explain/profile-text.ts";
import { blocksAsText } from "../../explain/terminal.ts";
import { whatIfBlocks } from "../../explain/what-if-text.ts";
import { whyNotBlocks } from "../../explain/why-not-text.ts";
import type { Resolution } from "../../generated/resolution.ts";
import { askWhatIf, askWhyNot } from "../counterfactual.ts";
import { exitCodes } from "../exit-code.ts";
import { drawing, type ExplainedFrom, openExplained } from "../explained.ts";
import { requireProfile } from "../require-profile.ts";
import { endWith, type Flags, type Session } from "../session.ts";

/** How an explanation is printed. */
export const explainFormats = ["text", "markdown", "json", "mermaid", "html"] as const;
export type ExplainFormat = (typeof explainFormats)[number];

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
  refuseMore(session, profileId, format);
  if (whyNot !== undefined) {
    const { answer, decision } = await askWhyNot(session, whyNot);
    const { resolution } = decision;
    print(session, format, answer, () => whyNotBlocks(answer, resolution, { all }));
    return exitCodeOf(resolution);
  }
  const answer = await askWhatIf(session, flags, whatIf ?? []);
  print(session, format, answer, () => whatIfBlocks(answer, { all }));
  return exitCodeOf(answer.after);
}

async function explainDecision(
  session: Session,
  profileId: string | undefined,
  format: ExplainFormat,
  source: ExplainedFrom,
  all: boolean,
): Promise<number> {
  const explained = await openExplained(session, source);
  const { resolution, catalog, similar } = explained;
  if (format === "html" || format === "mermaid") {
    session.outlet.data(drawing(session, explained, profileId, format));
    return exitCodeOf(resolution);
  }
  if (profileId === undefined) {
    print(session, format, resolution, () => decisionBlocks(resolution, { all, similar }));
    return exitCodeOf(resolution);
  }
  const { id } = requireProfile(session, catalog, profileId).facts;
  const profiles = resolution.profiles.filter((profile) => profile.id === id);
  print(session, format, { ...resolution, profiles }, () => profileBlocks(resolution, id));
  return exitCodeOf(resolution);
}

function print(
  session: Session,
  format: ExplainFormat,
  value: unknown,
  blocks: () => readonly Block[],
): void {
  const { outlet } = session;
  if (format === "json") outlet.data(`${JSON.stringify(value, null, 2)}\n`);
  else if (format === "markdown") outlet.data(blocksAsMarkdown(blocks()));
  else outlet.data(blocksAsText(blocks(), outlet.style));
}

function exitCodeOf({ selection }: Resolution): number {
  return selection.profile === null ? exitCodes.nothingFits : exitCodes.done;
}

/** Why-not and what-if are questions of their own, and have no drawing. */
function refuseMore(session: Session, profileId: string | undefined, format: string): void {
  const problem = (message: string, hint: string) =>
    endWith(session.outlet, [{ code: "usage", level: "error", message, hint }], exitCodes.usage);
  if (format === "html" || format === "mermaid") {
    throw problem(
      `--format ${format} shows a decision, not what would change it`,
      "print it with --format text, markdown or json",
    );
  }
  if (profileId !== undefined) {
    throw problem(
      `\`${profileId}\` is one profile too many: --why-not and --what-if are questions of their own`,
      "give the id to --why-not, or explain the profile by itself",
    );
  }
}
