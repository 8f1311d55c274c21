import type { Finding } from "../doctor/finding.ts";
import type { Resolution } from "../generated/resolution.ts";
import type { WhatIf } from "../generated/what-if.ts";
import type { WhyNot } from "../generated/why-not.ts";
import type { RuleDiff } from "../rule-diff/rule-diff.ts";
import { yamlText } from "../shared/document-yaml-writer.ts";
import { exactJson } from "../shared/exact-json.ts";
import type { Style } from "../shared/style.ts";
import type { Block } from "./blocks.ts";
import { findingsAsJunit } from "./formats/findings-junit.ts";
import { findingsAsGithub } from "./formats/github.ts";
import { type Labels, labelsForDocker, labelsForFile } from "./formats/labels.ts";
import { explainAsMermaid } from "./formats/mermaid.ts";
import { ruleTestsAsJunit } from "./formats/rule-tests-junit.ts";
import { findingsAsSarif, type SarifRule } from "./formats/sarif.ts";
import { explainAsHtml } from "./html/page.ts";
import type { PageInput } from "./html/page-input.ts";
import { amdProfileList } from "./json/amd-profile-list.ts";
import { asJson } from "./json/as-json.ts";
import { type DetectedHardware, detectedHardware } from "./json/detect-hardware.ts";
import { doctorAsJson } from "./json/doctor.ts";
import { gpusAsJson, type SeenGpus } from "./json/gpus.ts";
import { labelsAsJson } from "./json/labels.ts";
import { profileListAsJson } from "./json/list-profiles.ts";
import { modelAsJson } from "./json/model.ts";
import { replayJsonTail } from "./json/replay.ts";
import { resolutionAsJson } from "./json/resolution.ts";
import { type CheckedRules, checkedRulesAsJson } from "./json/rules-check.ts";
import { ruleDiffAsJson } from "./json/rules-diff.ts";
import { ruleListAsJson } from "./json/rules-list.ts";
import { ruleAsJson } from "./json/rules-show.ts";
import { ruleTestsAsJson } from "./json/rules-test.ts";
import { findingsAsJson } from "./json/validate.ts";
import { whatIfAsJson } from "./json/what-if.ts";
import { whyNotAsJson } from "./json/why-not.ts";
import { decisionBlocks } from "./screens/decision.ts";
import { doctorBlocks } from "./screens/doctor.ts";
import { type Findings, findingsBlocks } from "./screens/findings.ts";
import { gpusBlocks, gpusWidth } from "./screens/gpus.ts";
import { lintBlocks } from "./screens/lint-findings.ts";
import { type ModelReport, modelBlocks } from "./screens/model.ts";
import { profileBlocks } from "./screens/profile.ts";
import { type ProfileList, profileListBlocks, profileTableBlocks } from "./screens/profile-list.ts";
import { type ReplayReport, replayBlocks } from "./screens/replay.ts";
import { ruleBlocks, type ShownRule } from "./screens/rule.ts";
import { ruleDiffBlocks, ruleDiffWidth, wholeRuleDiffBlocks } from "./screens/rule-diff.ts";
import { type RuleList, ruleListBlocks } from "./screens/rule-list.ts";
import { type RulePage, rulePageBlocks } from "./screens/rule-page.ts";
import { type RuleTestReport, ruleTestBlocks } from "./screens/rule-tests.ts";
import { whatIfBlocks } from "./screens/what-if.ts";
import { whyNotBlocks } from "./screens/why-not.ts";
import { blocksAsHtml } from "./writers/html.ts";
import { blocksAsMarkdown } from "./writers/markdown.ts";
import { blocksAsText } from "./writers/terminal.ts";

/** Writes a result in one format; the style is that of the terminal. One may load what it writes with. */
export type Reporter<T> = (result: T, style: Style) => string | Promise<string>;

/** How one kind of result is printed: `--format` and what it does. Adding a format is one entry. */
export type Reporters<T> = Readonly<Record<string, Reporter<T>>>;

/** The formats of a kind of result, in the order in which the help names them. */
export type FormatOf<R> = keyof R & string;

/** The names for `--format`. */
export function formatsOf<R extends object>(reporters: R): readonly FormatOf<R>[] {
  return Object.keys(reporters) as FormatOf<R>[];
}

/** A terminal writes lines of 80 columns where nothing else is said. */
function onTerminal<T>(blocks: (result: T) => readonly Block[], width?: number) {
  return (result: T, style: Style) => blocksAsText(blocks(result), style, width);
}

/** What is written of the blocks of a screen elsewhere than on a terminal. */
function onPages<T>(blocks: (result: T) => readonly Block[]) {
  return {
    markdown: (result: T) => blocksAsMarkdown(blocks(result)),
    html: (result: T) => blocksAsHtml(blocks(result)),
  } satisfies Reporters<T>;
}

const unlimited = Number.POSITIVE_INFINITY;

/** A decision, and what is to be shown of it. */
export interface ExplainedDecision {
  readonly resolution: Resolution;
  readonly all: boolean;
  readonly similar: string | undefined;
  page(): PageInput;
}

export const decisionReporters = {
  text: onTerminal((of: ExplainedDecision) => decisionBlocks(of.resolution, of)),
  markdown: onPages((of: ExplainedDecision) => decisionBlocks(of.resolution, of)).markdown,
  json: ({ resolution }: ExplainedDecision) => resolutionAsJson(resolution),
  mermaid: ({ resolution }: ExplainedDecision) => explainAsMermaid(resolution),
  html: (of: ExplainedDecision) => explainAsHtml(of.page()),
} satisfies Reporters<ExplainedDecision>;

/** One profile of a decision. */
export interface ExplainedProfile {
  readonly resolution: Resolution;
  readonly id: string;
}

const ofProfile = ({ resolution, id }: ExplainedProfile) => profileBlocks(resolution, id);
export const profileReporters = {
  text: onTerminal(ofProfile),
  json: ({ resolution, id }: ExplainedProfile) => resolutionAsJson(resolution, id),
  ...onPages(ofProfile),
} satisfies Reporters<ExplainedProfile>;

/** Why a profile is not chosen, beside the decision. */
export interface ExplainedWhyNot {
  readonly answer: WhyNot;
  readonly resolution: Resolution;
  readonly all: boolean;
}

const ofWhyNot = ({ answer, resolution, all }: ExplainedWhyNot) =>
  whyNotBlocks(answer, resolution, { all });
export const whyNotReporters = {
  text: onTerminal(ofWhyNot),
  json: ({ answer }: ExplainedWhyNot) => whyNotAsJson(answer),
  ...onPages(ofWhyNot),
} satisfies Reporters<ExplainedWhyNot>;

/** Two decisions beside one another. */
export interface ExplainedWhatIf {
  readonly answer: WhatIf;
  readonly all: boolean;
}

const ofWhatIf = ({ answer, all }: ExplainedWhatIf) => whatIfBlocks(answer, { all });
export const whatIfReporters = {
  text: onTerminal(ofWhatIf),
  json: ({ answer }: ExplainedWhatIf) => whatIfAsJson(answer),
  ...onPages(ofWhatIf),
} satisfies Reporters<ExplainedWhatIf>;

export const profileListReporters = {
  table: onTerminal(profileTableBlocks, unlimited),
  text: onTerminal(profileListBlocks, unlimited),
  json: profileListAsJson,
  yaml: (list: ProfileList) => yamlText(amdProfileList(list)),
  "amd-json": (list: ProfileList) => `${exactJson(amdProfileList(list), 2)}\n`,
  ...onPages(profileTableBlocks),
} satisfies Reporters<ProfileList>;

const ofGpus = ({ report }: SeenGpus) => gpusBlocks(report);
export const gpusReporters = {
  table: onTerminal(ofGpus, gpusWidth),
  json: gpusAsJson,
  ...onPages(ofGpus),
} satisfies Reporters<SeenGpus>;

export const modelReporters = {
  text: onTerminal(modelBlocks),
  json: modelAsJson,
  ...onPages(modelBlocks),
} satisfies Reporters<ModelReport>;

export const detectedHardwareReporters = {
  json: (found: DetectedHardware) => asJson(detectedHardware(found)),
  yaml: (found: DetectedHardware) => yamlText(detectedHardware(found)),
} satisfies Reporters<DetectedHardware>;

export const doctorReporters = {
  text: onTerminal(doctorBlocks),
  json: doctorAsJson,
  ...onPages(doctorBlocks),
} satisfies Reporters<readonly Finding[]>;

/** What `validate` has found, and the version of aim that SARIF names. */
export interface ValidateReport extends Findings {
  readonly version: string;
}

export const validateReporters = {
  text: onTerminal(findingsBlocks, unlimited),
  json: findingsAsJson,
  sarif: (found: ValidateReport) => findingsAsSarif(found, { name: "aim", version: found.version }),
  github: findingsAsGithub,
  ...onPages(findingsBlocks),
} satisfies Reporters<ValidateReport>;

/** What `rules check` has found, and what SARIF says of its codes. */
export interface RuleCheckReport extends CheckedRules {
  readonly version: string;
  readonly describe: (code: string) => SarifRule;
}

const ofCheck = ({ report }: RuleCheckReport) => lintBlocks(report);
const found = ({ report: { files, findings, notes } }: RuleCheckReport) => {
  return { files, problems: findings, notes };
};
export const ruleCheckReporters = {
  text: onTerminal(ofCheck),
  json: checkedRulesAsJson,
  sarif: (check: RuleCheckReport) =>
    findingsAsSarif(
      found(check),
      { name: "aim rules check", version: check.version },
      check.describe,
    ),
  github: (check: RuleCheckReport) => findingsAsGithub(found(check)),
  junit: ({ report, set }: RuleCheckReport) =>
    findingsAsJunit({
      suite: `aim rules check ${set.name}`,
      files: [...report.files.keys()],
      problems: report.findings,
    }),
  ...onPages(ofCheck),
} satisfies Reporters<RuleCheckReport>;

export const ruleListReporters = {
  table: onTerminal(ruleListBlocks),
  json: ruleListAsJson,
  ...onPages(ruleListBlocks),
} satisfies Reporters<RuleList>;

export const ruleReporters = {
  text: onTerminal(ruleBlocks),
  json: ruleAsJson,
  ...onPages(ruleBlocks),
} satisfies Reporters<ShownRule>;

export const ruleTestReporters = {
  text: onTerminal(ruleTestBlocks, unlimited),
  json: ruleTestsAsJson,
  junit: ruleTestsAsJunit,
  ...onPages(ruleTestBlocks),
} satisfies Reporters<RuleTestReport>;

export const ruleDiffReporters = {
  text: onTerminal(ruleDiffBlocks, ruleDiffWidth),
  json: ruleDiffAsJson,
  ...onPages(wholeRuleDiffBlocks),
} satisfies Reporters<RuleDiff>;

export const rulePageReporters = onPages(rulePageBlocks) satisfies Reporters<RulePage>;

/** Of a replay; its JSON is printed as it comes, and ends with this. */
export const replayReporters = {
  text: onTerminal(replayBlocks),
  json: ({ tally }: ReplayReport) => replayJsonTail(tally),
  ...onPages(replayBlocks),
} satisfies Reporters<ReplayReport>;

export const labelReporters = {
  json: labelsAsJson,
  docker: labelsForDocker,
  env: labelsForFile,
} satisfies Reporters<Labels>;
