import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readModelDirectory } from "../../src/edge/model-cache.ts";

let model: string;

beforeEach(() => {
  model = path.join(mkdtempSync(path.join(tmpdir(), "aim-model-")), "org/model");
  mkdirSync(model, { recursive: true });
});

afterEach(() => rmSync(path.dirname(path.dirname(model)), { recursive: true }));

/** Writes files below the model's directory; an object is written as JSON. */
function write(files: Readonly<Record<string, unknown>>) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(model, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
}

const index = (...parts: readonly string[]) => ({
  metadata: { total_size: 1 },
  weight_map: Object.fromEntries(parts.map((part, number) => [`layer.${number}`, part])),
});

const sharded = {
  "config.json": {},
  "model.safetensors.index.json": index("a.safetensors", "b.safetensors", "a.safetensors"),
  "a.safetensors": "x",
  "b.safetensors": "x",
};

const reason = () => readModelDirectory(model).reason;

describe("edge/model-cache", () => {
  it("takes a directory with a configuration and all indexed weights for complete", () => {
    write(sharded);
    expect(readModelDirectory(model)).toEqual({
      directory: model,
      exists: true,
      complete: true,
      reason: null,
    });
  });

  it.each(["model.safetensors", "pytorch_model.bin", "model-Q4.gguf", "consolidated.00.pt"])(
    "takes %s for the weights of a model without an index",
    (name) => {
      write({ "params.json": {}, [name]: "x" });
      expect(reason()).toBeNull();
    },
  );

  it("says that nothing is there", () => {
    for (const missing of [`${model}/none`, `${model}/config.json/none`]) {
      write({ "config.json": {} });
      expect(readModelDirectory(missing)).toEqual({
        directory: missing,
        exists: false,
        complete: false,
        reason: "does not exist",
      });
    }
  });

  it("says that it is not a directory", () => {
    write({ "config.json": {} });
    expect(readModelDirectory(`${model}/config.json`)).toMatchObject({
      exists: true,
      complete: false,
      reason: "is not a directory",
    });
  });

  it("wants a configuration that is not empty", () => {
    write({ "config.json": "", "model.safetensors": "x" });
    expect(reason()).toBe("has neither `config.json` nor `params.json`");
  });

  it("wants weights that are not empty, and takes what training leaves for none", () => {
    write({ "config.json": {}, "training_args.bin": "x", "optimizer.pt": "x", "a.bin": "" });
    expect(reason()).toBe("has no weights");
  });

  it("names a part of the weights that is missing or empty", () => {
    write({ ...sharded, "b.safetensors": "" });
    expect(reason()).toBe("lacks `b.safetensors`, one of 2 parts of the weights");
    write({ "a.safetensors": "" });
    expect(reason()).toBe("lacks 2 of 2 parts of the weights, the first of them `a.safetensors`");
  });

  it("misses parts by their numbers where there is no index yet", () => {
    write({ "config.json": {}, "model-00002-of-00004.safetensors": "x" });
    expect(reason()).toBe(
      "lacks 3 of 4 parts of the weights, the first of them `model-00001-of-00004.safetensors`",
    );
  });

  it("needs the parts of one index alone: the weights may be there in one format of two", () => {
    write({ ...sharded, "pytorch_model.bin.index.json": index("c.bin") });
    expect(reason()).toBeNull();
    rmSync(path.join(model, "a.safetensors"));
    expect(reason()).toBe("lacks `a.safetensors`, one of 2 parts of the weights");
    write({ "c.bin": "x" });
    expect(reason()).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["no map", {}],
    ["an empty map", { weight_map: {} }],
    ["a map of numbers", { weight_map: { a: 1 } }],
  ])("takes an index that is %s for no index of weights", (_what, content) => {
    write({ ...sharded, "model.safetensors.index.json": content });
    expect(reason()).toBe("has an `model.safetensors.index.json` that names no weights");
  });

  it("never looks outside the directory for a part", () => {
    const outside = path.join(path.dirname(model), "secret.safetensors");
    writeFileSync(outside, "x");
    for (const part of ["../secret.safetensors", outside, "x/../../secret.safetensors", "a\0b"]) {
      write({ ...sharded, "model.safetensors.index.json": index(part) });
      expect(reason()).toMatch(/^lacks /);
    }
  });

  it("finds parts in folders below", () => {
    write({ ...sharded, "model.safetensors.index.json": index("x/y.safetensors") });
    expect(reason()).toBe("lacks `x/y.safetensors`, one of 1 parts of the weights");
    write({ "x/y.safetensors": "x" });
    expect(reason()).toBeNull();
  });

  it.each([
    "model.safetensors.incomplete",
    "a.part",
    "b.safetensors.lock",
    ".cache/huggingface/download/x/abc.incomplete",
  ])("takes %s for the trace of an unfinished download", (name) => {
    write({ ...sharded, [name]: "" });
    expect(reason()).toBe(`is not fully downloaded: it holds \`${name}\``);
  });

  it("does not mind the locks that the Hugging Face client leaves in its own folder", () => {
    write({ ...sharded, ".cache/huggingface/download/a.safetensors.lock": "" });
    expect(reason()).toBeNull();
  });

  it("follows links to blobs, as in the layout of the Hugging Face cache", () => {
    write(sharded);
    writeFileSync(path.join(path.dirname(model), "blob"), "x");
    rmSync(path.join(model, "a.safetensors"));
    symlinkSync("../blob", path.join(model, "a.safetensors"));
    expect(reason()).toBeNull();
    rmSync(path.join(path.dirname(model), "blob"));
    expect(reason()).toBe("lacks `a.safetensors`, one of 2 parts of the weights");
  });

  it("never waits for a pipe, and takes one for nothing that a model has", () => {
    write(sharded);
    for (const [name, expected] of [
      ["a.safetensors", "lacks `a.safetensors`, one of 2 parts of the weights"],
      [
        "model.safetensors.index.json",
        "has an `model.safetensors.index.json` that names no weights",
      ],
      ["config.json", "has neither `config.json` nor `params.json`"],
    ] as const) {
      const file = path.join(model, name);
      rmSync(file);
      execFileSync("mkfifo", [file]);
      expect(reason()).toBe(expected);
    }
  });

  it("takes a loop of links for something that cannot be read", () => {
    symlinkSync("loop", path.join(model, "loop"));
    expect(readModelDirectory(path.join(model, "loop"))).toMatchObject({
      complete: false,
      reason: "cannot be read (ELOOP)",
    });
  });

  it.runIf(process.getuid?.() !== 0)("says that a directory may not be read", () => {
    write(sharded);
    chmodSync(model, 0);
    expect(readModelDirectory(model)).toMatchObject({ exists: true, complete: false });
    chmodSync(model, 0o755);
  });
});
