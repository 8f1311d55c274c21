import { spawnSync } from "node:child_process";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "aim-build-"));
  mkdirSync(path.join(root, "src/edge"), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
  for (const file of ["main", "index", "edge/exec", "edge/amdsmi-worker"]) write(file, "");
});

afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) =>
  writeFileSync(path.join(root, `src/${file}.ts`), text);

const build = () =>
  spawnSync(process.execPath, ["scripts/build.mjs", "--no-types", "--root", root], {
    encoding: "utf8",
  });

describe("scripts/build", () => {
  test("writes characters beyond ASCII as escapes, in tagged templates as well", () => {
    write("main", "const raw = (all) => all.join(); console.log(raw`a … b`, `c … ${raw}`, 'd …');");
    const { status, stderr } = build();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const text = readFileSync(path.join(root, "dist/aim.cjs"), "latin1");
    expect(text).toMatch(/a \\u2026 b/);
    expect(text).not.toMatch(/[^\0-\x7f]/);
  });

  test("fails when a byte beyond ASCII is left in what is read as latin1", () => {
    write("edge/exec", "export const pattern = /…/;");
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error\[build-failed\]: exec\.cjs is not ASCII at byte \d+: ".*…/);
    expect(globSync("dist/exec.cjs", { cwd: root })).toEqual([]);
  });

  test("the built command shows a page with its own characters, from the code cache too", () => {
    const words =
      "explain --format html --gpu-detection none --gpu-model MI300X --gpu-count 8 --model-id Qwen/Qwen3-32B";
    const { stdout } = spawnSync(process.execPath, ["bin/aim", ...words.split(" ")], {
      encoding: "utf8",
    });
    expect(stdout).toContain("fp8 …");
    expect(stdout).not.toMatch(/â[\u0080-\u00ff]/);
  });
});
