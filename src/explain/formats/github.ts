import type { Problem } from "../../shared/problem.ts";
import { type Findings, summaryText } from "../screens/findings.ts";

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change:
 * `::error file=…,line=…,col=…,title=…::message`. The summary is a line of the log.
 */
export function findingsAsGithub({ files, problems, notes }: Omit<Findings, "matrices">): string {
  const lines = [
    ...problems.map(annotation),
    ...notes.map((note) => `::notice::${escapeData(note)}`),
    summaryText(files.size, problems),
  ];
  return `${lines.join("\n")}\n`;
}

function annotation({ where, level, code, message, hint }: Problem): string {
  const properties = [
    ...(where === undefined ? [] : [["file", where.path]]),
    ...(where?.line === undefined ? [] : [["line", String(where.line)]]),
    ...(where?.column === undefined ? [] : [["col", String(where.column)]]),
    ["title", code],
  ].map(([key, value]) => `${key}=${escapeProperty(value ?? "")}`);
  const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return `::${level} ${properties.join(",")}::${escapeData(text)}`;
}

/** What the toolkit of GitHub Actions escapes in the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** In a property `:` and `,` have a meaning too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
