import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const made: string[] = [];
let root: string;

/** A package of bin/ and a command that says what it is given, not of the real one. */
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "aim-bin-"));
  made.push(root);
  cpSync("bin", path.join(root, "bin"), { recursive: true });
  mkdirSync(path.join(root, "dist"));
  writeCommand("first");
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function writeCommand(word: string) {
  const text = `
    function lazy() { return ${JSON.stringify(word)}; }
    const path = require("node:path");
    console.log(JSON.stringify({
      word: lazy(), argv: process.argv.slice(2), pid: process.pid,
      file: path.relative(${JSON.stringify(root)}, __filename), name: process.argv[1],
      cached: module.constructor === Object ? "yes" : "no",
    }));
    if (process.argv[2] === "throw") throw new Error("from the command");
    process.exitCode = 5;`;
  writeFileSync(path.join(root, "dist/aim.cjs"), text);
}

const record = () =>
  spawnSync(process.execPath, [
    "scripts/build/record-code-cache.cjs",
    path.join(root, "dist/aim.cjs"),
  ]);

const aim = (...words: readonly string[]) =>
  spawnSync(process.execPath, [path.join(root, "bin/aim"), ...words], { encoding: "utf8" });

const said = (...words: readonly string[]) => JSON.parse(aim(...words).stdout);

describe("bin/aim", () => {
  test("runs the command with its arguments and passes its exit code on", () => {
    const { status, stderr } = aim("dry-run", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 5, stderr: "" });
    expect(said("dry-run", "--format", "json")).toMatchObject({
      argv: ["dry-run", "--format", "json"],
      file: "dist/aim.cjs",
      cached: "no",
    });
  });

  test("runs the same from the code cache", () => {
    record();
    expect(said("a", "b")).toMatchObject({
      word: "first",
      argv: ["a", "b"],
      file: "dist/aim.cjs",
      name: path.join(root, "bin/aim"),
      cached: "yes",
    });
    expect(aim().status).toBe(5);
  });

  test("an uncaught error names the command's own file and line, with the cache as without", () => {
    const plain = aim("throw");
    record();
    const cached = aim("throw");
    for (const { stderr, status } of [plain, cached]) {
      expect(stderr).toContain(`${root}/dist/aim.cjs:9`);
      expect(status).toBe(1);
    }
  });

  test("a code cache older than the command is ignored, even when the lengths agree", () => {
    record();
    const cache = path.join(root, "dist/aim.cjs.cache");
    writeCommand("later");
    const { mtimeMs } = statSync(path.join(root, "dist/aim.cjs"));
    utimesSync(cache, mtimeMs / 1000 - 60, mtimeMs / 1000 - 60);
    expect(said()).toMatchObject({ word: "later", cached: "no" });
  });

  test.each([
    ["cut short", (cache: string) => truncateSync(cache, statSync(cache).size >> 1)],
    ["empty", (cache: string) => truncateSync(cache, 0)],
    [
      "of another V8",
      (cache: string) => {
        const bytes = readFileSync(cache);
        bytes.writeUInt32LE(bytes.readUInt32LE(4) + 1, 4);
        writeFileSync(cache, bytes);
      },
    ],
    [
      "a folder",
      (cache: string) => {
        rmSync(cache);
        mkdirSync(cache);
      },
    ],
  ])("a code cache that is %s is harmless", (_, damage) => {
    record();
    damage(path.join(root, "dist/aim.cjs.cache"));
    expect(said()).toMatchObject({ word: "first" });
    expect(aim().stderr).toBe("");
  });

  test("a package that cannot be written is left as it is", () => {
    record();
    chmodSync(path.join(root, "dist"), 0o555);
    const before = statSync(path.join(root, "dist")).mtimeMs;
    expect(said()).toMatchObject({ word: "first" });
    expect(statSync(path.join(root, "dist")).mtimeMs).toBe(before);
    chmodSync(path.join(root, "dist"), 0o755);
  });

  test("is found through a symbolic link on PATH", () => {
    symlinkSync(path.join(root, "bin/aim"), path.join(root, "link"));
    const { stdout } = spawnSync(path.join(root, "link"), ["x"], { encoding: "utf8" });
    expect(JSON.parse(stdout)).toMatchObject({ argv: ["x"], file: "dist/aim.cjs" });
  });

  test("says what to run when it is not built, and exits 70", () => {
    rmSync(path.join(root, "dist/aim.cjs"));
    const { status, stdout, stderr } = aim();
    expect({ status, stdout }).toEqual({ status: 70, stdout: "" });
    expect(stderr).toBe(
      `error[not-built]: ${root}/dist is not complete\nhint: run \`npm run build\` in ${root}\n`,
    );
  });
});

/** Here the Node that runs the tests is made the one that is too old. */
describe("bin/aim on a Node that is too old", () => {
  beforeEach(() => {
    const file = path.join(root, "bin/aim");
    const text = readFileSync(file, "utf8");
    expect(text).toContain("OLDEST = [22, 18]");
    writeFileSync(file, text.replace("OLDEST = [22, 18]", "OLDEST = [99, 1]"));
  });

  function pin(text: string) {
    const pinned = path.join(root, "node_modules/node/bin/node");
    mkdirSync(path.dirname(pinned), { recursive: true });
    writeFileSync(pinned, text, { mode: 0o755 });
    buildSync({
      entryPoints: ["src/edge/exec.ts"],
      outfile: path.join(root, "dist/exec.cjs"),
      bundle: true,
      platform: "node",
      format: "cjs",
      external: ["koffi"],
      define: { "import.meta.url": "undefined" },
    });
    symlinkSync(path.resolve("node_modules/koffi"), path.join(root, "node_modules/koffi"));
  }

  test("is refused with the version that is needed, and exits 70", () => {
    const { status, stdout, stderr } = aim();
    expect({ status, stdout }).toEqual({ status: 70, stdout: "" });
    expect(stderr).toBe(
      `error[node-too-old]: aim needs Node 99.1 or later, this is ${process.version}\n` +
        `hint: install a newer Node, or run \`npm ci\` in ${root}, which brings one\n`,
    );
  });

  test("gives way to the pinned Node: same PID, arguments, environment and stdin", () => {
    pin('#!/bin/sh\necho "$$|$*|$MARK|$(cat)"\n');
    const script = `echo $$; exec "${process.execPath}" "${root}/bin/aim" dry-run "a b"`;
    const { stdout, stderr, status } = spawnSync("/bin/sh", ["-c", script], {
      encoding: "utf8",
      input: "from stdin",
      env: { PATH: process.env.PATH, MARK: "kept" },
    });
    const [pid, line] = stdout.split("\n");
    expect({ line, stderr, status }).toEqual({
      line: `${pid}|${root}/bin/aim dry-run a b|kept|from stdin`,
      stderr: "",
      status: 0,
    });
  });

  test("is refused, not restarted for ever, when the pinned Node is the one that runs", () => {
    pin("");
    const pinned = path.join(root, "node_modules/node/bin/node");
    rmSync(pinned);
    symlinkSync(process.execPath, pinned);
    expect(aim()).toMatchObject({ status: 70, stderr: expect.stringContaining("node-too-old") });
  });
});
