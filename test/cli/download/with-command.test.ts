import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeUpModel } from "../../../fixtures/hub/hub.mjs";
import { download, pathWithHf, scratchFolder } from "./support.ts";

const folder = scratchFolder();
const model = path.join(folder.path, "model");
let environment: Record<string, string>;
let count = 0;

beforeAll(() => {
  mkdirSync(model);
  for (const [name, bytes] of Object.entries(madeUpModel({ shardBytes: 5000 }))) {
    writeFileSync(path.join(model, name), bytes);
  }
  environment = {
    PATH: pathWithHf(folder.path),
    AIM_LOG_FORMAT: "pretty",
    AIM_LOG_LEVEL: "WARNING",
    STANDIN_HF_MODEL: model,
  };
});
afterAll(() => folder.remove());

/** A run with the command alone, and what it was called with. */
async function withCommand(standIn: Readonly<Record<string, string>>, ...words: readonly string[]) {
  count += 1;
  const cache = path.join(folder.path, `cache-${count}`);
  const log = `${cache}.log`;
  const run = await download(["--model-id", "org/model", "--cache-path", cache, ...words], {
    ...environment,
    STANDIN_HF_LOG: log,
    ...standIn,
  });
  const calls = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  return { ...run, calls, place: path.join(cache, "org/model") };
}

const more = "trying once more, over plain HTTP";

describe("cli/download: with the command hf alone", () => {
  it("hands the request on, and believes what is on the disk", async () => {
    const run = await withCommand(
      {},
      "--revision",
      "v1",
      "--exclude",
      "*.pt",
      "--exclude",
      "*.bin",
    );
    expect(run).toMatchObject({
      status: 0,
      stdout: `Model downloaded to: ${run.place}\n`,
      // Unlike the library, the stand-in notes none.
      stderr:
        "WARN: 6 of 6 files have no checksum that is known here: their bytes were not compared\n",
    });
    const staged = `${path.dirname(run.place)}/.aim-download/model/model`;
    expect(run.calls.map((call) => call.replace(/^\d+ /, ""))).toEqual([
      `whole download org/model --revision v1 --local-dir ${staged} --exclude *.pt --exclude *.bin`,
    ]);
  });

  it("tries again without Xet where hf ends with 0 too early", async () => {
    const run = await withCommand({ STANDIN_HF: "early", STANDIN_HF_AFTER: "whole" });
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(new RegExp(`^WARN: .* lacks .*; ${more}`));
    expect(run.calls).toHaveLength(2);
  });

  it("is not done where hf ends with 0 and a file is there as .incomplete alone", async () => {
    const run = await withCommand({ STANDIN_HF: "incomplete" });
    expect(run.status).toBe(5);
    expect(run.stderr).toMatch(
      /error\[model-incomplete\]: what was downloaded of `org\/model` has only a part: `tokenizer\.json\.incomplete`\n\nhint: huggingface_hub ended before it was done: run it again;/,
    );
    expect(existsSync(run.place)).toBe(false);
  });

  it("ends an hf that hangs, twice, and leaves nothing of it running", async () => {
    const run = await withCommand({ STANDIN_HF: "hang" }, "--stall-timeout", "0.6");
    expect(run.status).toBe(5);
    expect(run.stderr).toMatch(
      /error\[download-stalled\]: nothing of `org\/model` has arrived for 0\.6 seconds\n/,
    );
    expect(run.calls).toHaveLength(2);
    for (const call of run.calls)
      expect(() => process.kill(Number.parseInt(call, 10), 0)).toThrow("ESRCH");
  });

  it.each([
    ["Error: Access denied. Model 'org/model' requires approval.", "model-gated", 1],
    [
      "Error: Model 'org/model' not found.\nIf the repo is private, make sure …",
      "model-not-on-hub",
      1,
    ],
    ["OSError: [Errno 28] No space left on device", "no-space", 1],
    ["httpx.ConnectError: [Errno 111] Connection refused", "hub-unreachable", 2],
    ["something new", "download-failed", 2],
  ])("understands %j", async (words, code, calls) => {
    const run = await withCommand({ STANDIN_HF: "fail", STANDIN_HF_WORDS: words });
    expect(run.status).toBe(5);
    expect(run.stderr).toContain(`error[${code}]: `);
    expect(run.stderr).toContain(`\n  ${words.split("\n")[0]}\n`);
    expect(run.calls).toHaveLength(calls);
  });

  it("says what is missing where there is neither", async () => {
    const run = await withCommand({ PATH: folder.path });
    expect([run.status, run.stderr]).toEqual([
      5,
      `error[hub-library-missing]: huggingface_hub is not here: there is no Python in PATH, and \`hf\` is in no folder of PATH

hint: run this in the engine's image, where it is, or \`pip install huggingface_hub\`
`,
    ]);
  });
});
