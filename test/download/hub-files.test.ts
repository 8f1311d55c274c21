import { describe, expect, it } from "vitest";
import { coversRequest, totalBytes, type VerifiedRecord } from "../../src/download/hub-files.ts";

const file = { path: "model.safetensors", size: 10, mtimeMs: 5 };
const record: VerifiedRecord = {
  revision: null,
  commit: "c0",
  include: [],
  exclude: [],
  files: [{ ...file, etag: null }],
};
const wanted = { revision: null, include: [], exclude: [] };
const asItWas = () => file;

describe("download/hub-files", () => {
  it.each([
    ["nothing else", {}, {}, true],
    ["its commit", {}, { revision: "c0" }, true],
    ["the main branch by its name", {}, { revision: "main" }, true],
    ["the branch that it was", { revision: "dev" }, { revision: "dev" }, true],
    ["another revision", { revision: "dev" }, { revision: "main" }, false],
    ["less of everything", {}, { include: ["*.json"] }, true],
    ["the same part", { exclude: ["*.md"] }, { exclude: ["*.md"] }, true],
    ["all of a part", { exclude: ["*.md"] }, {}, false],
  ])("what was verified covers a request for %s", (_, over, request, expected) => {
    expect(coversRequest({ ...record, ...over }, { ...wanted, ...request }, asItWas)).toBe(
      expected,
    );
  });

  it.each([
    ["is gone", undefined],
    ["has another size", { ...file, size: 11 }],
    ["was written since", { ...file, mtimeMs: 6 }],
  ])("covers nothing where a file %s", (_, now) => {
    expect(coversRequest(record, wanted, () => now)).toBe(false);
  });

  it("adds up sizes, and knows none where one is missing", () => {
    const sized = { path: "a", etag: null, size: 3 };
    expect(totalBytes([sized, sized])).toBe(6);
    expect(totalBytes([sized, { ...sized, size: null }])).toBeNull();
  });
});
