import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import {
  inTerminal,
  probe,
  quote,
  runReport,
  type StartReport,
  withState,
} from "./support/start-report.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "aim-exec-"));
afterAll(() => rmSync(folder, { recursive: true }));

// What `aim` starts here is a python3 of ours, which reports and takes no notice of its arguments.
const engine = join(folder, "python3");
writeFileSync(engine, `#!/bin/sh\nexec ${probe.map(quote).join(" ")}\n`, { mode: 0o755 });

const environment = [
  ...[`PATH=${folder}:${process.env.PATH}`, `AIM_SYSFS_ROOT=${folder}`],
  ...["AIM_ID=meta-llama/Llama-3.1-8B-Instruct", "AIM_GPU_MODEL=MI300X", "AIM_GPU_COUNT=8"],
  // Nothing is logged, so that no file's position differs.
  ...["AIM_LOG_LEVEL=CRITICAL", "AIM_LOG_LEVEL_ROOT=CRITICAL"],
];

/** What does not depend on the argv and the environment, which are the engine's own. */
function selectInherited({ argv, environment, ...inherited }: StartReport) {
  return inherited;
}

function reportOf(shell: string, ...program: readonly string[]) {
  return selectInherited(runReport(shell, ["/usr/bin/env", ...environment, ...program]));
}

const connections: Readonly<Record<string, string>> = {
  pipes: "cat input | (exec PROGRAM 2>&1) | cat",
  files: "exec PROGRAM <input >output 2>errors",
  "a terminal": `exec ${inTerminal} PROGRAM`,
  "a job server and a file": `exec ${withState("pipe:3,4")} PROGRAM 6<input`,
};

/** This Node, and the others on PATH: one too old for aim starts the one aim came with. */
const nodes = new Set(
  [process.execPath, ...process.env.PATH!.split(delimiter).map((path) => join(path, "node"))]
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path)),
);
const cases = Object.entries(connections).flatMap(([connection, shell]) =>
  [...nodes].map((node) => ({ connection, shell, node })),
);

test.each(cases)(
  "edge/exec: the engine of `aim serve` in $node on $connection finds what it finds alone",
  ({ shell, node }) => {
    expect(reportOf(shell, node, join(root, "bin/aim"), "serve")).toEqual(reportOf(shell, engine));
  },
);
