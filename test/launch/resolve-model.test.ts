import { describe, expect, it } from "vitest";
import type { ModelReference } from "../../src/config/model-reference.ts";
import type { ModelRequest } from "../../src/launch/model-request.ts";
import { modelDirectory, resolveModel } from "../../src/launch/resolve-model.ts";

const nothing: ModelRequest = {
  profileModelId: null,
  profileAimId: null,
  modelId: null,
  aimId: null,
  customModelName: null,
  cachePath: "/cache",
};

const hub = (id: string): ModelReference => ({ kind: "hub", text: id, id });
const path = (text: string): ModelReference => ({ kind: "path", text, id: null });
const s3 = (text: string): ModelReference => ({ kind: "s3", text, id: null });

/** What becomes of a request when its directory is complete, or is not for a reason. */
function resolve(request: Partial<ModelRequest>, reason: string | null = "does not exist") {
  const whole = { ...nothing, ...request };
  const directory = modelDirectory(whole);
  if (typeof directory !== "string") throw new Error(directory.message);
  const complete = reason === null;
  return resolveModel(whole, { directory, exists: complete, complete, reason });
}

describe("launch/resolve-model", () => {
  it("takes the profile's model, then AIM_MODEL_ID, then AIM_ID", () => {
    const all = { profileModelId: "p/m", modelId: hub("e/m"), aimId: "a/m" };
    expect(resolve(all)).toMatchObject({ argument: "p/m", source: "profile" });
    expect(resolve({ ...all, profileModelId: null })).toMatchObject({
      argument: "e/m",
      source: "AIM_MODEL_ID",
    });
    expect(resolve({ aimId: "a/m" })).toMatchObject({ argument: "a/m", source: "AIM_ID" });
  });

  it("serves the model under its own name and that of the container, each once", () => {
    expect(resolve({ profileModelId: "amd/m-FP8", aimId: "meta/m" })).toMatchObject({
      name: "amd/m-FP8",
      servedNames: ["amd/m-FP8", "meta/m"],
    });
    expect(resolve({ profileModelId: "amd/m", profileAimId: "meta/m" })).toMatchObject({
      servedNames: ["amd/m", "meta/m"],
    });
    expect(resolve({ profileModelId: "meta/m", aimId: "meta/m" })).toMatchObject({
      servedNames: ["meta/m"],
    });
    expect(resolve({ modelId: hub("o/m") })).toMatchObject({ servedNames: ["o/m"] });
  });

  it("leaves a model of the hub to the engine unless the cache has it whole", () => {
    expect(resolve({ aimId: "o/m" }, "has no weights")).toEqual({
      argument: "o/m",
      source: "AIM_ID",
      name: "o/m",
      servedNames: ["o/m"],
      sourceUri: "hf://o/m",
      directory: null,
      directoryReason: "has no weights",
    });
    expect(resolve({ aimId: "o/m", cachePath: "/cache//" }, null)).toEqual({
      argument: "/cache/o/m",
      source: "AIM_ID",
      name: "o/m",
      servedNames: ["o/m"],
      sourceUri: "hf://o/m",
      directory: "/cache/o/m",
      directoryReason: null,
    });
  });

  it("uses a local path as it is, under the name of its directory", () => {
    expect(resolve({ modelId: path("/models/meta/m/") }, null)).toMatchObject({
      argument: "/models/meta/m/",
      name: "m",
      sourceUri: null,
      directory: "/models/meta/m/",
    });
  });

  it("refuses a local path without a complete model, and says what it lacks", () => {
    expect(resolve({ modelId: path("/models/m") })).toEqual({
      code: "model-not-available",
      level: "error",
      message: "the model `/models/m` cannot be loaded: `/models/m` does not exist",
      hint: "AIM_MODEL_ID must be a directory with `config.json` and the weights; an id such as `org/model` is downloaded",
    });
  });

  it("looks for an `s3://` model under its last segment, or AIM_CUSTOM_MODEL_NAME", () => {
    const address = s3("s3://bucket/models/m/");
    expect(resolve({ modelId: address }, null)).toMatchObject({
      argument: "/cache/m",
      name: "m",
      sourceUri: "s3://bucket/models/m/",
    });
    expect(resolve({ modelId: address, customModelName: "my/own" }, null)).toMatchObject({
      argument: "/cache/my/own",
      name: "my/own",
    });
  });

  it("refuses an `s3://` model that is not in the cache, and says what to do", () => {
    expect(resolve({ modelId: s3("s3://bucket/m") }, "has no weights")).toEqual({
      code: "model-not-available",
      level: "error",
      message: "the model `s3://bucket/m` cannot be loaded: `/cache/m` has no weights",
      hint: "aim does not download from S3 yet: copy the model to `/cache/m`, or name its directory below the cache with AIM_CUSTOM_MODEL_NAME",
    });
  });

  it("never looks outside the cache for an `s3://` model", () => {
    for (const address of ["s3://bucket/..", "s3://bucket/.", "s3://"]) {
      expect(modelDirectory({ ...nothing, modelId: s3(address) })).toMatchObject({
        code: "model-not-available",
        hint: "name it with AIM_CUSTOM_MODEL_NAME",
      });
    }
  });

  it("is a problem when nothing names a model", () => {
    expect(modelDirectory(nothing)).toMatchObject({ code: "model-not-given", level: "error" });
  });

  it("never uses words that the operator takes for a 404", () => {
    for (const modelId of [path("/models/file/profile"), s3("s3://file/profile")]) {
      const problem = resolve({ modelId });
      expect(JSON.stringify(problem)).toContain("model-not-available");
      expect(JSON.stringify(problem)).not.toMatch(/not.*found/i);
    }
  });
});
