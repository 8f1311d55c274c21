import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import {
  becomeScript,
  inTerminal,
  type NodeStart,
  quote,
  startDirectly,
  startThroughNode,
  withState,
} from "./support/start-report.ts";

const execModule = new URL("../../src/edge/exec.ts", import.meta.url).href;
const streams: NodeStart = { options: ["--streams"] };

/** Ways a shell connects a program's stdin, stdout and stderr. */
const connections: Readonly<Record<string, string>> = {
  sockets: "exec PROGRAM",
  pipes: "cat input | (exec PROGRAM 2>&1) | cat",
  "pipes, each its own": "{ cat input | (exec PROGRAM) 2>&3 | cat; } 3>&1 | cat",
  files: "exec PROGRAM <input >output 2>errors",
  "one file, appended to": "exec PROGRAM <input >>output 2>&1",
  "/dev/null": "exec PROGRAM </dev/null >/dev/null 2>/dev/null",
  "a terminal": `exec ${inTerminal} PROGRAM`,
  "a terminal for output alone": `exec ${inTerminal} sh -c ${quote('exec "$@" <input')} sh PROGRAM`,
  "a terminal opened by its name, for appending": `exec ${inTerminal} sh -c ${quote(
    'exec "$@" <$(tty) >>$(tty) 2>>$(tty)',
  )} sh PROGRAM`,
  "a pipe, a file and a terminal": `exec ${inTerminal} sh -c ${quote(
    'cat input | (exec "$@" >output)',
  )} sh PROGRAM`,
};

test.each(Object.entries(connections))(
  "edge/exec: a program on %s finds what it finds when a shell starts it",
  (_, shell) => {
    const direct = startDirectly(shell);
    expect(startThroughNode(shell)).toEqual(direct);
    expect(startThroughNode(shell, streams)).toEqual(direct);
  },
);

test.each([
  ["0", "exec PROGRAM <&-"],
  ["1", "exec PROGRAM >&-"],
  ["2", "exec PROGRAM 2>&-"],
  ["0 1 2", "exec PROGRAM <&- >&- 2>&-"],
])(
  "edge/exec: of closed descriptors %s a program finds /dev/null, and all else alike",
  (closed, shell) => {
    const numbers = closed.split(" ");
    const direct = startDirectly(shell);
    for (const number of numbers) expect(direct.descriptors).not.toHaveProperty(number);
    const devNull = "/dev/null pos: 0 flags: 0100002";
    const withDevNull = {
      ...direct,
      descriptors: {
        ...direct.descriptors,
        ...Object.fromEntries(numbers.map((number) => [number, devNull])),
      },
    };
    expect(startThroughNode(shell)).toEqual(withDevNull);
    expect(startThroughNode(shell, streams)).toEqual(withDevNull);
  },
);

test.each([
  ["files and copies of stdio", "exec PROGRAM 3<input 5>output 9>&1 </dev/null"],
  ["a pipe to write to", "{ PROGRAM 3>&1 >output; } | cat"],
  ["both ends of a pipe, as from GNU make", `exec ${withState("pipe:3,4")} PROGRAM`],
  [
    "a job server among other kinds",
    `exec ${withState("pipe:5,3", "nonblocking:5", "null:4", "eventfd:6", "socket:8")} PROGRAM`,
  ],
  ["a pipe's ends far above Node's own", `exec ${withState("pipe:40,41")} PROGRAM`],
  ["an eventfd among Node's own", `exec ${withState("eventfd:12", "socket:9")} PROGRAM`],
])("edge/exec: a program inherits %s, and nothing of Node's", (_, shell) => {
  const direct = startDirectly(shell);
  expect(startThroughNode(shell)).toEqual(direct);
  expect(startThroughNode(shell, streams)).toEqual(direct);
});

test("edge/exec: a program does not inherit what a library of ours left open", () => {
  const shell = "exec PROGRAM 7<input";
  expect(startThroughNode(shell, { options: ["--leak"] })).toEqual(startDirectly(shell));
});

test("edge/exec: a descriptor that was non-blocking before Node stays non-blocking", () => {
  const shell = `cat input | ${withState("nonblocking:0")} PROGRAM`;
  const direct = startDirectly(shell);
  expect(direct.descriptors[0]).toBe("pipe A pos: 0 flags: 04000");
  expect(startThroughNode(shell, streams)).toEqual(direct);
});

test("edge/exec: a terminal in raw mode gets back the mode it had before", () => {
  const shell = `exec ${inTerminal} PROGRAM`;
  const direct = startDirectly(shell);
  expect(Object.keys(direct.terminals)).toEqual(["0", "1", "2"]);
  expect(startThroughNode(shell, { options: ["--raw-mode"] })).toEqual(direct);
});

test("edge/exec: umask, limits, niceness and out-of-memory score are passed on", () => {
  const shell = [
    "umask 027",
    "ulimit -c 0",
    "ulimit -s 4096",
    "echo 500 >/proc/$$/oom_score_adj",
    "exec nice -n 5 PROGRAM",
  ].join("; ");
  const direct = startDirectly(shell);
  expect(direct.status).toMatchObject({ Umask: "0027" });
  expect(direct.scheduling).toContain("500\n");
  expect(startThroughNode(shell)).toEqual(direct);
});

/** What cat, which touches no signal, shows of its own: pending, blocked, ignored, caught. */
function signalsOf(under: string, ...command: readonly string[]): Readonly<Record<string, string>> {
  const words = [...command, "/bin/cat", "/proc/self/status"];
  const { stdout } = spawnSync("sh", ["-c", `exec ${under} ${words.map(quote).join(" ")}`]);
  const lines = stdout.toString().matchAll(/^((?:Sig|Shd)(?:Pnd|Blk|Ign|Cgt)):\t0*(\w+)$/gm);
  return Object.fromEntries([...lines].map(([, name, mask]) => [name, mask]));
}

const throughNode = [process.execPath, becomeScript, "--", "/bin/cat"];

test("edge/exec: no signal is ignored, SIGPIPE and SIGXFSZ neither, nor blocked, nor pending", () => {
  const none = { SigPnd: "0", ShdPnd: "0", SigBlk: "0", SigIgn: "0", SigCgt: "0" };
  expect(signalsOf("env")).toEqual(none);
  expect(signalsOf("env", ...throughNode)).toEqual(none);
});

test("edge/exec: of signals ignored or blocked before Node, the ignored real-time ones alone stay so", () => {
  const under = withState("ignore:SIGHUP", "ignore:SIGRTMAX", "block:SIGTERM");
  expect(signalsOf(under)).toMatchObject({ SigIgn: "8000000000000001", SigBlk: "4000" });
  expect(signalsOf(under, ...throughNode)).toMatchObject({
    SigIgn: "8000000000000000",
    SigBlk: "0",
  });
});

test("edge/exec: duplicates, bytes that are no UTF-8 and entries without `=` are passed on", () => {
  const entries = [
    "A=1",
    "A=2",
    "BYTES=\xff\xfe",
    "\xe9=x",
    "no equals sign",
    "",
    `PATH=${process.env.PATH}`,
  ];
  const words = entries.map((entry) => `entry:${Buffer.from(entry, "latin1").toString("hex")}`);
  const shell = `exec ${withState(...words)} PROGRAM`;
  const direct = startDirectly(shell);
  expect(direct.environment.slice(0, 6)).toEqual(entries.slice(0, 6));
  expect(startThroughNode(shell)).toEqual(direct);
});

test("edge/exec: the environment given is the program's", () => {
  const shell = "exec env -i A=1 B=2 PROGRAM";
  const { environment } = startThroughNode(shell, { options: ["--set", "B=é", "--set", "C=3"] });
  expect(environment).toEqual(["A=1", "B=Ã©", "C=3", ""]);
});

test("edge/exec: argv is passed on as it is, argv[0] included", () => {
  const words = ["a name of its own", "-c", "cat /proc/$$/cmdline; exit 0", "", "é", "line\nbreak"];
  const { stdout } = spawnSync(process.execPath, [becomeScript, "--", "sh", ...words]);
  expect(stdout.toString()).toBe(words.map((word) => `${word}\0`).join(""));
});

test("edge/exec: the program has the PID of the process it replaces", () => {
  const script = `echo $$; exec ${quote(process.execPath)} ${quote(becomeScript)} -- sh sh -c 'echo $$'`;
  const [before, after] = spawnSync("sh", ["-c", script]).stdout.toString().split("\n");
  expect(after).toBe(before);
  expect(Number(after)).toBeGreaterThan(1);
});

test("edge/exec: koffi is not loaded before a program is to be started", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { rememberInheritedDescriptors, startEnvironment } from ${JSON.stringify(execModule)};
    rememberInheritedDescriptors();
    startEnvironment({});
    process.stdout.write(String(readFileSync("/proc/self/maps").includes("koffi")));
  `;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
  expect(stdout.toString()).toBe("false");
});
