import type { Finding, FindingStatus } from "../doctor/finding.ts";
import type { Style } from "../shared/style.ts";
import { countOf, wrap } from "./value.ts";

const width = 80;
/** Lines of a fix hold commands to copy: they are broken later than prose. */
const fixWidth = 100;

/** The worst status of all checks. */
export function worstStatus(checks: readonly Pick<Finding, "status">[]): FindingStatus {
  if (checks.some(({ status }) => status === "fail")) return "fail";
  return checks.some(({ status }) => status === "warn") ? "warn" : "ok";
}

/** The checks for people, by area, each with its evidence and its fix; counts at the end. */
export function doctorAsText(checks: readonly Finding[], style: Style): string {
  const titleWidth = Math.max(...checks.map(({ title }) => title.length));
  const blocks = [...Map.groupBy(checks, ({ area }) => area)].map(([area, members]) =>
    [
      style.bold(area.slice(0, 1).toUpperCase() + area.slice(1)),
      ...members.flatMap((check) => checkLines(check, titleWidth, style)),
    ].join("\n"),
  );
  return `${[...blocks, summary(checks, style)].join("\n\n")}\n`;
}

function checkLines(check: Finding, titleWidth: number, style: Style): readonly string[] {
  const indent = 2 + 4 + 2 + titleWidth + 2;
  const margin = " ".repeat(indent);
  const evidence = lines(check.evidence, width - indent);
  const isOk = check.status === "ok";
  const [first = "", ...rest] = isOk ? evidence.map(style.dim) : evidence;
  const title = isOk ? check.title : style.bold(check.title);
  const padding = " ".repeat(titleWidth - check.title.length);
  const label = paintOf(check.status, style)(check.status.padEnd(4));
  const fixes = check.fix === null ? [] : lines(check.fix, fixWidth - indent - 5);
  return [
    `  ${label}  ${title}${padding}  ${first}`,
    ...rest.map((line) => margin + line),
    ...fixes.map((line, index) => `${margin}${index === 0 ? style.cyan("fix:") : "    "} ${line}`),
  ];
}

function lines(text: string, most: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrap(line, most));
}

function paintOf(status: FindingStatus, style: Style): (text: string) => string {
  if (status === "ok") return style.green;
  return status === "warn" ? style.yellow : style.red;
}

function summary(checks: readonly Finding[], style: Style): string {
  const count = (wanted: FindingStatus): number =>
    checks.filter(({ status }) => status === wanted).length;
  const counted = `${countOf(checks.length, "check")}: ${count("ok")} ok, ${count("warn")} warn, ${count("fail")} fail`;
  return paintOf(worstStatus(checks), style)(counted);
}

/** The checks for programs: `{status, checks: [{id, area, status, title, evidence, fix}]}`. */
export function doctorAsJson(checks: readonly Finding[]): string {
  const records = checks.map(({ id, area, status, title, evidence, fix }) => ({
    id,
    area,
    status,
    title,
    evidence,
    fix,
  }));
  return `${JSON.stringify({ status: worstStatus(checks), checks: records }, null, 2)}\n`;
}
