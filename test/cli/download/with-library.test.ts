import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { madeUpBytes, madeUpModel, startHub } from "../../../fixtures/hub/hub.mjs";
import { download, hubLibrary, libraryEnvironment, scratchFolder, standIn } from "./support.ts";

const folder = scratchFolder();
const files = madeUpModel({ shards: 2, shardBytes: 200_000 });
const short = madeUpModel({ shards: 2, shardBytes: 1000, name: "short" });
delete short["model-00002-of-00002.safetensors"];
const bare = madeUpModel({ shards: 1, shardBytes: 1000, name: "bare" });
delete bare["tokenizer.json"];
const quantized = {
  "x-Q4_K_M.gguf": madeUpBytes("q4", 3000),
  "x-Q8_0.gguf": madeUpBytes("q8", 3000),
};
const second = "model-00002-of-00002.safetensors";

let hub: Awaited<ReturnType<typeof startHub>>;
let environment: Record<string, string>;
let cache: string;
let count = 0;

beforeAll(async () => {
  hub = await startHub({
    models: { "org/model": files, "org/short": short, "org/bare": bare, "org/gguf": quantized },
  });
  environment = libraryEnvironment(hub.url, folder.path);
});
afterAll(async () => {
  await hub.close();
  folder.remove();
});
beforeEach(() => {
  hub.faults = {};
  hub.requests.length = 0;
  hub.downloads = 0;
  hub.bytesServed = 0;
  count += 1;
  cache = path.join(folder.path, `cache-${count}`);
});

const fetchModel = (...words: readonly string[]) =>
  download(["--model-id", "org/model", "--cache-path", cache, ...words], environment);
const inCache = (...parts: readonly string[]) => path.join(cache, ...parts);

/** Names of files whose bytes are not those of the hub. */
function differing(place: string): readonly string[] {
  return Object.entries(files)
    .filter(([name, bytes]) => !readFileSync(path.join(place, name)).equals(Buffer.from(bytes)))
    .map(([name]) => name);
}

describe("cli/download: with huggingface_hub", () => {
  it("gives a verified model its place as <org>/<model>, and asks nobody when it is there", async () => {
    const run = await fetchModel();
    const place = inCache("org/model");
    expect(run).toEqual({ status: 0, stdout: `Model downloaded to: ${place}\n`, stderr: "" });
    expect(differing(place)).toEqual([]);
    expect(readdirSync(inCache("org/.aim-download/model"))).toEqual(["lease-1"]);
    hub.requests.length = 0;
    expect(await fetchModel()).toEqual(run);
    expect(hub.requests).toEqual([]);
    expect((await fetchModel("--revision", "main", "--verify-only")).stdout).toBe(
      `Model verified at: ${place}\n`,
    );
    expect(hub.requests).toEqual([]);
  });

  it("fills the hub's own layout with --use-hf-cache, names its commit, and tells progress as JSON", async () => {
    environment = { ...environment, AIM_LOG_FORMAT: "auto", AIM_LOG_LEVEL: "INFO" };
    const run = await fetchModel("--use-hf-cache");
    environment = libraryEnvironment(hub.url, folder.path);
    const commit = hub.commitOf("org/model");
    const place = inCache("models--org--model/snapshots", commit);
    expect([run.status, run.stdout]).toEqual([0, `Model downloaded to: ${place}\n`]);
    expect(differing(place)).toEqual([]);
    expect(readFileSync(inCache("models--org--model/refs/main"), "utf8")).toBe(commit);
    const lines = run.stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ event: "downloading", bytes: 0, total: 400_260, percent: 0 });
    expect(lines.at(-1)).toMatchObject({ event: "verified", compared: 6, not_compared: 0 });
    hub.requests.length = 0;
    const again = await fetchModel("--use-hf-cache");
    expect([again, hub.requests]).toEqual([{ ...run, stderr: "" }, []]);
  });

  it("fetches wrong bytes again, and publishes nothing while they are wrong", async () => {
    hub.faults = { wrongBytes: { only: second } };
    const run = await fetchModel();
    expect(run.status).toBe(5);
    expect(run.stderr).toMatch(/WARN: .*trying once more, over plain HTTP/);
    expect(run.stderr).toMatch(
      /error\[model-bytes-wrong\]: what was downloaded of `org\/model` holds other bytes in `model-00002-of-00002.safetensors` than the hub: its checksum is not [0-9a-f]{64}\n\nhint: the wrong bytes were removed/,
    );
    expect(existsSync(inCache("org/model"))).toBe(false);
    hub.faults = { wrongBytes: { only: second, times: 1 } };
    hub.downloads = 0;
    expect((await fetchModel()).status).toBe(0);
    expect(hub.downloads).toBe(2);
  });

  it("tries once more where nothing moves, and goes on with what has arrived", async () => {
    hub.faults = { hangAfter: { bytes: 100_000, times: 1 } };
    const run = await fetchModel("--stall-timeout", "2");
    expect([run.status, run.stderr]).toEqual([
      0,
      'WARN: nothing of `org/model` has arrived for 2 seconds; trying once more, over plain HTTP {"code":"download-stalled"}\n',
    ]);
    expect(differing(inCache("org/model"))).toEqual([]);
    // The real library writes pieces of 1 MiB: of so small a file nothing is there yet.
    expect(hub.bytesServed).toBeLessThan(hubLibrary === standIn ? 500_000 : 500_001);
  });

  it("begins a part of Xet anew, which may have holes", async ({ skip }) => {
    skip(hubLibrary !== standIn, "hf_xet is not beside the library");
    hub.faults = { hangAfter: { bytes: 100_000, times: 1 } };
    const words = ["--model-id", "org/model", "--cache-path", cache, "--stall-timeout", "2"];
    const run = await download(words, { ...environment, STANDIN_XET: "1" });
    expect([run.status, hub.bytesServed]).toEqual([0, 500_000]);
    expect(differing(inCache("org/model"))).toEqual([]);
  });

  it("goes on with a folder that another program has left in part, and takes nothing of it away", async () => {
    mkdirSync(inCache("org/model"), { recursive: true });
    writeFileSync(inCache("org/model", second), files[second] ?? "");
    writeFileSync(inCache("org/model/chat.jinja"), "mine");
    expect((await fetchModel()).status).toBe(0);
    expect(hub.downloads).toBe(1);
    expect(readFileSync(inCache("org/model/chat.jinja"), "utf8")).toBe("mine");
  });

  it("says with --verify-only what is missing or wrong, without asking anybody", async () => {
    await fetchModel();
    hub.requests.length = 0;
    rmSync(inCache("org/model/config.json"));
    writeFileSync(inCache("org/model", second), "x".repeat(200_000));
    expect(await fetchModel("--verify-only")).toEqual({
      status: 5,
      stdout: "",
      stderr: `error[model-incomplete]: \`${inCache("org/model")}\` lacks \`config.json\`, and has 1 more fault
  holds other bytes in \`${second}\` than the hub: its checksum is not ${await sha256(second)}

hint: \`aim download-to-cache --model-id org/model\` fetches what is missing or wrong
`,
    });
    expect(hub.requests).toEqual([]);
    expect((await fetchModel()).status).toBe(0);
    expect(differing(inCache("org/model"))).toEqual([]);
  });

  it("fetches again what --verify-only found spoilt though its file looks untouched", async () => {
    await fetchModel();
    const file = inCache("org/model", second);
    writeFileSync(file, "y".repeat(200_000));
    // As a disk that loses bits would leave it: the record still fits.
    const record = JSON.parse(readFileSync(inCache("org/model/.cache/aim.json"), "utf8"));
    const then = record.files.find((each: { path: string }) => each.path === second);
    then.mtimeMs = statSync(file).mtimeMs;
    writeFileSync(inCache("org/model/.cache/aim.json"), JSON.stringify(record));
    expect((await fetchModel()).status).toBe(0);
    expect(differing(inCache("org/model"))).toEqual([second]);
    expect((await fetchModel("--verify-only")).status).toBe(5);
    expect((await fetchModel()).status).toBe(0);
    expect(differing(inCache("org/model"))).toEqual([]);
  });

  it("leaves out what patterns leave out, where an engine does not need it", async () => {
    expect((await fetchModel("--exclude", "README*", "--exclude", "*.md")).status).toBe(0);
    expect(existsSync(inCache("org/model/README.md"))).toBe(false);
    // What was left out then is wanted now.
    expect((await fetchModel()).status).toBe(0);
    expect(existsSync(inCache("org/model/README.md"))).toBe(true);
  });

  it("is not done with a part of a model that an engine cannot load", async () => {
    const run = await fetchModel("--include", "*.json");
    expect([run.status, run.stderr]).toEqual([
      5,
      `error[model-incomplete]: what was downloaded of \`org/model\` lacks 2 of 2 parts of the weights, the first of them \`model-00001-of-00002.safetensors\`

hint: \`--include\` and \`--exclude\` may leave it out: an engine needs the configuration, the tokenizer and all weights; what is there is kept for the next run
`,
    ]);
    expect(existsSync(inCache("org/model"))).toBe(false);
  });

  it("asks for the revision that the engine is pinned to", async () => {
    const engine = { AIM_MODEL_ID: "org/model", AIM_ENGINE_ARGS: '{"revision": "v9"}' };
    const run = await download(["--cache-path", cache], { ...environment, ...engine });
    expect(run.status).toBe(5);
    expect(run.stderr).toMatch(
      /^error\[revision-not-on-hub\]: `org\/model` has no revision `v9`\n/,
    );
  });

  it("takes a repository without a tokenizer of its own as it is, with a warning", async () => {
    const run = await fetchModel("--model-id", "org/bare");
    expect([run.status, run.stderr]).toEqual([
      0,
      "WARN: org/bare is as the hub has it, which has no tokenizer\n",
    ]);
    const part = await fetchModel("--exclude", "tokenizer*");
    expect(part.status).toBe(5);
    expect(part.stderr).toMatch(/^error\[model-incomplete\]: .* has no tokenizer\n/);
  });

  it("takes one file of a repository of GGUF files for a model", async () => {
    const run = await fetchModel("--model-id", "org/gguf", "--include", "*Q4_K_M*");
    expect(run.status).toBe(0);
    expect(readdirSync(inCache("org/gguf"))).toEqual([".cache", "x-Q4_K_M.gguf"]);
  });

  it.each([
    [
      "of a gated model",
      { gated: "restricted" },
      [],
      "model-gated",
      "/org/model, and set HF_TOKEN",
    ],
    [
      "of a model that is not there",
      {},
      ["--model-id", "org/none"],
      "model-not-on-hub",
      "/org/none: where it is there",
    ],
    [
      "of a revision that is not there",
      {},
      ["--revision", "v9"],
      "revision-not-on-hub",
      "/org/model/tree/main",
    ],
    [
      "of a file that is not there",
      { unlisted: second },
      [],
      "file-not-on-hub",
      "/org/model/tree/main",
    ],
    [
      "of a shard that the index names alone",
      {},
      ["--model-id", "org/short"],
      "model-incomplete",
      "/org/short/tree/main",
    ],
    ["of a hub that fails", { status: { code: 503 } }, [], "hub-unreachable", " answers from here"],
  ] as const)(
    "ends with 5 %s, and names the page to look at",
    async (_, faults, words, code, hint) => {
      hub.faults = structuredClone(faults);
      const run = await fetchModel(...words);
      expect(run).toMatchObject({ status: 5, stdout: "" });
      expect(run.stderr).toContain(`error[${code}]: `);
      expect(run.stderr).toMatch(/\n\nhint: /);
      expect(run.stderr.split("\n\nhint: ")[1]).toContain(`${hub.url}${hint}`);
      expect(existsSync(inCache("org/model"))).toBe(false);
    },
  );

  it("says where there is no space before anything is fetched", async ({ skip }) => {
    mkdirSync(cache);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", cache]);
    skip(mounted.status !== 0, "only who may mount can make a small volume");
    try {
      const run = await fetchModel();
      expect([run.status, hub.downloads]).toEqual([5, 0]);
      expect(run.stderr).toMatch(
        /^error\[no-space\]: `org\/model` needs 0\.4 MiB more, and `[^`]+` has 0\.2 MiB free\n/,
      );
    } finally {
      spawnSync("umount", [cache]);
    }
  });

  it("keeps to what is there where the hub may not be asked, and fails where nothing is", async () => {
    const offline = { ...environment, HF_HUB_OFFLINE: "1" };
    const words = ["--model-id", "org/model", "--cache-path", cache];
    expect(await download(words, offline)).toEqual({
      status: 5,
      stdout: "",
      stderr: `error[hub-offline]: \`org/model\` cannot be downloaded: HF_HUB_OFFLINE is set

hint: unset it, or copy the model to \`${inCache("org/model")}\`
`,
    });
    await fetchModel();
    rmSync(inCache("org/model/.cache"), { recursive: true });
    const run = await download(words, offline);
    expect([run.status, run.stdout]).toEqual([0, `Model downloaded to: ${inCache("org/model")}\n`]);
    expect(run.stderr).toMatch(/what is there is complete, and stays as it is/);
    expect(run.stderr).toMatch(/6 of 6 files have no checksum that is known here/);
  });

  it("downloads once when several start at once", async () => {
    hub.faults = { bytesPerSecond: 1_000_000 };
    const runs = await Promise.all(Array.from({ length: 4 }, () => fetchModel()));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(hub.downloads).toBe(2);
  });
});

async function sha256(name: string): Promise<string> {
  const { createHash } = await import("node:crypto");
  return createHash("sha256")
    .update(files[name] ?? "")
    .digest("hex");
}
