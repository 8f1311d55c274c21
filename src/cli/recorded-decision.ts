import { type LogReading, maxRecordBytes, readLog } from "../edge/read-records.ts";
import type { DecisionRecord } from "../generated/record.ts";
import type { Resolution } from "../generated/resolution.ts";
import { readDecision } from "../records/read-record.ts";
import type { Location, Problem } from "../shared/problem.ts";
import { exitCodes } from "./exit-code.ts";
import { Stop } from "./stop.ts";

/** A decision from elsewhere; `record` is null where the resolution alone was kept. */
export interface RecordedDecision {
  readonly resolution: Resolution;
  readonly record: DecisionRecord | null;
}

/**
 * The decision in a file, or on stdin for `-`: a resolution or a record as JSON in any layout, or the
 * last line of a log of records, or the line that is asked for.
 */
export function openRecorded(file: string, line?: number): RecordedDecision | Stop {
  const found = readRecorded(file, line);
  return "code" in found ? new Stop([found], exitCodes.invalidInput) : found;
}

function readRecorded(file: string, line: number | undefined): RecordedDecision | Problem {
  const log = readLog(file);
  if ("code" in log) return log;
  const text = line === undefined ? wholeOrLast(log) : lineOf(log, line);
  if ("code" in text) return text;
  const decision = readDecision(text.text, text.where);
  if ("code" in decision) return decision;
  return decision.kind === "record"
    ? { resolution: decision.record.resolution, record: decision.record }
    : { resolution: decision.resolution, record: null };
}

/** A JSON text and where it is. */
interface Found {
  readonly text: string;
  readonly where: Location;
}

function lineOf({ path, lines }: LogReading, wanted: number): Found | Problem {
  let last = 0;
  for (const { line, text } of lines) {
    if (line === wanted) return foundAt(text, { path, line });
    last = line;
  }
  return {
    code: "no-such-line",
    level: "error",
    message: `there is no record in line ${wanted}`,
    where: { path },
    hint: last === 0 ? "there is nothing in it" : `the last record is in line ${last}`,
  };
}

/** Where the first line is JSON by itself there is a document in each line, else one in all of them. */
function wholeOrLast({ path, lines }: LogReading): Found | Problem {
  let last: Found | Problem | undefined;
  let isLog: boolean | undefined;
  const parts: string[] = [];
  let length = 0;
  for (const { line, text } of lines) {
    last = foundAt(text, { path, line });
    if (typeof text === "string") {
      isLog ??= isJson(text);
      length += text.length;
      if (!isLog && length <= maxRecordBytes) parts.push(text);
    }
  }
  if (last === undefined) return { text: "", where: { path } };
  if (isLog !== false) return last;
  const whole = parts.join("\n");
  // A log whose first line was cut off is a log all the same.
  return !isJson(whole) && "text" in last && isJson(last.text)
    ? last
    : { text: whole, where: { path } };
}

function foundAt(text: string | Problem, where: Location): Found | Problem {
  return typeof text === "string" ? { text, where } : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
