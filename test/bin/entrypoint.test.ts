import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { machine, root } from "../support/aim.ts";

const entrypoint = path.join(root, "bin/entrypoint.py");
const node = path.dirname(process.execPath);
const environment = { PATH: `${node}:${process.env.PATH}`, ...machine("mi300x-1") };

describe("bin/entrypoint.py", () => {
  it.each([
    ["by itself", entrypoint, []],
    ["by python3", "python3", [entrypoint]],
  ])("%s is aim, with its words", (_, program, before) => {
    const words = [...before, "detect-hardware", "--type", "gpu", "--format", "json"];
    const output = execFileSync(program, words, { env: environment, encoding: "utf8" });
    expect(JSON.parse(output)).toEqual([
      { accelerator_type: "GPU", accelerator_model: "MI300X", accelerator_count: 1 },
    ]);
  });

  it("leaves no process between: aim has the process id that was started", () => {
    const script = `"${entrypoint}" dry-run & pid=$!; while [ -e /proc/$pid ]; do
      tr '\\0' ' ' < /proc/$pid/cmdline 2>/dev/null; echo; done; wait $pid || true`;
    const output = execFileSync("bash", ["-c", script], {
      env: { ...environment, AIM_ID: "Qwen/Qwen3-32B" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(output).toMatch(/^node \S*\/bin\/aim dry-run/m);
  });
});
