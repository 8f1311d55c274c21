import type { Finding } from "../../lint/finding.ts";
import type { LintReport } from "../../lint/lint.ts";
import { accent, type Block, good, group, line, quiet, type Span, strong } from "../blocks.ts";
import { countOf, errorsAndWarnings } from "../words/counts.ts";
import { findingHead } from "./findings.ts";

/** Lint findings: each with its code frame, why it matters, what to do and where to read on. */
export function lintBlocks(report: LintReport): readonly Block[] {
  return [
    ...report.findings.map((finding) => findingBlock(finding, report.files)),
    ...report.notes.map((note) => labelled(accent("note:"), note)),
    line(summary(report)),
  ];
}

function findingBlock(finding: Finding, files: LintReport["files"]): Block {
  const { category, why, hint, docs } = finding;
  return group([
    ...findingHead(finding, files),
    labelled(strong("why:"), why),
    ...(hint === undefined ? [] : [labelled(accent("fix:"), hint)]),
    labelled(quiet("docs:"), `${docs} (${category})`),
  ]);
}

/** `why:  …`, further lines indented below the text. */
function labelled(label: Span, text: string): Block {
  const indent = 6;
  return line([label, " ".repeat(indent - label.text.length), text], [], indent);
}

function summary({ findings, files, rules, profiles }: LintReport): Span | string {
  const looked = `${countOf(rules, "rule")} in ${countOf(files.size, "file")} checked against ${countOf(profiles, "profile")}`;
  return findings.length === 0
    ? good(`${looked}, nothing to complain about`)
    : `${looked}: ${errorsAndWarnings(findings)}`;
}
