import { describe, expect, test } from "vitest";
import {
  expectedId,
  foldCase,
  isSearchedPlace,
  placeOf,
  profileId,
  withoutEnding,
} from "../../src/profiles/place.ts";

/** Place and id, for a profile with the `aim_id` a/m where it has one. */
function described(relative: string): string {
  const place = placeOf(relative, false);
  return `${place.origin} ${place.precedence} ${place.modelFolder} ${profileId(place, "a/m")}`;
}

describe("profiles/place", () => {
  test("placeOf: a file in a model's folder has its name as its id", () => {
    expect(described("org/model/x.yaml")).toBe("model 2 org/model x");
    expect(described("org/model/deep/custom/x.yml")).toBe("model 2 org/model x");
    expect(described("org/model/x.y.yaml.yml")).toBe("model 2 org/model x.y.yaml");
  });

  test("placeOf: a file in custom has its aim_id in its id, wherever in custom it is", () => {
    expect(described("custom/x.yaml")).toBe("custom 1 null custom/a/m/x");
    expect(described("custom/org/model/x.yaml")).toBe("custom 1 null custom/a/m/x");
  });

  test("placeOf: a file under any general folder is general, with the precedence of where it is searched", () => {
    expect(described("general/x.yaml")).toBe("general 3 null general/x");
    expect(described("general/org/model/x.yaml")).toBe("general 3 null general/x");
    expect(described("custom/general/x.yaml")).toBe("general 1 null custom/general/x");
    expect(described("custom/org/model/general/deep/x.yaml")).toBe(
      "general 1 null custom/general/x",
    );
    expect(described("org/model/general/x.yaml")).toBe("general 2 org/model general/x");
  });

  test("placeOf: only folders decide, and only in their own letter case", () => {
    expect(described("org/model/general.yaml")).toBe("model 2 org/model general");
    expect(described("Custom/General/x.yaml")).toBe("model 2 Custom/General x");
    expect(described("customs/generals/x.yaml")).toBe("model 2 customs/generals x");
  });

  test("placeOf: a file in none of the folders is judged by whether it names a model", () => {
    expect(placeOf("x.yaml", true)).toMatchObject({ origin: "general", precedence: 3 });
    expect(placeOf("org/x.yaml", false)).toMatchObject({ origin: "model", modelFolder: null });
    expect(placeOf("custom/x.yaml", true)).toMatchObject({ origin: "custom" });
    expect(placeOf("org/model/x.yaml", true)).toMatchObject({ origin: "model" });
  });

  test("isSearchedPlace: is true in custom, general and model folders alone", () => {
    const searched = [
      "custom/x.yaml",
      "general/x.yaml",
      "org/model/x.yaml",
      "org/model/a/b/x.yaml",
    ];
    expect(searched.filter(isSearchedPlace)).toEqual(searched);
    expect(["x.yaml", "org/x.yaml", "custom", "general"].filter(isSearchedPlace)).toEqual([]);
  });

  test("expectedId: the folders below custom stand for an aim_id that is not known", () => {
    expect(expectedId("custom/org/model/x.yaml", null)).toBe("custom/org/model/x");
    expect(expectedId("custom/deep/x.yml", "a/m")).toBe("custom/a/m/x");
    expect(expectedId("custom/general/x.yml", null)).toBe("custom/general/x");
    expect(expectedId("org/model/x.yaml", null)).toBe("x");
  });

  test("withoutEnding: takes one ending of a profile off, and nothing else", () => {
    expect(["a.yaml", "a.yml", "a.yaml.yml", "a.json", "yaml", ".yaml"].map(withoutEnding)).toEqual(
      ["a", "a", "a.yaml", "a.json", "yaml", ""],
    );
  });

  test("foldCase: folds the letters A to Z alone, so that no other letter becomes one of them", () => {
    expect(foldCase("Meta-LLAMA/É\u212A")).toBe("meta-llama/É\u212A");
  });
});
