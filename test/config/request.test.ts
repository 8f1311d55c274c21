import { expect, test } from "vitest";
import { requestFacts, requestOrigins } from "../../src/config/request.ts";
import { requireModel } from "../../src/config/require-model.ts";
import { validateFacts } from "../../src/generated/validators.js";
import { settingsOf } from "./support.ts";

test("config/request: defaults mean vllm, latency and nothing else", () => {
  expect(requestFacts(settingsOf({}))).toEqual({
    aim_id: null,
    model_id: null,
    model: null,
    precision: "auto",
    gpu_count: null,
    gpu_model: null,
    engine: "vllm",
    metric: "latency",
    profile_id: null,
    allow_general_profile_fallback: true,
    allow_unoptimized: false,
  });
});

test("config/request: auto means vllm and latency, and keeps its origin", () => {
  const settings = settingsOf({ AIM_ENGINE: "auto", AIM_GPU_COUNT: "auto" }, { metric: "Auto" });
  expect(requestOrigins(settings)).toMatchObject({
    engine: { value: "vllm", origin: "environment", from: "AIM_ENGINE" },
    metric: { value: "latency", origin: "flag", from: "--metric" },
    gpu_count: { value: null, origin: "environment", from: "AIM_GPU_COUNT" },
    precision: { value: "auto", origin: "default", from: "default" },
  });
});

test("config/request: the model is that of the container, or else the one asked for", () => {
  const ofContainer = requestOrigins(settingsOf({ AIM_ID: "a/b" }));
  expect(ofContainer.model).toEqual({ value: "a/b", origin: "environment", from: "AIM_ID" });
  expect(ofContainer.model_id.value).toBeNull();
  const asked = requestOrigins(settingsOf({}, { modelId: "hf://c/d" }));
  expect(asked.model).toEqual({ value: "c/d", origin: "flag", from: "--model-id" });
  expect(asked.model_id).toEqual(asked.model);
});

test.each(["s3://bucket/key", "/models/llama"])("config/request: %s stays as it is", (text) => {
  expect(requestFacts(settingsOf({ AIM_MODEL_ID: text }))).toMatchObject({
    model_id: text,
    model: text,
  });
});

test("config/request: facts are those that the schema allows", () => {
  const settings = settingsOf({
    AIM_MODEL_ID: "a/b",
    AIM_PRECISION: "FP8",
    AIM_GPU_COUNT: "4",
    AIM_GPU_MODEL: "mi300x",
    AIM_METRIC: "throughput",
    AIM_PROFILE_ID: "general/x",
    AIM_ALLOW_GENERAL_PROFILE_FALLBACK: "no",
  });
  const valid = validateFacts({ request: requestFacts(settings) });
  const errors = (validateFacts.errors ?? []).map(({ instancePath, params }) => ({
    instancePath,
    params,
  }));
  // Only the three facts that are not of the request are missing.
  expect(valid).toBe(false);
  expect(errors).toEqual(
    ["gpu", "profile", "engine"].map((missingProperty) => ({
      instancePath: "",
      params: { missingProperty },
    })),
  );
});

test("config/require-model: exactly one model must be named", () => {
  expect(requireModel(settingsOf({ AIM_ID: "a/b" }))).toEqual([]);
  expect(requireModel(settingsOf({ AIM_MODEL_ID: "a/b", AIM_ID: "" }))).toEqual([]);
  expect(requireModel(settingsOf({}))).toEqual([
    {
      code: "model-required",
      level: "error",
      message: "no model is named: neither `AIM_ID` nor `AIM_MODEL_ID` is set",
      hint: "set `AIM_MODEL_ID=org/model`, or give `--model-id org/model`",
    },
  ]);
  expect(requireModel(settingsOf({ AIM_ID: "a/b" }, { modelId: "hf://c/d" }))).toEqual([
    {
      code: "model-ambiguous",
      level: "error",
      message: "two models are named: `AIM_ID` is `a/b` and `--model-id` is `c/d`",
      hint: "keep `AIM_ID` in a model-specific container and `AIM_MODEL_ID` in a base container; an empty variable counts as not set",
    },
  ]);
});
