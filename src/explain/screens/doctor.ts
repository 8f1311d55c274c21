import type { Finding, FindingStatus } from "../../doctor/finding.ts";
import { widthOf } from "../../shared/text-width.ts";
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
import { padded } from "../writers/width.ts";

const statusWidth = 4;

/** The worst status of all checks. */
export function worstStatus(checks: readonly Pick<Finding, "status">[]): FindingStatus {
  if (checks.some(({ status }) => status === "fail")) return "fail";
  return checks.some(({ status }) => status === "warn") ? "warn" : "ok";
}

/** The checks by area, each with its evidence and its fix; counts at the end. */
export function doctorBlocks(checks: readonly Finding[]): readonly Block[] {
  const width = Math.max(...checks.map(({ title }) => widthOf(title)));
  const areas = [...Map.groupBy(checks, ({ area }) => area)].map(([area, members]) =>
    section(
      area.slice(0, 1).toUpperCase() + area.slice(1),
      members.map((check) => checkBlock(check, width)),
    ),
  );
  return [...areas, line(summary(checks))];
}

function checkBlock({ status, title, evidence, fix }: Finding, width: number): Block {
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

function inTone(status: FindingStatus, text: string): Span {
  return { ok: good, warn: caution, fail: bad }[status](text);
}

function summary(checks: readonly Finding[]): Span {
  const count = (wanted: FindingStatus): number =>
    checks.filter(({ status }) => status === wanted).length;
  const counted = `${countOf(checks.length, "check")}: ${count("ok")} ok, ${count("warn")} warn, ${count("fail")} fail`;
  return inTone(worstStatus(checks), counted);
}
