import path from "node:path";
import { describe, expect, test } from "vitest";
import { readAllProfiles, readProfiles } from "../../src/edge/read-profiles.ts";
import { catalogFolders } from "../../src/profiles/model-folder.ts";
import { makeTree } from "./read-tree-fixture.ts";

const store = {
  "custom/a.yaml": "",
  "custom/deep/general/b.yml": "",
  "general/c.yaml": "",
  "meta-llama/Llama-3.1-8B-Instruct/d.yaml": "",
  "meta-llama/Llama-3.1-8B-Instruct/more/e.yaml": "",
  "meta-llama/Llama-3.2-1B/f.yaml": "",
  "openai/gpt-oss-20b/g.yaml": "",
  "stray.yaml": "",
};

function read(root: string, model: string | null) {
  const { files, problems, modelFolder, similar } = readProfiles(root, (list) =>
    catalogFolders(model, list),
  );
  return {
    names: files.map((file) => file.relative),
    problems: problems.map(({ code, level }) => `${level} ${code}`),
    modelFolder,
    similar,
  };
}

describe("edge/read-profiles: readProfiles", () => {
  test("readProfiles: reads custom, the model's own folder and general, and nothing else", () => {
    expect(read(makeTree(store), "meta-llama/Llama-3.1-8B-Instruct")).toEqual({
      names: [
        "custom/a.yaml",
        "custom/deep/general/b.yml",
        "general/c.yaml",
        "meta-llama/Llama-3.1-8B-Instruct/d.yaml",
        "meta-llama/Llama-3.1-8B-Instruct/more/e.yaml",
      ],
      problems: [],
      modelFolder: "meta-llama/Llama-3.1-8B-Instruct",
      similar: undefined,
    });
  });

  test("readProfiles: reads custom and general alone without a model", () => {
    const reading = read(makeTree(store), null);
    expect(reading.names).toEqual(["custom/a.yaml", "custom/deep/general/b.yml", "general/c.yaml"]);
    expect(reading.modelFolder).toBeNull();
  });

  test("readProfiles: takes the folder that differs in letter case alone, and says so", () => {
    const reading = read(makeTree(store), "OpenAI/GPT-oss-20b");
    expect(reading.names).toContain("openai/gpt-oss-20b/g.yaml");
    expect(reading.modelFolder).toBe("openai/gpt-oss-20b");
    expect(reading.problems).toEqual(["warning model-folder-case"]);
  });

  test("readProfiles: names a similar folder when the model has none", () => {
    const reading = read(makeTree(store), "meta-lama/Llama-3.2-1B");
    expect(reading.modelFolder).toBeNull();
    expect(reading.similar).toBe("meta-llama/Llama-3.2-1B");
    expect(reading.problems).toEqual([]);
  });

  test("readProfiles: reads a model's folder that is a link inside the store, and no other", () => {
    const root = makeTree({
      ...store,
      "acme/small": { link: "../openai/gpt-oss-20b" },
      "acme/out": { link: "/etc" },
      evil: { link: "/" },
      "acme/file": "",
    });
    expect(read(root, "acme/small").names).toContain("acme/small/g.yaml");
    expect(read(root, "acme/out").problems).toEqual(["error link-leaves-tree"]);
    expect(read(root, "evil/etc").problems).toEqual(["error link-leaves-tree"]);
    expect(read(root, "acme/file").modelFolder).toBeNull();
  });

  test("readProfiles: reads nothing outside of the store, whatever the model is called", () => {
    const root = path.join(makeTree({ "store/general/a.yaml": "", "secret/b.yaml": "" }), "store");
    const names = [
      "../secret",
      "..",
      "/etc/x",
      "a/../../secret",
      "general/..",
      "",
      "a//b",
      "a/b\0",
    ];
    for (const model of names) {
      const reading = read(root, model);
      expect(reading.names).toEqual(["general/a.yaml"]);
      expect(reading.problems).toEqual(["error model-name-invalid"]);
    }
  });

  test("readProfiles: reports a store that is not there", () => {
    const root = path.join(makeTree({}), "missing");
    expect(read(root, "a/b")).toEqual({
      names: [],
      problems: ["error folder-missing"],
      modelFolder: null,
      similar: undefined,
    });
  });
});

describe("edge/read-profiles: readAllProfiles", () => {
  test("readAllProfiles: reads every profile of every model, and strays", () => {
    const reading = readAllProfiles(makeTree(store));
    expect(reading.files.map((file) => file.relative)).toEqual(Object.keys(store).sort());
    expect(reading.problems).toEqual([]);
  });

  test("readAllProfiles: refuses a file of more than a mebibyte", () => {
    const root = makeTree({
      "general/fits.yaml": "#".repeat(1024 * 1024),
      "general/large.yaml": "#".repeat(1024 * 1024 + 1),
    });
    const reading = readAllProfiles(root);
    expect(reading.files.map((file) => file.relative)).toEqual(["general/fits.yaml"]);
    expect(reading.problems.map(({ message }) => message)).toEqual([
      "this has more than 1048576 bytes, the most that is read",
    ]);
  });
});
