import type { Style } from "../shared/style.ts";
import { countOf, wrap } from "./value.ts";

/** The parts of a start that can go wrong, in the order in which a start meets them. */
export const doctorAreas = [
  "settings",
  "profiles and rules",
  "hardware",
  "memory",
  "network",
  "model",
  "engine",
  "user",
] as const;
export type DoctorArea = (typeof doctorAreas)[number];

/** What a check says: nothing is wrong, something may go wrong, the engine will not start. */
export type DoctorStatus = "ok" | "warn" | "fail";

/** One check: what was looked at, what was seen, and what to do where it is not right. */
export interface DoctorCheck {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly area: DoctorArea;
  readonly status: DoctorStatus;
  readonly title: string;
  /** What was seen. One fact a line. */
  readonly evidence: string;
  /** What to do, one step or one alternative a line; null when nothing has to be done. */
  readonly fix: string | null;
}

const width = 80;
/** Lines of a fix hold commands to copy: they are broken later than prose. */
const fixWidth = 100;

/** The worst status of all checks. */
export function worstStatus(checks: readonly Pick<DoctorCheck, "status">[]): DoctorStatus {
  if (checks.some(({ status }) => status === "fail")) return "fail";
  return checks.some(({ status }) => status === "warn") ? "warn" : "ok";
}

/** The checks for people, by area, each with its evidence and its fix; counts at the end. */
export function doctorAsText(checks: readonly DoctorCheck[], style: Style): string {
  const titleWidth = Math.max(...checks.map(({ title }) => title.length));
  const blocks = [...Map.groupBy(checks, ({ area }) => area)].map(([area, members]) =>
    [
      style.bold(area.slice(0, 1).toUpperCase() + area.slice(1)),
      ...members.flatMap((check) => checkLines(check, titleWidth, style)),
    ].join("\n"),
  );
  return `${[...blocks, summary(checks, style)].join("\n\n")}\n`;
}

function checkLines(check: DoctorCheck, titleWidth: number, style: Style): readonly string[] {
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

function paintOf(status: DoctorStatus, style: Style): (text: string) => string {
  if (status === "ok") return style.green;
  return status === "warn" ? style.yellow : style.red;
}

function summary(checks: readonly DoctorCheck[], style: Style): string {
  const count = (wanted: DoctorStatus): number =>
    checks.filter(({ status }) => status === wanted).length;
  const counted = `${countOf(checks.length, "check")}: ${count("ok")} ok, ${count("warn")} warn, ${count("fail")} fail`;
  return paintOf(worstStatus(checks), style)(counted);
}

/** The checks for programs: `{status, checks: [{id, area, status, title, evidence, fix}]}`. */
export function doctorAsJson(checks: readonly DoctorCheck[]): string {
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
