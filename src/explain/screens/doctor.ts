import {
  accent,
  type Block,
  bad,
  caution,
  good,
  line,
  quiet,
  type Span,
  section,
  strong,
  type Words,
} from "../blocks.ts";
import { countOf } from "../words/counts.ts";
import { padded, widthOf } from "../writers/width.ts";

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

const statusWidth = 4;

/** The worst status of all checks. */
export function worstStatus(checks: readonly Pick<DoctorCheck, "status">[]): DoctorStatus {
  if (checks.some(({ status }) => status === "fail")) return "fail";
  return checks.some(({ status }) => status === "warn") ? "warn" : "ok";
}

/** The checks by area, each with its evidence and its fix; counts at the end. */
export function doctorBlocks(checks: readonly DoctorCheck[]): readonly Block[] {
  const width = Math.max(...checks.map(({ title }) => widthOf(title)));
  const areas = [...Map.groupBy(checks, ({ area }) => area)].map(([area, members]) =>
    section(
      area.slice(0, 1).toUpperCase() + area.slice(1),
      members.map((check) => checkBlock(check, width)),
    ),
  );
  return [...areas, line(summary(checks))];
}

function checkBlock({ status, title, evidence, fix }: DoctorCheck, width: number): Block {
  const isOk = status === "ok";
  const [first = "", ...more] = evidence.split("\n");
  const tone = isOk ? quiet : (text: string) => text;
  const name = padded(title, width);
  return line(
    [
      inTone(status, status.padEnd(statusWidth)),
      "  ",
      isOk ? name : strong(name),
      "  ",
      tone(first),
    ],
    [...more.map((text) => line(tone(text), [], 0)), ...fixBlocks(fix)],
    statusWidth + 2 + width + 2,
  );
}

function fixBlocks(fix: string | null): readonly Block[] {
  if (fix === null) return [];
  const [first = "", ...more] = fix.split("\n");
  const rest = more.map((text) => wide(text, [], 0));
  return [wide([accent("fix:"), ` ${first}`], rest, 5)];
}

/** Lines of a fix hold commands to copy: they are broken later than prose. */
function wide(words: Words, blocks: readonly Block[], hang: number): Block {
  return { kind: "line", words, blocks, hang, width: 100 };
}

function inTone(status: DoctorStatus, text: string): Span {
  return { ok: good, warn: caution, fail: bad }[status](text);
}

function summary(checks: readonly DoctorCheck[]): Span {
  const count = (wanted: DoctorStatus): number =>
    checks.filter(({ status }) => status === wanted).length;
  const counted = `${countOf(checks.length, "check")}: ${count("ok")} ok, ${count("warn")} warn, ${count("fail")} fail`;
  return inTone(worstStatus(checks), counted);
}
