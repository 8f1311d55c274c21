import { isatty } from "node:tty";
import pino from "pino";
import pretty from "pino-pretty";

/** Levels of AIM_LOG_LEVEL, as AMD's runtime names them. */
export type LogLevel = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";

/** How log lines are written: for machines, for people, or for whichever stderr is. */
export type LogFormat = "json" | "pretty" | "auto";

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
export function createLog(name: string, level: LogLevel, format: LogFormat): Log {
  let logger: pino.Logger | undefined;
  const rank = pino.levels.values[levels[level]] ?? 0;
  const at = (method: "debug" | "info" | "warn" | "error") => {
    return (message: string, fields: object = {}): void => {
      if ((pino.levels.values[method] ?? 0) < rank) return;
      logger ??= openLogger(name, levels[level], format);
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

function openLogger(name: string, level: pino.Level, format: LogFormat): pino.Logger {
  const isPretty = format === "pretty" || (format === "auto" && isatty(2));
  const destination = pino.destination({ fd: 2, sync: true });
  const options: pino.LoggerOptions = { name, level, base: { name } };
  if (!isPretty) {
    options.formatters = { level: (label) => ({ level: label === "warn" ? "warning" : label }) };
    options.timestamp = pino.stdTimeFunctions.isoTime;
    return pino(options, destination);
  }
  const stream = pretty({
    destination,
    colorize: isatty(2) && process.env["NO_COLOR"] === undefined,
    ignore: "pid,hostname,name,time",
    singleLine: true,
    sync: true,
  });
  return pino(options, stream);
}
