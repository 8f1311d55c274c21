import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogFolders, type ListFolders, modelFolder } from "../../src/profiles/model-folder.ts";

/** Lists the folders of a store by their paths. */
function store(...folders: readonly string[]): ListFolders {
  return (folder) => {
    const prefix = folder === "" ? "" : `${folder}/`;
    const below = folders.filter((each) => each.startsWith(prefix));
    return [...new Set(below.map((each) => each.slice(prefix.length).split("/")[0] ?? ""))].sort();
  };
}

function flaw(model: string): string {
  const folder = modelFolder(model);
  return typeof folder === "string" ? `fine: ${folder}` : `${folder.code}: ${folder.message}`;
}

describe("profiles/model-folder: modelFolder", () => {
  test("modelFolder: is the name of the model", () => {
    expect(modelFolder("meta-llama/Llama-3.1-8B-Instruct")).toBe(
      "meta-llama/Llama-3.1-8B-Instruct",
    );
    expect(modelFolder("0/_")).toBe("0/_");
  });

  test("modelFolder: says what is wrong with every other name", () => {
    const said = (model: string) => flaw(model).replace(/^.*: /, "");
    expect(flaw("../x")).toBe(
      "model-name-invalid: `../x` is no name of a model: it leads out of its folder",
    );
    expect(said("org/..")).toBe("it leads out of its folder");
    expect(said("./x")).toBe("it leads out of its folder");
    expect(said("a/../b")).toBe("it leads out of its folder");
    expect(said("/etc/passwd")).toBe("it is an absolute path");
    expect(said("/")).toBe("it is an absolute path");
    expect(said("")).toBe("it is empty");
    expect(said("model")).toBe("it has one part");
    expect(said("org/model/x")).toBe("it has 3 parts");
    expect(said("org/model/")).toBe("one of its parts is empty");
    expect(said("org/")).toBe("one of its parts is empty");
    expect(said("org//model")).toBe("one of its parts is empty");
    expect(said("org/model\n")).toBe("it has a control character");
    expect(said("or\0g/model")).toBe("it has a control character");
    expect(said("org\\..\\x/model")).toBe("it has a character that no model's name has");
    expect(said("org/.hidden")).toBe("it has a character that no model's name has");
    expect(said("org/mod el")).toBe("it has a character that no model's name has");
    expect(said("s3://bucket/x")).toBe("one of its parts is empty");
  });

  test("modelFolder: shows a hostile name on one line", () => {
    expect(flaw('a\n\u001b[2J/"b')).toBe(
      'model-name-invalid: `a\\n\\u001b[2J/"b` is no name of a model: it has a control character',
    );
  });

  test("modelFolder: keeps models out of the folders for other profiles, in any letter case", () => {
    for (const model of [
      "custom/x",
      "Custom/x",
      "general/x",
      "GENERAL/x",
      "org/general",
      "org/General",
    ]) {
      expect(flaw(model)).toBe(
        `model-name-reserved: \`${model}\` can have no profiles of its own: its folder would be one for other profiles`,
      );
    }
    expect(modelFolder("org/custom")).toBe("org/custom");
    expect(modelFolder("generals/customs")).toBe("generals/customs");
  });

  test("modelFolder: never gives a path that leads elsewhere", () => {
    const part = fc.constantFrom(
      "a",
      ".",
      "..",
      "/",
      "\\",
      "\0",
      "\n",
      "%2e",
      "~",
      "custom",
      "general",
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
        (model) => {
          const folder = modelFolder(model);
          if (typeof folder !== "string") return;
          const parts = folder.split("/");
          expect(parts).toHaveLength(2);
          expect(parts.some((name) => name === "" || name.startsWith("."))).toBe(false);
          expect(parts[0]).not.toMatch(/^(custom|general)$/i);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("profiles/model-folder: catalogFolders", () => {
  test("catalogFolders: searches custom, the model's folder and general, in that order", () => {
    const folders = catalogFolders("org/model", store("org/model", "org/other", "general"));
    expect(folders).toEqual({
      folders: ["custom", "org/model", "general"],
      modelFolder: "org/model",
      problems: [],
    });
  });

  test("catalogFolders: without a model, or one without a folder, searches the other two", () => {
    const none = { folders: ["custom", "general"], modelFolder: null, problems: [] };
    expect(catalogFolders(null, store("org/model"))).toEqual(none);
    expect(catalogFolders("org/unlike", store("org/model"))).toEqual(none);
  });

  test("catalogFolders: takes the exact name even when others differ in letter case alone", () => {
    const folders = catalogFolders("Org/Model", store("ORG/MODEL", "Org/Model", "org/model"));
    expect(folders.modelFolder).toBe("Org/Model");
    expect(folders.problems).toEqual([]);
  });

  test("catalogFolders: takes the one folder that differs in letter case, with a warning", () => {
    const list = store("Meta-Llama/x", "meta-llama/Llama-3.1-8B-Instruct");
    const folders = catalogFolders("Meta-Llama/llama-3.1-8b-instruct", list);
    expect(folders.folders).toEqual(["custom", "meta-llama/Llama-3.1-8B-Instruct", "general"]);
    expect(folders.problems).toEqual([
      {
        code: "model-folder-case",
        level: "warning",
        message:
          "the profiles for `Meta-Llama/llama-3.1-8b-instruct` are those of `meta-llama/Llama-3.1-8B-Instruct`, which differs in letter case",
        hint: "write `meta-llama/Llama-3.1-8B-Instruct`",
      },
    ]);
  });

  test("catalogFolders: refuses to choose between two that differ in letter case", () => {
    const folders = catalogFolders("ORG/MODEL", store("Org/model", "org/model"));
    expect(folders.folders).toEqual(["custom", "general"]);
    expect(folders.problems).toEqual([
      {
        code: "model-folder-ambiguous",
        level: "error",
        message:
          "`ORG/MODEL` is the folder of several models in other letter case: `Org/model`, `org/model`",
        hint: "name the model exactly as its folder is spelled",
      },
    ]);
  });

  test("catalogFolders: names the most similar folder for one that is missing, none of custom and general", () => {
    const list = store(
      "org/model-8B-Instruct",
      "org/model-9B-Instruct",
      "general/x",
      "custom/org/mdl",
    );
    expect(catalogFolders("org/model-8B-Instrct", list).similar).toBe("org/model-8B-Instruct");
    expect(catalogFolders("Org/model-9B", list).similar).toBe("org/model-9B-Instruct");
    expect(catalogFolders("genral/x", list).similar).toBeUndefined();
  });

  test("catalogFolders: reports a name that is no model's, and lists nothing for it", () => {
    const list: ListFolders = () => expect.fail("nothing is listed");
    const folders = catalogFolders("../..", list);
    expect(folders.folders).toEqual(["custom", "general"]);
    expect(folders.problems.map(({ code }) => code)).toEqual(["model-name-invalid"]);
  });
});
