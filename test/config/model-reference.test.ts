import { describe, expect, test } from "vitest";
import {
  parseModelDirectory,
  parseModelId,
  parseModelReference,
} from "../../src/config/model-reference.ts";

const hintOf = (reading: { problems: readonly { hint?: string }[] }) => reading.problems[0]?.hint;

const BAD_IDS = [
  ["llama", "name the organisation too, as in `org/llama`"],
  ["org/", undefined],
  ["/model", "a path or an `s3://` address goes into `AIM_MODEL_ID`"],
  ["org/model/more", undefined],
  ["../model", undefined],
  ["org/..", undefined],
  ["org/../..", undefined],
  ["./model", undefined],
  ["org/.hidden", undefined],
  ["/etc/passwd", "a path or an `s3://` address goes into `AIM_MODEL_ID`"],
  ["s3://bucket/key", "a path or an `s3://` address goes into `AIM_MODEL_ID`"],
  ["org//model", "did you mean `org/model`?"],
  ["org/model/", "did you mean `org/model`?"],
  ["hf://org/model", "did you mean `org/model`?"],
  ["https://hub.example/org/model", "did you mean `org/model`?"],
  ["org/model@main", "leave the revision out: `org/model`"],
  ["org/model:v1", "leave the revision out: `org/model`"],
  ["org\\model", undefined],
  ["org/mo del", undefined],
  ["org/model\u0000", undefined],
  ["-org/model", undefined],
  ["örg/model", undefined],
] as const;

describe("config/model-reference: a model id", () => {
  test.each(["meta-llama/Llama-3.1-8B-Instruct", "_a/_b", "a/b", "0.1/2-3_4"])("is %j", (id) => {
    expect(parseModelId(id, "X")).toEqual({ value: id, problems: [] });
  });

  test.each(BAD_IDS)("is not %j", (text, hint) => {
    const reading = parseModelId(text, "AIM_ID");
    expect(reading.value).toBeUndefined();
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]?.message).toMatch(/^`AIM_ID` is `.+`; it must be org\/model$/);
    expect(hintOf(reading)).toBe(hint);
  });
});

describe("config/model-reference: a model", () => {
  test.each([
    ["org/model", { kind: "hub", text: "org/model", id: "org/model" }],
    ["hf://org/model", { kind: "hub", text: "org/model", id: "org/model" }],
    ["s3://bucket/key", { kind: "s3", text: "s3://bucket/key", id: null }],
    ["s3://my.bucket-1/a/b c/", { kind: "s3", text: "s3://my.bucket-1/a/b c/", id: null }],
    ["/models/llama", { kind: "path", text: "/models/llama", id: null }],
    ["/models/a b..c/", { kind: "path", text: "/models/a b..c/", id: null }],
  ])("of %j is %j", (text, value) => {
    expect(parseModelReference(text, "X")).toEqual({ value, problems: [] });
  });

  test.each([
    ["./models/llama", "write a local path in full: it begins with `/`"],
    ["../models/llama", "write a local path in full: it begins with `/`"],
    ["~/models/llama", "write a local path in full: it begins with `/`"],
    ["/", "write the path of a directory, without `.` or `..` in it"],
    ["/models/../etc", "write the path of a directory, without `.` or `..` in it"],
    ["/models/..", "write the path of a directory, without `.` or `..` in it"],
    ["/models/a\nb", "write the path of a directory, without `.` or `..` in it"],
    ["file:///models/llama", "leave `file://` out: a local path begins with `/`"],
    ["s3://bucket", "write `s3://`, the bucket and the key, without empty, `.` or `..` parts"],
    ["s3://bucket/", "write `s3://`, the bucket and the key, without empty, `.` or `..` parts"],
    ["s3:///key", "write `s3://`, the bucket and the key, without empty, `.` or `..` parts"],
    ["s3://bucket/a//b", "write `s3://`, the bucket and the key, without empty, `.` or `..` parts"],
    ["s3://bucket/../b", "write `s3://`, the bucket and the key, without empty, `.` or `..` parts"],
    ["S3://bucket/b", "write `s3://`, the bucket and the key, without empty, `.` or `..` parts"],
    ["hf://org/model@main", "leave the revision out: `org/model`"],
    ["HF://org/model", "did you mean `org/model`?"],
    ["hf:/org/model", "did you mean `org/model`?"],
    ["hf://../model", undefined],
    ["hf:///etc/passwd", "did you mean `etc/passwd`?"],
    ["https://hub.example/org/model", "did you mean `org/model`?"],
    ["llama", "name the organisation too, as in `org/llama`"],
    ["models/sub/llama", undefined],
  ])("is not %j", (text, hint) => {
    const reading = parseModelReference(text, "--model-id");
    expect(reading.value).toBeUndefined();
    expect(reading.problems[0]?.message).toMatch(
      /; it must be org\/model, hf:\/\/org\/model, s3:\/\/bucket\/key or an absolute path$/,
    );
    expect(hintOf(reading)).toBe(hint);
  });
});

describe("config/model-reference: a directory of a model", () => {
  test.each(["llama", "org/llama", "llama-3.1_8b"])("is %j", (text) => {
    expect(parseModelDirectory(text, "X")).toEqual({ value: text, problems: [] });
  });

  test.each([
    ["..", undefined],
    [".", undefined],
    ["../x", undefined],
    ["/abs", "did you mean `abs`?"],
    ["llama/", "did you mean `llama`?"],
    ["a/b/c", undefined],
    ["a/../b", undefined],
  ])("is not %j", (text, hint) => {
    const reading = parseModelDirectory(text, "X");
    expect(reading.problems[0]?.message).toBe(`\`X\` is \`${text}\`; it must be name or org/name`);
    expect(hintOf(reading)).toBe(hint);
  });
});
