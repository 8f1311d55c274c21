import pino from "pino";
import { prettyFactory } from "pino-pretty";
import type { Streams } from "./write.ts";

/** Levels of AIM_LOG_LEVEL, as AMD's runtime names them. */
export type LogLevel = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";

/** How log lines are written: for machines, for people, or for whichever stderr is. */
export type LogFormat = "json" | "pretty" | "auto";

/** Where a log goes and how. */
export interface LogTarget {
  readonly level: LogLevel;
  readonly format: LogFormat;
  readonly streams: Streams;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Writes log lines to stderr. `fields` are data beside the message. */
export interface Log {
  debug(message: string, fields?: object): void;
  info(message: string, fields?: object): void;
  warning(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}

const levels: Readonly<Record<LogLevel, pino.Level>> = {
  DEBUG: "debug",
  INFO: "info",
  WARNING: "warn",
  ERROR: "error",
  CRITICAL: "fatal",
};

/**
 * A log on stderr at a level. Nothing is loaded or opened until a line is really written: most runs
 * are silent, and pino is a third of the start-up time.
 */
export function createLog(name: string, target: LogTarget): Log {
  let logger: pino.Logger | undefined;
  const rank = pino.levels.values[levels[target.level]] ?? 0;
  const at = (method: "debug" | "info" | "warn" | "error") => {
    return (message: string, fields: object = {}): void => {
      if ((pino.levels.values[method] ?? 0) < rank) return;
      logger ??= openLogger(name, target);
      logger[method](fields, message);
    };
  };
  return { debug: at("debug"), info: at("info"), warning: at("warn"), error: at("error") };
}

/** Node's own warnings go to a log instead of straight to stderr. */
export function logProcessWarnings(log: Log): void {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => log.warning(warning.message, { name: warning.name }));
}

function openLogger(name: string, { level, format, streams, environment }: LogTarget): pino.Logger {
  const isTerminal = streams.isTerminal(2);
  const options: pino.LoggerOptions = { name, level: levels[level], base: { name } };
  const write = (line: string): void => void streams.write(2, line);
  if (format === "json" || (format === "auto" && !isTerminal)) {
    options.formatters = { level: (label) => ({ level: label === "warn" ? "warning" : label }) };
    options.timestamp = pino.stdTimeFunctions.isoTime;
    return pino(options, { write });
  }
  const inWords = prettyFactory({
    colorize: isTerminal && environment["NO_COLOR"] === undefined,
    ignore: "pid,hostname,name,time",
    singleLine: true,
  });
  return pino(options, { write: (line) => write(inWords(line)) });
}
