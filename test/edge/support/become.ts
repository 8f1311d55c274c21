// A program that becomes another one, as `aim` becomes the engine:
//   node become.ts [OPTION...] -- PROGRAM ARGV0 [ARGUMENT...]
//   --streams         uses stdin, stdout and stderr before
//   --raw-mode        puts the terminal in raw mode before
//   --leak            opens a file before, as a native library may: to stay open on exec
//   --set NAME=VALUE  adds to the environment
//   --long NUMBER     makes each argument LONG, and each value LONG, as many bytes long
//   --no-search       takes PROGRAM as it is, with no look whether it is there
// When that fails it writes the problem, and its own state before and after, to stdout as JSON.
import { readFileSync, writeSync } from "node:fs";
import {
  findProgram,
  rememberInheritedDescriptors,
  replaceProcess,
  startEnvironment,
} from "../../../src/edge/exec.ts";
import { loadKoffi } from "../../../src/edge/koffi.ts";

rememberInheritedDescriptors();
const split = process.argv.indexOf("--");
const options = process.argv.slice(2, split);
const [name = "", ...words] = process.argv.slice(split + 1);

/** The values of an option, in their order. */
function valuesOf(option: string): readonly string[] {
  return options.filter((_, index) => options[index - 1] === option);
}

function lengthen(word: string): string {
  return word === "LONG" ? "x".repeat(Number(valuesOf("--long")[0])) : word;
}

/** Uses the streams as a program does that logs: this is what makes descriptors non-blocking. */
function useStreams(): void {
  process.stdin.pause();
  process.stdout.write("");
  process.stderr.write("");
}

function ownState(): unknown {
  const read = (file: string) => readFileSync(`/proc/self/${file}`, "latin1");
  return {
    ignored: /SigIgn:\s*(\w+)/.exec(read("status"))?.[1],
    flags: [0, 1, 2].map((number) => /flags:\s*(\w+)/.exec(read(`fdinfo/${number}`))?.[1]),
  };
}

if (options.includes("--streams")) useStreams();
if (options.includes("--raw-mode")) process.stdin.setRawMode(true);
if (options.includes("--leak")) {
  const open = loadKoffi().load(null).func("int open(const char *path, int flags)");
  if (open("/etc/passwd", 0) < 3) throw new Error("nothing was opened");
}
const before = ownState();
const program = options.includes("--no-search") ? name : findProgram(name, process.env.PATH);
const additions = valuesOf("--set").map((pair) => pair.split("="));
const environment = startEnvironment(
  Object.fromEntries(additions.map(([key, value = ""]) => [key, lengthen(value)])),
);
const problem =
  typeof program === "string"
    ? replaceProcess({ program, argv: words.map(lengthen), environment })
    : program;
const outcome = `${JSON.stringify({ problem, before, after: ownState() })}\n`;
try {
  writeSync(1, outcome);
} catch (error) {
  writeSync(2, (error as NodeJS.ErrnoException).code ?? "no code");
}
process.exitCode = problem.code === "engine-not-found" ? 127 : 126;
