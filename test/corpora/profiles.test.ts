import { describe, expect, test } from "vitest";
import { readAllProfiles, readProfiles } from "../../src/edge/read-profiles.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { catalogFolders } from "../../src/profiles/model-folder.ts";
import { sharedProfiles, sharedProfiles2026 } from "../support/shared-material.ts";

// AMD's published profiles, when they lie beside the repository: real input, no part of it.
const corpus = sharedProfiles();
const present = sharedProfiles2026();

describe.skipIf(!corpus.isThere)("corpora: profiles of aim-build 0.9", () => {
  test("buildCatalog: every one of the 170 profiles loads, without even a warning", () => {
    const { files, problems } = readAllProfiles(corpus.path);
    const catalog = buildCatalog(files, problems);
    expect(catalog.problems).toEqual([]);
    expect(catalog.shadowed).toEqual([]);
    expect(catalog.filesRead).toBe(170);
    expect(catalog.profiles).toHaveLength(170);
    const origins = catalog.profiles.map(({ facts }) => facts.origin);
    expect(origins.filter((origin) => origin === "custom")).toHaveLength(2);
    expect(origins.filter((origin) => origin === "general")).toHaveLength(16);
  });

  test("readProfiles: a request meets its model's profiles, the custom and the general ones", () => {
    const { files, problems, modelFolder } = readProfiles(corpus.path, (list) =>
      catalogFolders("openai/GPT-OSS-120B", list),
    );
    const catalog = buildCatalog(files, problems);
    expect(modelFolder).toBe("openai/gpt-oss-120b");
    expect(catalog.problems.map(({ code }) => code)).toEqual(["model-folder-case"]);
    const models = new Set(catalog.profiles.map(({ facts }) => facts.aim_id));
    expect([...models].sort()).toEqual(
      [
        null,
        "deepseek-ai/DeepSeek-R1-0528",
        "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
        "openai/gpt-oss-120b",
      ].sort(),
    );
  });
});

describe.skipIf(!present.isThere)("corpora: profiles of aim-build 2026.9", () => {
  test.each([
    ["instinct", 69, "gpu"],
    ["radeon", 14, "gpu"],
    ["epyc", 26, "cpu"],
    ["cpu", 3, "cpu"],
  ])("buildCatalog: every profile of %s loads, without even a warning", (family, count, type) => {
    const { files, problems } = readAllProfiles(`${present.path}/profiles/${family}`);
    const catalog = buildCatalog(files, problems);
    expect(catalog.problems).toEqual([]);
    expect(catalog.shadowed).toEqual([]);
    expect(catalog.profiles).toHaveLength(count);
    const types = catalog.profiles.map(({ facts }) => facts.metadata.accelerator_type);
    expect(new Set(types)).toEqual(new Set([type]));
  });
});
