import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type AmdsmiAnswer,
  type AmdsmiQuestion,
  REPORT_DESCRIPTOR,
  type WorkerLine,
} from "./amdsmi-answer.ts";
import { findAmdsmiLibraries } from "./amdsmi-library.ts";

/** What is asked of the library. */
export interface AmdsmiRequest {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Longest time that the library may take. */
  readonly timeoutMs?: number;
}

/** What the library says, or why it says nothing. */
export type AmdsmiReading =
  | { readonly answer: AmdsmiAnswer; readonly reason?: undefined }
  | { readonly answer?: undefined; readonly reason: string };

const TIMEOUT_MS = 5000;
const MAX_REPORT_BYTES = 4 * 1024 * 1024;

/**
 * Asks libamd_smi.so in a process of its own. That process is killed when it takes too long; when
 * it crashes, or the library does not work here, the reason says where. Never throws.
 */
export function probeAmdsmi(request: AmdsmiRequest): AmdsmiReading {
  const libraries = findAmdsmiLibraries(request.environment);
  if (libraries.length === 0) return { reason: "libamd_smi.so is not installed" };
  const timeoutMs = request.timeoutMs ?? TIMEOUT_MS;
  const question: AmdsmiQuestion = { libraries };
  const child = spawnSync(process.execPath, [workerPath(), JSON.stringify(question)], {
    // What is meant for aim's own Node is not for this one.
    env: { ...request.environment, NODE_OPTIONS: undefined, NODE_V8_COVERAGE: undefined },
    cwd: "/",
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    maxBuffer: MAX_REPORT_BYTES,
    windowsHide: true,
  });
  const lines = readLines(child.output?.[REPORT_DESCRIPTOR]);
  for (const line of lines) {
    // An answer that is complete counts, however the process ended after it.
    if ("answer" in line) return { answer: line.answer };
    if ("failed" in line) return { reason: line.failed };
  }
  const last = lines.at(-1);
  const where = last !== undefined && "doing" in last ? ` in ${last.doing}` : "";
  return { reason: `${endOf(child, timeoutMs)}${where}` };
}

function endOf(
  child: { error?: Error; signal: string | null; status: number | null },
  timeoutMs: number,
): string {
  const code = child.error !== undefined && "code" in child.error ? child.error.code : undefined;
  if (code === "ETIMEDOUT") return `the library did not answer within ${timeoutMs} ms,`;
  if (code === "ENOBUFS") return "the library answered without end";
  if (child.error !== undefined) return `its process could not be started: ${child.error.message}`;
  if (child.signal !== null) return `the library crashed (${child.signal})`;
  return `the library ended the process (status ${child.status})`;
}

/** Complete lines of the report; what is no line of it is passed over. */
function readLines(report: Buffer | string | null | undefined): readonly WorkerLine[] {
  const lines = String(report ?? "").split("\n");
  // What has no end was cut off.
  lines.pop();
  return lines.flatMap((line): readonly WorkerLine[] => {
    try {
      return [JSON.parse(line) as WorkerLine];
    } catch {
      return [];
    }
  });
}

/** Beside this module as a source, or beside the bundle that holds it. */
function workerPath(): string {
  const name = import.meta.url.endsWith(".ts") ? "./amdsmi-worker.ts" : "./amdsmi-worker.cjs";
  return fileURLToPath(new URL(name, import.meta.url));
}
