import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { root } from "../support/aim.ts";

/** Where people and machines keep their work; `/workspace` is a folder of the container, and no such. */
const places = ["home/[^/ ]+", "Users/[^/ ]+", "work", "tmp/aim"];
const path = new RegExp(`(?<![\\w.}~-])/(?:${places.join("|")})/`);

const git = (...words: readonly string[]) =>
  spawnSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
const isCheckout = git("rev-parse", "--git-dir").status === 0;

describe("architecture: paths of machines", () => {
  test.each([
    ["/work/shared/facts", true],
    ['"/home/somebody/aim"', true],
    ["/tmp/aim/notes", true],
    ["/workspace/model-cache", false],
    ["../work/notes and a/work/b", false],
    ["/tmp/aim-log-x", false],
    ["$HOME/work/x", false],
  ])("%j names a folder of one machine: %s", (text, found) => {
    expect(path.test(text)).toBe(found);
  });

  test.skipIf(!isCheckout)("no file in git names a folder that only one machine has", () => {
    const own = "test/architecture/machine-paths.test.ts";
    const patterns = ["-e", `/(${places.join("|")})/`];
    const { status, stdout } = git("grep", "-nIE", ...patterns, "--", ".", `:!${own}`);
    expect([0, 1]).toContain(status);
    const named = stdout.split("\n").filter((line) => path.test(line.replace(/^[^:]*:\d+:/, "")));
    expect(named).toEqual([]);
  });
});
