import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { machine, root } from "../support/aim.ts";

const log = "/dev/termination-log";
const canTry =
  process.getuid?.() === 0 &&
  !existsSync(log) &&
  spawnSync("unshare", ["--pid", "--fork", "true"]).status === 0;

afterEach(() => rmSync(log, { force: true }));

describe.skipIf(!canTry)("cli/outlet: as process 1 of a container", () => {
  it("writes the error, without colour, to the termination log as well", () => {
    writeFileSync(log, "");
    const run = spawnSync(
      "unshare",
      ["--pid", "--fork", process.execPath, path.join(root, "bin/aim"), "--color", "always"],
      {
        env: { PATH: process.env.PATH ?? "", AIM_ID: "openai/gpt-oss-120b", ...machine("no-gpu") },
        encoding: "utf8",
      },
    );
    expect(run.status).toBe(1);
    expect(readFileSync(log, "utf8")).toMatch(/^error\[no-profile-fits\]: none of \d+ profiles/);
    expect(run.stderr).toContain("none of");
  });

  it("writes nothing there when it is not process 1", () => {
    writeFileSync(log, "");
    const run = spawnSync(process.execPath, [path.join(root, "bin/aim")], {
      env: { PATH: process.env.PATH ?? "" },
      encoding: "utf8",
    });
    expect(run.status).toBe(2);
    expect(readFileSync(log, "utf8")).toBe("");
  });
});
