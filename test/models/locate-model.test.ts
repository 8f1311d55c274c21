import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ModelReference } from "../../src/config/model-reference.ts";
import { openModelFolder, readHubRepository } from "../../src/edge/open-model-folder.ts";
import {
  locateModel,
  locationNotes,
  placesOf,
  resolveModel,
  whyNotThere,
} from "../../src/models/locate-model.ts";
import { type ModelRequest, unusedName, wantedModel } from "../../src/models/wanted-model.ts";
import { modelToFetch, noModel } from "../support/models.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "aim-cache-"));
});

afterEach(() => rmSync(root, { recursive: true }));

const commit = "0123456789abcdef0123456789abcdef01234567";
const hub = (id: string): ModelReference => ({ kind: "hub", text: id, id });
const local = (text: string): ModelReference => ({ kind: "path", text, id: null });
const s3 = (text: string): ModelReference => ({ kind: "s3", text, id: null });

function write(file: string, content = "x") {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
}

function putModel(folder: string) {
  write(`${folder}/config.json`, "{}");
  write(`${folder}/model.safetensors`);
  write(`${folder}/tokenizer.json`, "{}");
}

/** As `huggingface_hub` lays a model down: links to blobs. */
function putInHubCache(cache: string, { revision = "main", at = commit } = {}) {
  const repository = `${cache}/models--org--model`;
  write(`${repository}/blobs/weights`);
  write(`${repository}/refs/${revision}`, at);
  putModel(`${repository}/snapshots/${at}`);
  const weights = path.join(root, `${repository}/snapshots/${at}/model.safetensors`);
  rmSync(weights);
  symlinkSync("../../blobs/weights", weights);
}

function located(change: Partial<ModelRequest>) {
  const request = { ...noModel, cachePath: root, ...change };
  const wanted = wantedModel(request);
  if ("code" in wanted) throw new Error(wanted.message);
  const reader = { folder: openModelFolder, repository: readHubRepository };
  const place = locateModel(placesOf(request, wanted), reader);
  return { request, wanted, place, resolved: resolveModel(wanted, place) };
}

/** Where a model of the hub is found, below the root. */
const found = (change: Partial<ModelRequest> = {}) => {
  const { directory } = located({ modelId: hub("org/model"), ...change }).resolved;
  return directory === null ? null : path.relative(root, directory);
};

const snapshotIn = (cache: string) => path.join(cache, "models--org--model/snapshots", commit);

describe("models: which model, under which name", () => {
  it("takes the profile's model, then AIM_MODEL_ID, then AIM_ID", () => {
    const all = { profileModelId: "p/m", modelId: hub("e/m"), aimId: "a/m" };
    expect(modelToFetch(all)).toMatchObject({ argument: "p/m", source: "profile" });
    expect(modelToFetch({ ...all, profileModelId: null })).toMatchObject({
      argument: "e/m",
      source: "AIM_MODEL_ID",
    });
    expect(modelToFetch({ aimId: "a/m" })).toMatchObject({ argument: "a/m", source: "AIM_ID" });
    expect(wantedModel(noModel)).toMatchObject({ code: "model-not-given", level: "error" });
  });

  it.each<[string, Partial<ModelRequest>, readonly string[]]>([
    ["own and container's", { profileModelId: "amd/m-FP8", aimId: "m/m" }, ["amd/m-FP8", "m/m"]],
    ["the profile's container", { profileModelId: "a/m", profileAimId: "m/m" }, ["a/m", "m/m"]],
    ["each once", { profileModelId: "m/m", aimId: "m/m" }, ["m/m"]],
    ["AIM_MODEL_ID", { modelId: hub("o/m") }, ["o/m"]],
    ["a path's last part", { modelId: local("/models/meta/m/") }, ["m"]],
    [
      "a path with AIM_CUSTOM_MODEL_NAME",
      { modelId: local("/m"), customModelName: "o/n" },
      ["o/n"],
    ],
    [
      "a snapshot's model",
      { modelId: local(`/h/models--o--m--x/snapshots/${commit}`) },
      ["o/m--x"],
    ],
    ["an S3 address's last part", { modelId: s3("s3://b/models/m/") }, ["m"]],
    [
      "AIM_SERVED_MODEL_NAME alone",
      { profileModelId: "a/m", aimId: "m/m", servedModelName: "x" },
      ["x"],
    ],
  ])("serves it as: %s", (_what, request, names) => {
    expect(modelToFetch(request).servedNames).toEqual(names);
  });

  it("says that AIM_CUSTOM_MODEL_NAME is not looked at for a model of the hub", () => {
    const { request, wanted } = located({ modelId: hub("o/m"), customModelName: "x" });
    expect(unusedName(request, wanted)).toMatchObject({ code: "setting-without-effect" });
    const own = located({ modelId: local("/m"), customModelName: "x" });
    expect(unusedName(own.request, own.wanted)).toBeNull();
  });
});

describe("models: where it is", () => {
  it("finds it in its folder below the cache, before any cache of the hub", () => {
    putInHubCache("hub");
    expect(found()).toBe(snapshotIn("hub"));
    putModel("org/model");
    expect(found()).toBe("org/model");
    expect(located({ modelId: hub("org/model"), cachePath: `${root}//` }).resolved).toMatchObject({
      argument: path.join(root, "org/model"),
      sourceUri: "hf://org/model",
      directoryReason: null,
    });
  });

  it.each<[string, string, (root: string) => Partial<ModelRequest>]>([
    ["the cache of the hub", "elsewhere", (root) => ({ hubCache: `${root}/elsewhere` })],
    ["hub in the cache, where that of the hub is another", "hub", () => ({ hubCache: "/none" })],
    ["the cache itself", ".", () => ({})],
  ])("finds the hub's layout in %s", (_what, cache, request) => {
    putInHubCache(cache);
    expect(found(request(root))).toBe(path.normalize(snapshotIn(cache)));
  });

  it("takes the revision that is asked for: a branch or a commit", () => {
    putInHubCache("hub");
    expect(found({ revision: "v2" })).toBeNull();
    expect(located({ modelId: hub("org/model"), revision: "v2" }).resolved.directoryReason).toBe(
      "has no snapshot of the revision `v2`",
    );
    expect(found({ revision: commit })).toBe(snapshotIn("hub"));
    const other = "f".repeat(40);
    putInHubCache("hub", { revision: "v2", at: other });
    expect(found({ revision: "v2" })).toContain(other);
    expect(found()).toBe(snapshotIn("hub"));
  });

  it("takes the only snapshot where a download by commit left no ref", () => {
    putInHubCache("hub");
    rmSync(path.join(root, "hub/models--org--model/refs"), { recursive: true });
    expect(found()).toBe(snapshotIn("hub"));
    expect(found({ revision: "../../x" })).toBeNull();
  });

  it("does not take an older snapshot where the ref names a commit that is not there yet", () => {
    putInHubCache("hub");
    writeFileSync(path.join(root, "hub/models--org--model/refs/main"), "f".repeat(40));
    expect(found()).toBeNull();
    expect(found({ revision: commit })).toBe(snapshotIn("hub"));
  });

  it("leaves a model to the engine that is there in part, and says what is missing", () => {
    putInHubCache("hub");
    rmSync(path.join(root, "hub/models--org--model/blobs/weights"));
    const { wanted, place, resolved } = located({ modelId: hub("org/model") });
    expect(resolved).toMatchObject({
      argument: "org/model",
      directoryReason: "lacks `model.safetensors`, its weights",
    });
    expect(locationNotes(wanted, place)).toMatchObject([
      {
        code: "model-incomplete",
        message: expect.stringContaining("the engine downloads `org/model`: the directory lacks"),
      },
    ]);
    expect(whyNotThere(wanted, place)).toBeNull();
  });

  it("uses a path as it is, or refuses it with what it lacks", () => {
    putModel("mine");
    const modelId = local(path.join(root, "mine"));
    expect(located({ modelId }).resolved).toMatchObject({
      argument: path.join(root, "mine"),
      name: "mine",
      sourceUri: null,
    });
    const missing = located({ modelId: local("/models/m") });
    expect(whyNotThere(missing.wanted, missing.place)).toEqual({
      code: "model-not-available",
      level: "error",
      message: "the model `/models/m` cannot be loaded: `/models/m` does not exist",
      hint: "AIM_MODEL_ID must be a directory with `config.json` and the weights; an id such as `org/model` is downloaded",
    });
    putInHubCache("hub");
    const repository = path.join(root, "hub/models--org--model");
    const given = located({ modelId: local(repository) });
    expect(whyNotThere(given.wanted, given.place)).toMatchObject({
      hint: `AIM_MODEL_ID must be the folder of a commit below \`${repository}/snapshots\``,
    });
  });

  it("takes a GGUF file, and passes a repository with a quantization as it is", () => {
    write("m.Q4_K_M.gguf");
    const file = path.join(root, "m.Q4_K_M.gguf");
    expect(located({ modelId: local(file) }).resolved.argument).toBe(file);
    const folder = located({ modelId: local(root) });
    expect(whyNotThere(folder.wanted, folder.place)?.hint).toBe(
      `name the file itself: \`${file}\``,
    );
    write("part-00001-of-00003.gguf");
    const part = located({ modelId: local(path.join(root, "part-00001-of-00003.gguf")) });
    expect(whyNotThere(part.wanted, part.place)?.message).toContain("`part-00002-of-00003.gguf`");
    const none = located({ modelId: local(path.join(root, "none.gguf")) });
    expect(whyNotThere(none.wanted, none.place)?.hint).toBe("name a `.gguf` file that is there");
    expect(whyNotThere(none.wanted, none.place)?.message).toContain("does not exist");
    const quantized = {
      kind: "hub",
      text: "o/m:Q4_K_M",
      id: "o/m",
      quantization: "Q4_K_M",
    } as const;
    expect(located({ modelId: quantized }).resolved).toMatchObject({
      argument: "o/m:Q4_K_M",
      name: "o/m",
      directoryReason: null,
    });
  });

  it("finds an S3 model as AIM 0.9 stored it: under its last two segments, else the last", () => {
    const modelId = s3("s3://bucket/team/model/");
    putModel("model");
    expect(located({ modelId }).resolved.argument).toBe(path.join(root, "model"));
    putModel("team/model");
    expect(located({ modelId }).resolved).toMatchObject({
      argument: path.join(root, "team/model"),
      sourceUri: "s3://bucket/team/model/",
    });
    putModel("own/name");
    expect(located({ modelId, customModelName: "own/name" }).resolved.argument).toBe(
      path.join(root, "own/name"),
    );
  });

  it("passes an S3 address to an engine that streams it, and else says that it is not there", () => {
    const modelId = s3("s3://bucket/m");
    expect(located({ modelId, streams: true }).resolved).toMatchObject({
      argument: "s3://bucket/m",
      name: "m",
      directory: null,
    });
    const { wanted, place } = located({ modelId });
    expect(whyNotThere(wanted, place)).toMatchObject({
      code: "model-not-available",
      message: expect.stringContaining("`s3://bucket/m` cannot be loaded"),
      hint: expect.stringContaining("runai_streamer"),
    });
  });

  it("never looks outside the cache for an S3 model", () => {
    for (const address of ["s3://bucket/..", "s3://bucket/.", "s3://"]) {
      const request = { ...noModel, modelId: s3(address) };
      const wanted = wantedModel(request);
      if ("code" in wanted) throw new Error(wanted.message);
      for (const place of placesOf(request, wanted)) expect(place.path).not.toContain("..");
    }
  });

  it("never uses words that the operator takes for a 404", () => {
    for (const modelId of [local("/models/file/profile"), s3("s3://file/profile")]) {
      const { wanted, place } = located({ modelId });
      expect(JSON.stringify(whyNotThere(wanted, place))).not.toMatch(/not.*found/i);
    }
  });
});
