import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openModelFolder } from "../../src/edge/open-model-folder.ts";
import { judgeFolder } from "../../src/models/judge-folder.ts";

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

const judged = (folder = model, within: string | null = null) =>
  judgeFolder(openModelFolder(folder, within));
const reason = () => judged().reason;
const remarks = () => judged().remarks;

describe("models/judge-folder", () => {
  it("takes a pipeline of diffusers for complete where each of its models is there", () => {
    write({
      "model_index.json": {
        _class_name: "Pipeline",
        scheduler: ["diffusers", "Scheduler"],
        safety_checker: [null, null],
        transformer: ["diffusers", "Transformer"],
      },
      "transformer/config.json": {},
      "transformer/diffusion_pytorch_model.safetensors.index.json": index("a.safetensors"),
    });
    expect(reason()).toBe("lacks the folder `scheduler` of its pipeline");
    write({ "scheduler/scheduler_config.json": {} });
    expect(reason()).toBe("lacks `transformer/a.safetensors`, its weights");
    write({ "transformer/a.safetensors": "x" });
    expect(judged()).toMatchObject({ complete: true, reason: null, weightsBytes: null });
    write({ "model_index.json": "{" });
    expect(reason()).toBe("has neither `config.json` nor `params.json`");
  });

  it("takes a directory with a configuration and all indexed weights for complete", () => {
    write(sharded);
    expect(judged()).toEqual({
      complete: true,
      reason: null,
      remedy: null,
      remarks: ["has no tokenizer"],
      weightsBytes: 2,
      isFloat32: false,
      config: {},
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
      expect(openModelFolder(missing, null).exists).toBe(false);
      expect(judged(missing)).toMatchObject({ complete: false, reason: "does not exist" });
    }
  });

  it("says that it is not a directory", () => {
    write({ "config.json": {} });
    expect(openModelFolder(`${model}/config.json`, null).exists).toBe(true);
    expect(judged(`${model}/config.json`)).toMatchObject({
      complete: false,
      reason: "is not a directory",
    });
  });

  it("wants a configuration that is not empty", () => {
    write({ "config.json": "", "model.safetensors": "x" });
    expect(reason()).toBe("has an empty `config.json`");
    write({ "config.json": "{" });
    expect(reason()).toBe("has a `config.json` that is not JSON");
    rmSync(path.join(model, "config.json"));
    expect(reason()).toBe("has neither `config.json` nor `params.json`");
  });

  it("wants weights that are not empty, and takes what training leaves for none", () => {
    write({ "config.json": {}, "training_args.bin": "x", "optimizer.pt": "x" });
    expect(reason()).toBe("has no weights");
    write({ "a.bin": "" });
    expect(reason()).toBe("has an empty `a.bin`");
  });

  it("names a part of the weights that is missing or empty", () => {
    write({ ...sharded, "b.safetensors": "" });
    expect(reason()).toBe("has an empty `b.safetensors`");
    rmSync(path.join(model, "b.safetensors"));
    expect(reason()).toBe("lacks `b.safetensors`, one of 2 parts of the weights");
    rmSync(path.join(model, "a.safetensors"));
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
    write({ "c.bin": "x" });
    // Engines load what is there of the first format, and miss the rest of it.
    expect(reason()).toBe("lacks `a.safetensors`, one of 2 parts of the weights");
    rmSync(path.join(model, "b.safetensors"));
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
    expect(reason()).toBe("has a `model.safetensors.index.json` that names no weights");
  });

  it("never looks outside the directory for a part", () => {
    const outside = path.join(path.dirname(model), "secret.safetensors");
    writeFileSync(outside, "x");
    for (const part of ["../secret.safetensors", outside, "x/../../secret.safetensors", "a\0b"]) {
      write({ ...sharded, "model.safetensors.index.json": index(part) });
      expect(reason()).toMatch(/leads out of the cache$/);
    }
  });

  it("finds parts in folders below", () => {
    write({ ...sharded, "model.safetensors.index.json": index("x/y.safetensors") });
    expect(reason()).toBe("lacks `x/y.safetensors`, its weights");
    write({ "x/y.safetensors": "x" });
    expect(reason()).toBeNull();
  });

  it("does not mind what an unfinished download left beside a complete model, and says so", () => {
    write({ ...sharded, "tokenizer.json": {}, "model.safetensors.incomplete": "" });
    expect(judged()).toMatchObject({
      complete: true,
      remarks: ["holds `model.safetensors.incomplete` of an unfinished download"],
    });
    rmSync(path.join(model, "b.safetensors"));
    expect(reason()).toBe(
      "lacks `b.safetensors`, one of 2 parts of the weights; a download left `model.safetensors.incomplete`",
    );
  });

  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 4976698672\n";

  it.each([
    ["a.safetensors", sharded],
    ["model.safetensors", { "config.json": {} }],
    ["tokenizer.json", sharded],
    ["config.json", sharded],
    ["model.safetensors.index.json", sharded],
  ])("takes a Git LFS pointer for no %s, and says how to get the file", (name, files) => {
    write({ ...files, [name]: pointer });
    expect(judged()).toMatchObject({
      complete: false,
      reason: `has a Git LFS pointer in place of \`${name}\``,
      remedy: `run \`git -C ${model} lfs pull\``,
    });
  });

  const tensors = (bytes: number, end = 16) => {
    const header = JSON.stringify({ __metadata__: {}, w: { data_offsets: [0, end] } });
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    return Buffer.concat([length, Buffer.from(header), Buffer.alloc(bytes)]);
  };

  it("reads from the header of a single weights file how long it must be", () => {
    write({ "config.json": {} });
    const file = path.join(model, "model.safetensors");
    writeFileSync(file, tensors(16));
    expect(reason()).toBeNull();
    expect(judged().weightsBytes).toBe(tensors(16).length);
    writeFileSync(file, tensors(3));
    expect(reason()).toBe(
      `has only ${tensors(3).length} of the ${tensors(16).length} bytes of \`model.safetensors\``,
    );
  });

  it("sees 32-bit weights whatever the configuration says", () => {
    const typed = (dtype: string) => {
      const header = JSON.stringify({ w: { dtype, data_offsets: [0, 16] } });
      const length = Buffer.alloc(8);
      length.writeBigUInt64LE(BigInt(header.length));
      return Buffer.concat([length, Buffer.from(header), Buffer.alloc(16)]);
    };
    write({ "config.json": { dtype: "bfloat16" } });
    for (const [dtype, expected] of [
      ["F32", true],
      ["BF16", false],
    ] as const) {
      writeFileSync(path.join(model, "model.safetensors"), typed(dtype));
      expect(judged()).toMatchObject({ complete: true, isFloat32: expected });
    }
  });

  it("looks into the parts where they are smaller than the index says, and believes the parts", () => {
    const files = {
      ...sharded,
      "model.safetensors.index.json": { ...index("a.safetensors"), metadata: { total_size: 9999 } },
    };
    write(files);
    writeFileSync(path.join(model, "a.safetensors"), tensors(16));
    expect(reason()).toBeNull();
    writeFileSync(path.join(model, "a.safetensors"), tensors(2));
    expect(reason()).toMatch(/^has only \d+ of the \d+ bytes of `a.safetensors`$/);
  });

  it("counts the weights that an engine reads: not Mistral's own format beside them", () => {
    write({
      "config.json": {},
      "model.safetensors": "12345",
      "consolidated.safetensors": "1234567",
    });
    expect(judged().weightsBytes).toBe(5);
    rmSync(path.join(model, "model.safetensors"));
    expect(judged().weightsBytes).toBe(7);
  });

  it("names a missing tokenizer, which may be given by an option", () => {
    write(sharded);
    expect(remarks()).toEqual(["has no tokenizer"]);
    write({ "tekken.json": {} });
    expect(remarks()).toEqual([]);
  });

  it("says where the files of a repository of the hub's cache are", () => {
    mkdirSync(path.join(model, "snapshots"));
    mkdirSync(path.join(model, "refs"));
    expect(reason()).toBe("is a repository of a hub cache: its files are below `snapshots`");
  });

  it("takes a configuration with numbers of Python: NaN and Infinity", () => {
    write({
      ...sharded,
      "config.json": '{"a": [0.0, Infinity], "b": NaN, "c": -Infinity, "d": "NaN"}',
    });
    expect(judged()).toMatchObject({ complete: true, config: { a: [0, null], b: null, d: "NaN" } });
  });

  it("does not follow an index of another format of which nothing is there", () => {
    write({
      "config.json": {},
      "model.safetensors": "x",
      "pytorch_model.bin.index.json": index("p-1.bin"),
    });
    expect(reason()).toBeNull();
    rmSync(path.join(model, "model.safetensors"));
    write({
      "consolidated.safetensors": "x",
      "model.safetensors.index.json": index("m-1.safetensors"),
    });
    expect(reason()).toBeNull();
    // Engines go by the index of the format that they read, and find none of it.
    rmSync(path.join(model, "consolidated.safetensors"));
    write({ "model.safetensors": "x" });
    expect(reason()).toBe("lacks `m-1.safetensors`, its weights");
  });

  it("minds a broken tokenizer only where no other is whole", () => {
    write({ ...sharded, "tokenizer.json": {}, "tokenizer.model": pointer });
    expect(reason()).toBeNull();
    write({ "tokenizer.json.lock": "", "tokenizer.json.incomplete": "", "m-Q4.gguf": pointer });
    expect(reason()).toBeNull();
    write({ "tokenizer.json": "" });
    expect(reason()).toMatch(/^has an empty `tokenizer.json`/);
  });

  it("looks into each part where no index tells how much there should be", () => {
    write({ "config.json": {} });
    writeFileSync(path.join(model, "model-00001-of-00002.safetensors"), tensors(16));
    writeFileSync(path.join(model, "model-00002-of-00002.safetensors"), tensors(5));
    expect(reason()).toMatch(
      /^has only \d+ of the \d+ bytes of `model-00002-of-00002.safetensors`$/,
    );
    const untold = {
      weight_map: { a: "model-00001-of-00002.safetensors", b: "model-00002-of-00002.safetensors" },
    };
    write({ "model.safetensors.index.json": untold });
    expect(reason()).toMatch(/^has only/);
  });

  it("says of weights that this user may not read that they cannot be read", () => {
    write(sharded);
    chmodSync(path.join(model, "b.safetensors"), 0);
    // Root reads everything.
    const expected =
      process.getuid?.() === 0 ? null : "has a `b.safetensors` that cannot be read (EACCES)";
    expect(reason()).toBe(expected);
  });

  it("follows no link that leads out of the cache", () => {
    write(sharded);
    const cache = path.dirname(path.dirname(model));
    const outside = mkdtempSync(path.join(tmpdir(), "aim-outside-"));
    writeFileSync(path.join(outside, "a"), "x");
    rmSync(path.join(model, "a.safetensors"));
    symlinkSync(path.join(outside, "a"), path.join(model, "a.safetensors"));
    expect(judged(model, cache).reason).toBe(
      "has a link `a.safetensors` that leads out of the cache",
    );
    expect(judged(model, null).reason).toBeNull();
    symlinkSync(outside, path.join(cache, "org/elsewhere"));
    expect(judged(path.join(cache, "org/elsewhere"), cache).reason).toBe(
      "is a link that leads out of the cache",
    );
    rmSync(outside, { recursive: true });
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
      ["a.safetensors", "has a `a.safetensors` that is not a file"],
      ["model.safetensors.index.json", "has a `model.safetensors.index.json` that is not a file"],
      ["config.json", "has a `config.json` that is not a file"],
    ] as const) {
      const file = path.join(model, name);
      rmSync(file);
      execFileSync("mkfifo", [file]);
      expect(reason()).toBe(expected);
    }
  });

  it("takes a loop of links for something that cannot be read", () => {
    symlinkSync("loop", path.join(model, "loop"));
    expect(judged(path.join(model, "loop"))).toMatchObject({
      complete: false,
      reason: "cannot be read (ELOOP)",
    });
  });

  it.runIf(process.getuid?.() !== 0)("says that a directory may not be read", () => {
    write(sharded);
    chmodSync(model, 0);
    expect(judged()).toMatchObject({ complete: false });
    chmodSync(model, 0o755);
  });
});
