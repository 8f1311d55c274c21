import { describe, expect, it } from "vitest";
import { downloadArguments, fetchTask, readListing } from "../../src/download/hub-command.ts";
import { filesFolder, modelPlace, recordFile } from "../../src/download/place.ts";

const wanted = { revision: null, include: ["*.json", "*.safetensors"], exclude: [] };

describe("download/place", () => {
  it("keeps a model beside its place, on the same volume", () => {
    const place = modelPlace("/cache/", "org/model", false);
    expect(place).toEqual({
      id: "org/model",
      layout: "directory",
      folder: "/cache/org/model",
      work: "/cache/org/.aim-download/model",
      staged: "/cache/org/.aim-download/model/model",
    });
    expect(filesFolder(place, place.folder, "c0")).toBe("/cache/org/model");
    expect(recordFile(place, place.folder, "c0")).toBe("/cache/org/model/.cache/aim.json");
  });

  it("knows the hub's own layout", () => {
    const place = modelPlace("/cache", "org/model", true);
    expect([place.folder, place.staged]).toEqual([
      "/cache/models--org--model",
      "/cache/.aim-download/models--org--model/models--org--model",
    ]);
    expect(filesFolder(place, place.folder, "c0")).toBe("/cache/models--org--model/snapshots/c0");
    expect(recordFile(place, place.folder, "c0")).toBe("/cache/models--org--model/aim-c0.json");
  });
});

describe("download/hub-command", () => {
  it("asks for the commit that was listed, in the staged folder", () => {
    const place = modelPlace("/cache", "org/model", false);
    const task = fetchTask(place, wanted, { commit: "c0", files: [] });
    expect(downloadArguments(task)).toEqual([
      ...["download", "org/model", "--revision", "c0", "--local-dir", place.staged],
      ...["--include", "*.json", "--include", "*.safetensors"],
    ]);
  });

  it("gives the folder above as the cache of the hub's own layout", () => {
    const place = modelPlace("/cache", "org/model", true);
    expect(downloadArguments(fetchTask(place, { ...wanted, include: [] }, null))).toEqual([
      ...["download", "org/model", "--cache-dir", "/cache/.aim-download/models--org--model"],
    ]);
  });

  it("finds the answer among what a library prints", () => {
    const line = 'aim-hub-answer:{"commit": "c0", "files": []}';
    expect(readListing(`a warning\n${line}\nanother`)).toEqual({ commit: "c0", files: [] });
    expect(readListing("a warning")).toBeNull();
    expect(readListing("aim-hub-answer:{")).toBeNull();
  });
});
