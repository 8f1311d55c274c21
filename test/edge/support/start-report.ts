import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("../../../fixtures/exec/", import.meta.url));
/** A program that becomes another, as `aim` becomes the engine. */
export const becomeSource = fileURLToPath(new URL("become.ts", import.meta.url));
/** The same in one file, as the set-up of the tests has bundled it: it starts in half the time. */
export const becomeScript = fileURLToPath(
  new URL("../../../dist/tests/become.mjs", import.meta.url),
);

/** Shell words that run a command on a terminal, or with the state that `words` describe. */
export const inTerminal = `python3 -I -S ${quote(join(fixtures, "in-terminal.py"))}`;
export const withState = (...words: readonly string[]) =>
  `python3 -I -S ${quote(join(fixtures, "with-state.py"))} ${words.join(" ")} --`;

/** How a process was started, as it found it. Texts are latin1: one character for each byte. */
export interface StartReport {
  /** Exit code of the whole command. */
  readonly exitCode: number | null;
  readonly argv: readonly string[];
  readonly environment: readonly string[];
  /** By number: what is open, its position and its flags (octal, with O_CLOEXEC). */
  readonly descriptors: Readonly<Record<string, string>>;
  /** By number: the mode of the terminal, as stty writes it. */
  readonly terminals: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  /** Ignored signals, umask, ids, capabilities, CPUs and the like, from /proc/PID/status. */
  readonly status: Readonly<Record<string, string>>;
  readonly limits: readonly string[];
  readonly scheduling: readonly string[];
}

export interface NodeStart {
  readonly options?: readonly string[];
  /** The Node to run, and the program that becomes another: by default this one and its source. */
  readonly node?: string;
  readonly script?: string;
}

/** Writes the report. The script is given as a text: a shell would keep its file open. */
export const probe = [
  ...["/bin/sh", "-c", readFileSync(join(fixtures, "report.sh"), "utf8"), "report.sh"],
  "report",
  "--flag",
  "two words",
  "",
  "é\n$x'",
];

/**
 * The report of a program that a shell starts itself. In `shell` the word PROGRAM stands for the
 * program and its arguments.
 */
export function startDirectly(shell: string): StartReport {
  return runReport(shell, probe);
}

/** The report of the same program, started by the same shell, but by way of `become.ts`. */
export function startThroughNode(shell: string, through: NodeStart = {}): StartReport {
  const { options = [], node = process.execPath, script = becomeScript } = through;
  return runReport(shell, [node, script, ...options, "--", "/bin/sh", ...probe]);
}

/** The report of what the words in PROGRAM's place become. */
export function runReport(shell: string, program: readonly string[]): StartReport {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "aim-exec-")));
  try {
    writeFileSync(join(folder, "input"), "first line\nsecond line\n");
    const command = shell.replaceAll("PROGRAM", () => program.map(quote).join(" "));
    const done = spawnSync("sh", ["-c", command], { cwd: folder, timeout: 30_000, input: "" });
    if (!existsSync(join(folder, "report/complete"))) {
      throw new Error(`nothing was reported:\n${command}\n${done.stdout}${done.stderr}`);
    }
    return readReport(folder, done.status);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Quotes a word for a POSIX shell. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function readReport(folder: string, exitCode: number | null): StartReport {
  const names = readdirSync(join(folder, "report"));
  const read = (name: string) => readFileSync(join(folder, "report", name), "latin1");
  const readAll = (prefix: string) =>
    Object.fromEntries(
      names
        .filter((name) => name.startsWith(prefix))
        .map((name) => [name.slice(prefix.length), read(name).trim()]),
    );
  const positions = readAll("fdinfo-");
  return {
    exitCode,
    argv: read("cmdline").split("\0"),
    // A shell says there what it started, be it the program or Node.
    environment: read("environ")
      .split("\0")
      .filter((entry) => !entry.startsWith("_="))
      .map((entry) => entry.replace(folder, "FOLDER")),
    descriptors: Object.fromEntries(
      listDescriptors(read("fd"), folder).map(([number, target]) => [
        number,
        `${target} ${positions[number]?.replaceAll(/\s+/g, " ")}`,
      ]),
    ),
    terminals: readAll("terminal-"),
    workingDirectory: read("cwd").replace(folder, "FOLDER"),
    status: selectStatus(read("status")),
    // Known to differ: Node raises the soft limit of open files, and the old value is gone.
    limits: read("limits")
      .split("\n")
      .filter((line) => !line.startsWith("Max open files")),
    scheduling: [
      ...["oom_score_adj", "timerslack_ns", "personality"].map(read),
      ...selectScheduling(read("stat")),
    ],
  };
}

/**
 * Number and target of each descriptor. Pipes, sockets and terminals are numbered in the order they
 * come, because their real numbers differ from one run to the next.
 */
function listDescriptors(listing: string, folder: string): readonly [string, string][] {
  const seen = new Map<string, string>();
  return [...listing.matchAll(/ (\d+) -> (.*)$/gm)]
    .map(([, number = "", target = ""]): [string, string] => [number, target])
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .map(([number, target]) => {
      const kind = /^(pipe|socket|\/dev\/pts)[:/]/.exec(target)?.[1];
      if (kind === undefined) return [number, target.replace(folder, "FOLDER")];
      if (!seen.has(target)) seen.set(target, `${kind} ${String.fromCharCode(65 + seen.size)}`);
      return [number, seen.get(target)!];
    });
}

const statusFields = [
  ...["Name", "Umask", "Uid", "Gid", "Groups", "Threads", "NoNewPrivs", "Seccomp"],
  // Of the signals only those ignored: a shell blocks and catches some while it waits.
  ...["SigIgn", "CoreDumping", "THP_enabled"],
  ...["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "Cpus_allowed", "Mems_allowed"],
];

function selectStatus(status: string): Readonly<Record<string, string>> {
  const lines = [...status.matchAll(/^(\w+):[ \t]*(.*)$/gm)];
  return Object.fromEntries(
    lines
      .map(([, name = "", value = ""]) => [name, value])
      .filter(([name = ""]) => statusFields.includes(name)),
  );
}

/** The real-time priority, policy, priority and nice value, of /proc/PID/stat. */
function selectScheduling(stat: string): readonly string[] {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return [40, 41, 18, 19].map((field) => `field ${field}: ${fields[field - 3]}`);
}
