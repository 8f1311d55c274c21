import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAdapters } from "../../src/edge/read-adapters.ts";

const folder = mkdtempSync(path.join(tmpdir(), "aim-adapters-"));
const source = path.join(folder, "source");
const lfs = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n";

function put(name: string, files: Readonly<Record<string, string>>) {
  mkdirSync(path.join(source, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(path.join(source, name, file), text);
  }
}

const config = { "adapter_config.json": '{"r": 16}' };
const whole = { ...config, "adapter_model.safetensors": "weights" };

beforeAll(() => {
  put("good", whole);
  put("bin", { ...config, "adapter_model.bin": "weights" });
  put("no-config", { "adapter_model.bin": "weights" });
  put("no-weights", config);
  put("empty", { ...config, "adapter_model.safetensors": "" });
  put("pointer", { ...config, "adapter_model.safetensors": lfs });
  put("config-pointer", { ...whole, "adapter_config.json": lfs });
  put("huge", { ...whole, "adapter_config.json": " ".repeat(1024 * 1024 + 1) });
  put("not-text", whole);
  writeFileSync(path.join(source, "not-text/adapter_config.json"), Buffer.from([0xff, 0xfe, 0]));
  put("with\nbreak", whole);
  put("config-out", { "adapter_model.bin": "weights" });
  symlinkSync("/etc/passwd", path.join(source, "config-out/adapter_config.json"));
  put("weights-out", config);
  symlinkSync("/etc/passwd", path.join(source, "weights-out/adapter_model.bin"));
  put("pipe", { "adapter_model.bin": "weights" });
  execFileSync("mkfifo", [path.join(source, "pipe/adapter_config.json")]);
  mkdirSync(path.join(folder, "outside"));
  writeFileSync(path.join(folder, "outside/adapter_config.json"), "{}");
  writeFileSync(path.join(folder, "outside/adapter_model.bin"), "weights");
  symlinkSync("../outside", path.join(source, "out"));
  symlinkSync("good", path.join(source, "alias"));
  symlinkSync("nowhere", path.join(source, "gone"));
  symlinkSync("loop", path.join(source, "loop"));
  writeFileSync(path.join(source, "adapter_config.json"), "{}");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What was found by name: the configuration, or why there is none to use. */
function found() {
  const { entries } = readAdapters(source);
  return Object.fromEntries(
    entries.map(({ name, config: file }) => [
      name,
      "reason" in file ? `${file.reason} (${path.relative(source, file.path)})` : file.text,
    ]),
  );
}

describe("edge/read-adapters", () => {
  it("reads each folder with a configuration, and says of each why it cannot be used", () => {
    const out = "a link leads out of the folder of the adapters";
    expect(found()).toEqual({
      alias: '{"r": 16}',
      bin: '{"r": 16}',
      "config-out": `${out} (config-out/adapter_config.json)`,
      "config-pointer": "a file is only a pointer of Git LFS (config-pointer/adapter_config.json)",
      empty: "its weights are empty (empty/adapter_model.safetensors)",
      gone: "a link leads nowhere (gone)",
      good: '{"r": 16}',
      huge: "its configuration cannot be read: this has more than 1048576 bytes, the most that is read (huge/adapter_config.json)",
      loop: "it cannot be read (ELOOP) (loop)",
      "no-weights":
        "it has neither `adapter_model.safetensors` nor `adapter_model.bin` (no-weights)",
      "not-text":
        "its configuration cannot be read: the text is UTF-16 (not-text/adapter_config.json)",
      out: `${out} (out)`,
      pipe: "its configuration cannot be read: this is a named pipe (FIFO), a regular file is wanted (pipe/adapter_config.json)",
      pointer: "a file is only a pointer of Git LFS (pointer/adapter_model.safetensors)",
      "weights-out": `${out} (weights-out/adapter_model.bin)`,
      "with\\nbreak": '{"r": 16}',
    });
  });

  it("gives names in their order, and paths as the source was named", () => {
    const { entries } = readAdapters(`${source}/`);
    const names = entries.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(entries.find(({ name }) => name === "good")?.path).toBe(path.join(source, "good"));
    const link = path.join(folder, "link");
    symlinkSync("source", link);
    expect(readAdapters(link).entries.find(({ name }) => name === "good")?.path).toBe(
      path.join(link, "good"),
    );
  });

  it("finds none where there is no folder, and says what is wrong with something else", () => {
    expect(readAdapters(path.join(folder, "missing"))).toEqual({
      source: path.join(folder, "missing"),
      exists: false,
      problem: null,
      entries: [],
    });
    const file = path.join(source, "good/adapter_config.json");
    expect(readAdapters(file).problem).toEqual({
      code: "adapter-source-unreadable",
      level: "error",
      message: `the adapters in \`${file}\` cannot be looked at: it cannot be read (ENOTDIR)`,
      hint: "AIM_ADAPTER_SOURCE is a folder that holds one folder for each adapter",
    });
  });
});
