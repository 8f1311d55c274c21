import type { Finding } from "../lint/finding.ts";
import type { LintReport } from "../lint/lint.ts";
import { codeFrame } from "../shared/code-frame.ts";
import { formatLocation } from "../shared/problem.ts";
import type { Style } from "../shared/style.ts";
import { countOf, wrap } from "./value.ts";

const width = 80;

/** Lint findings for people: each with its code frame, why it matters, what to do and where to read on. */
export function lintAsText(report: LintReport, style: Style): string {
  const blocks = report.findings.map((finding) => findingText(finding, report.files, style));
  const notes = report.notes.map((note) => labelled("note", note, style.cyan, style));
  return `${[...blocks, ...notes, summary(report, style)].join("\n\n")}\n`;
}

function findingText(finding: Finding, files: LintReport["files"], style: Style): string {
  const { category, why, hint, docs } = finding;
  return [
    findingHead(finding, files, style),
    labelled("why", why, style.bold, style),
    ...(hint === undefined ? [] : [labelled("fix", hint, style.cyan, style)]),
    labelled("docs", `${docs} (${category})`, style.dim, style),
  ].join("\n");
}

/** What a finding says, with its place and code frame. */
export function findingHead(
  { level, code, message, where }: Finding,
  files: LintReport["files"],
  style: Style,
): string {
  const paint = level === "error" ? style.red : style.yellow;
  const place = where === undefined ? "" : `${formatLocation(where)}: `;
  const head = `${style.bold(paint(`${level}[${code}]`))}: ${place}${message}`;
  const text = files.get(where?.path ?? "");
  if (text === undefined || where?.line === undefined) return head;
  return `${head}\n${codeFrame(text, { line: where.line, column: where.column })}`;
}

/** `why:  …`, further lines indented below the text. */
function labelled(
  label: string,
  text: string,
  paint: (text: string) => string,
  style: Style,
): string {
  const indent = 6;
  const [first = "", ...rest] = wrap(text, width - indent);
  const head = style.bold(paint(`${label}:`)) + " ".repeat(indent - label.length - 1);
  return [head + first, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
}

function summary({ findings, files, rules, profiles }: LintReport, style: Style): string {
  const looked = `${countOf(rules, "rule")} in ${countOf(files.size, "file")} checked against ${countOf(profiles, "profile")}`;
  if (findings.length === 0) return style.green(`${looked}, nothing to complain about`);
  const errors = findings.filter(({ level }) => level === "error").length;
  return `${looked}: ${countOf(errors, "error")}, ${countOf(findings.length - errors, "warning")}`;
}

/**
 * Lint findings for programs: `{set, path, overlay, files, rules, profiles, findings: [{code,
 * category, level, path, line, column, message, why, fix, docs}], notes}`. Unknown places are null.
 */
export function lintAsJson(
  report: LintReport,
  set: { readonly name: string; readonly path: string; readonly overlay: string | null },
): string {
  const findings = report.findings.map(({ code, category, level, where, message, ...rest }) => ({
    code,
    category,
    level,
    path: where?.path ?? null,
    line: where?.line ?? null,
    column: where?.column ?? null,
    message,
    why: rest.why,
    fix: rest.hint ?? null,
    docs: rest.docs,
  }));
  const answer = {
    set: set.name,
    path: set.path,
    overlay: set.overlay,
    files: report.files.size,
    rules: report.rules,
    profiles: report.profiles,
    findings,
    notes: report.notes,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
