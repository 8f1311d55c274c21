// First of all: what is opened from here on is ours, and must not reach the engine.
import "./edge/at-start.ts";
import path from "node:path";
import packageDescription from "../package.json" with { type: "json" };
import { exitCodes } from "./cli/exit-code.ts";
import { runProgram } from "./cli/program.ts";
import { processHost } from "./edge/host.ts";
import { writeAll } from "./edge/write.ts";

/** Links to the program by these names: which one it was started by shows in the help. */
const names: readonly string[] = ["aim", "aim-runtime"];
const called = path.basename(process.argv[1] ?? "");

runProgram({
  name: names.includes(called) ? called : "aim",
  arguments: process.argv.slice(2),
  environment: process.env,
  packageRoot: path.join(import.meta.dirname, ".."),
  version: packageDescription.version,
  host: processHost(),
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    writeAll(2, `error[bug]: this is a bug in aim, not in your input\n${text}\n`);
    writeAll(2, `\nhint: please report it with the command line and this text\n`);
    process.exitCode = exitCodes.bug;
  },
);
