import { constants } from "node:os";
import {
  downloadArguments,
  fetchTask,
  type HubTask,
  type HubTool,
  listTask,
  readListing,
} from "../../download/hub-command.ts";
import { type HubFailure, hubFailure } from "../../download/hub-failure.ts";
import type { HubListing } from "../../download/hub-files.ts";
import { hubScript } from "../../download/hub-script.ts";
import { checkModule } from "../../edge/check-module.ts";
import { findProgram } from "../../edge/find-program.ts";
import { measureFolder } from "../../edge/model-files.ts";
import { pythonOf } from "../../edge/python-folders.ts";
import { runWatched, type WatchedEnd } from "../../edge/run-watched.ts";
import type { Problem } from "../../shared/problem.ts";
import { openEngine } from "../engine.ts";
import { exitCodes } from "../exit-code.ts";
import type { Session } from "../session.ts";
import { Stop } from "../stop.ts";
import type { DownloadRequest } from "./request.ts";

/**
 * What of huggingface_hub this image has: a Python that can import it (the engine's, or the one that
 * `hf` is a script for), else `hf` or its former name as they are.
 */
export function findHubTool(session: Session): HubTool | Problem {
  const { environment, host, settings } = session;
  const onPath = (name: string) => {
    const found = findProgram(name, environment["PATH"]);
    return typeof found === "string" ? [found] : [];
  };
  const engine = openEngine(session, settings.engine.value);
  const programs = "descriptor" in engine ? engine.descriptor.command.programs : [];
  const commands = ["hf", "huggingface-cli"].flatMap(onPath);
  const pythons = [
    ...[...programs.filter((name) => /^python/.test(name)), "python3", "python"].flatMap(onPath),
    ...commands.flatMap((file) => pythonOf(file) ?? []),
  ];
  for (const program of new Set(pythons)) {
    const start = { program, environment, workingDirectory: host.workingDirectory };
    const { file, version } = checkModule("huggingface_hub", "huggingface_hub", start);
    if (file !== null) return { kind: "python", program, version: version?.version ?? null };
  }
  const [command] = commands;
  if (command !== undefined) return { kind: "command", program: command };
  return {
    code: "hub-library-missing",
    level: "error",
    message: `huggingface_hub is not here: ${pythons.length === 0 ? "there is no Python in PATH" : `\`${pythons[0]}\` cannot import it`}, and \`hf\` is in no folder of PATH`,
    hint: "run this in the engine's image, where it is, or `pip install huggingface_hub`",
  };
}

/** A question moves nothing on the disk, and its answer comes all at once. */
const leastListMs = 60_000;

/** The files that are wanted, as the hub lists them; null where there is only a command that lists none. */
export async function listFiles(
  { session, place, wanted, access, signal, stallMs }: DownloadRequest,
  tool: HubTool,
): Promise<HubListing | null | HubFailure | Stop> {
  if (tool.kind === "command") return null;
  const limitMs = Math.max(stallMs, leastListMs);
  const run = await runWatched({
    ...startOf(tool, listTask(place.id, wanted)),
    environment: hubEnvironment(session, place.work),
    workingDirectory: session.host.workingDirectory,
    movement: () => "",
    stallMs: limitMs,
    signal,
    started: () => undefined,
  });
  if (run.end === "aborted") return interrupted(signal);
  return readListing(run.output) ?? hubFailure(inWords(run, limitMs), access);
}

/** One try at everything that is wanted; undefined when huggingface_hub says that it is done. */
export async function fetchFiles(
  { session, place, wanted, access, signal, stallMs }: DownloadRequest,
  tool: HubTool,
  listing: HubListing | null,
  more: {
    readonly withoutXet: boolean;
    readonly started: (pid: number) => void;
    readonly moved: (bytes: number) => void;
  },
): Promise<HubFailure | Stop | undefined> {
  const run = await runWatched({
    ...startOf(tool, fetchTask(place, wanted, listing)),
    environment: {
      ...hubEnvironment(session, place.work),
      ...(more.withoutXet ? { HF_HUB_DISABLE_XET: "1" } : {}),
    },
    workingDirectory: session.host.workingDirectory,
    movement: () => {
      const { bytes, state } = measureFolder(place.staged);
      more.moved(bytes);
      return state;
    },
    stallMs,
    signal,
    started: more.started,
  });
  if (run.end === "aborted") return interrupted(signal);
  if (run.end === "exited" && run.status === 0) return undefined;
  return run.end === "stalled"
    ? stalled(place.id, stallMs)
    : hubFailure(inWords(run, stallMs), access);
}

/** The end by what `signal` was aborted for: a signal of the system, or the loss of the lease. */
export function interrupted({ reason }: AbortSignal): Stop {
  const number = constants.signals[reason as NodeJS.Signals] as number | undefined;
  const problem: Problem = {
    code: "download-interrupted",
    level: "error",
    message: `the download was ended: ${number === undefined ? reason : `this process got ${reason}`}`,
    hint: "what is there is kept: the next run goes on with it",
  };
  return new Stop([problem], number === undefined ? exitCodes.modelNotAvailable : 128 + number);
}

function startOf(tool: HubTool, task: HubTask) {
  const { program } = tool;
  return tool.kind === "python"
    ? { program, argv: ["-c", hubScript, JSON.stringify(task)] }
    : { program, argv: downloadArguments(task) };
}

/** Nothing is drawn, looked up or installed beside the download; a user without a home gets one here. */
function hubEnvironment({ environment }: Session, work: string) {
  const { HOME: home, HF_HOME: hfHome } = environment;
  return {
    ...environment,
    ...(home || hfHome ? {} : { HF_HOME: `${work}/huggingface` }),
    HF_HUB_DISABLE_PROGRESS_BARS: "1",
    HF_HUB_DISABLE_UPDATE_CHECK: "1",
    PYTHONUNBUFFERED: "1",
  };
}

function inWords({ end, status, output }: WatchedEnd, stallMs: number): string {
  if (end === "stalled") return `ReadTimeout: no answer within ${stallMs / 1000} seconds`;
  return output.trim() === "" ? `it ended with status ${status} and said nothing` : output;
}

function stalled(id: string, stallMs: number): HubFailure {
  return {
    isTransient: true,
    problem: {
      code: "download-stalled",
      level: "error",
      message: `nothing of \`${id}\` has arrived for ${stallMs / 1000} seconds`,
      hint: "see whether the hub, a mirror (HF_ENDPOINT) or a proxy is slow or in the way; `--stall-timeout SECONDS` waits longer, and what is there is kept",
    },
  };
}
