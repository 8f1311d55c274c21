import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCatalog, findProfile, type ProfileCatalog } from "../../src/profiles/catalog.ts";
import type { Problem } from "../../src/shared/problem.ts";
import { ids, profileText, source } from "./profile-source.ts";

function catalog(
  files: Readonly<Record<string, string | undefined>>,
  problems: readonly Problem[] = [],
): ProfileCatalog {
  return buildCatalog(
    Object.entries(files).map(([relative, text]) => source(relative, text)),
    problems,
  );
}

const valid = undefined;
const broken = "aim_id: 1\n";

describe("profiles/catalog: buildCatalog", () => {
  test("buildCatalog: orders profiles by precedence, then path", () => {
    const { profiles, problems, filesRead } = catalog({
      "general/b.yaml": valid,
      "org/model/z.yaml": valid,
      "org/model/general/c.yaml": valid,
      "general/a.yaml": valid,
      "custom/z.yaml": valid,
      "custom/general/a.yaml": valid,
    });
    expect(profiles.map(({ facts }) => `${facts.precedence} ${facts.origin} ${facts.id}`)).toEqual([
      "1 general custom/general/a",
      "1 custom custom/org/model/z",
      "2 general general/c",
      "2 model z",
      "3 general general/a",
      "3 general general/b",
    ]);
    expect(problems).toEqual([]);
    expect(filesRead).toBe(6);
  });

  test("buildCatalog: of one id keeps the first by precedence, then by path, and reports the others", () => {
    const { profiles, shadowed } = catalog({
      "general/x.yaml": valid,
      "general/a/x.yml": valid,
      "org/model/general/x.yaml": valid,
      "org/model/b/x.yaml": valid,
      "org/model/a/x.yaml": valid,
      "custom/2/x.yaml": valid,
      "custom/1/x.yaml": valid,
    });
    expect(profiles.map(({ facts }) => `${facts.id} ${facts.path}`)).toEqual([
      "custom/org/model/x profiles/custom/1/x.yaml",
      "x profiles/org/model/a/x.yaml",
      "general/x profiles/org/model/general/x.yaml",
    ]);
    expect(shadowed).toEqual([
      {
        id: "custom/org/model/x",
        path: "profiles/custom/2/x.yaml",
        by: "profiles/custom/1/x.yaml",
      },
      { id: "x", path: "profiles/org/model/b/x.yaml", by: "profiles/org/model/a/x.yaml" },
      {
        id: "general/x",
        path: "profiles/general/a/x.yml",
        by: "profiles/org/model/general/x.yaml",
      },
      { id: "general/x", path: "profiles/general/x.yaml", by: "profiles/org/model/general/x.yaml" },
    ]);
  });

  test("buildCatalog: in a whole store, profiles of two models may have one id", () => {
    const { profiles, shadowed } = catalog({
      "org/model/x.yaml": valid,
      "org/other/x.yaml": valid,
      "org/other/y/x.yaml": valid,
    });
    expect(profiles.map(({ facts }) => facts.path)).toEqual([
      "profiles/org/model/x.yaml",
      "profiles/org/other/x.yaml",
    ]);
    expect(shadowed).toHaveLength(1);
  });

  test("buildCatalog: one broken file never stops the rest", () => {
    const result = catalog({
      "org/model/x.yaml": "a: [",
      "org/model/y.yaml": valid,
      "general/z.yaml": broken,
    });
    expect(result.profiles.map(({ facts }) => facts.id)).toEqual(["y"]);
    expect(result.filesRead).toBe(3);
    expect(result.broken.map(({ id, path, precedence }) => `${precedence} ${id} ${path}`)).toEqual([
      "2 x profiles/org/model/x.yaml",
      "3 general/z profiles/general/z.yaml",
    ]);
    expect(result.problems).toEqual([
      ...(result.broken[1]?.problems ?? []),
      ...(result.broken[0]?.problems ?? []),
    ]);
  });

  test("buildCatalog: a broken profile does not shadow a valid one", () => {
    const { profiles, shadowed } = catalog({
      "org/model/a/x.yaml": broken,
      "org/model/b/x.yaml": valid,
    });
    expect(profiles.map(({ facts }) => facts.path)).toEqual(["profiles/org/model/b/x.yaml"]);
    expect(shadowed).toEqual([]);
  });

  test("buildCatalog: warns of files that no request reads, unless no file is in a store", () => {
    const { problems, profiles } = catalog({
      "x.yaml": profileText(ids),
      "org/y.yaml": profileText(ids),
      "general/z.yaml": valid,
    });
    expect(problems.map(({ code, level, where }) => `${level} ${code} ${where?.path}`)).toEqual([
      "warning never-searched profiles/org/y.yaml",
      "warning never-searched profiles/x.yaml",
    ]);
    expect(profiles).toHaveLength(3);
    expect(catalog({ "x.yaml": profileText(ids), "y.yaml": profileText() }).problems).toEqual([]);
  });

  test("buildCatalog: files that could not be read are broken profiles with the id of their place", () => {
    const unread = (path: string): Problem => ({
      code: "unreadable",
      level: "error",
      message: "no",
      where: { path },
    });
    const given = ["custom/o/m/a.yaml", "general/b.yml", "org/model/c.yaml"].map((path) =>
      unread(`profiles/${path}`),
    );
    const folder = unread("profiles/org/model/closed");
    const link: Problem = { ...unread("profiles/x.yaml"), level: "warning" };
    const result = catalog({ "org/model/y.yaml": valid }, [...given, folder, link]);
    expect(result.broken.map(({ id, precedence }) => `${precedence} ${id}`)).toEqual([
      "1 custom/o/m/a",
      "2 c",
      "3 general/b",
    ]);
    expect(result.problems).toHaveLength(5);
  });

  test("buildCatalog: gives the same whatever order the files are listed in", () => {
    const names = fc.constantFrom("a", "b", "x/a", "general/a", "x/general/b");
    const folders = fc.constantFrom("custom", "general", "org/model", "org/other", "ORG/model");
    const texts = fc.constantFrom(valid, broken, profileText(ids), profileText(), "- 1\n");
    const file = fc
      .tuple(folders, names, fc.constantFrom(".yaml", ".yml"), texts)
      .map(([folder, name, ending, text]) => source(`${folder}/${name}${ending}`, text));
    const files = fc.uniqueArray(file, { selector: ({ relative }) => relative, maxLength: 20 });
    fc.assert(
      fc.property(
        files.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(JSON.stringify(buildCatalog(shuffled, []))).toBe(
            JSON.stringify(buildCatalog(list, [])),
          );
        },
      ),
    );
  });
});

describe("profiles/catalog: findProfile", () => {
  const store = catalog({
    "custom/a.yaml": valid,
    "custom/general/only.yaml": valid,
    "org/model/a.yaml": valid,
    "org/model/b.yaml": valid,
    "org/model/dotted.yaml.yaml": valid,
    "org/model/Mixed-CASE.yaml": valid,
    "general/a.yaml": valid,
    "general/c.yaml": valid,
    "custom/general/d.yaml": valid,
    "general/d.yaml": valid,
    "org/model/broken.yaml": broken,
    "general/broken.yaml": valid,
    "general/e.yaml": broken,
    "custom/general/e.yaml": valid,
  });
  const found = (wanted: string) => {
    const profile = findProfile(store, wanted);
    return "code" in profile ? profile.code : profile.facts.id;
  };

  test("findProfile: takes the id, with or without an ending", () => {
    expect(found("a")).toBe("a");
    expect(found("a.yaml")).toBe("a");
    expect(found("general/a")).toBe("general/a");
    expect(found("general/a.yml")).toBe("general/a");
    expect(found("custom/org/model/a")).toBe("custom/org/model/a");
    expect(found("dotted.yaml")).toBe("dotted.yaml");
    expect(found("dotted.yaml.yml")).toBe("dotted.yaml");
  });

  test("findProfile: takes a file name that one profile alone has", () => {
    expect(found("c")).toBe("general/c");
    expect(found("c.yaml")).toBe("general/c");
    expect(found("only.yml")).toBe("custom/general/only");
  });

  test("findProfile: takes another letter case when nothing is spelled exactly so", () => {
    expect(found("mixed-case")).toBe("Mixed-CASE");
    expect(found("General/C.yaml")).toBe("general/c");
    expect(found("ONLY")).toBe("custom/general/only");
  });

  test("findProfile: of names that differ in letter case alone takes the one that is spelled so", () => {
    const two = catalog({ "general/c.yaml": valid, "general/C.yaml": valid });
    expect(findProfile(two, "c.yaml")).toMatchObject({ facts: { id: "general/c" } });
    expect(findProfile(two, "C.yaml")).toMatchObject({ facts: { id: "general/C" } });
    expect(findProfile(two, "General/C")).toMatchObject({ code: "ambiguous-profile-id" });
  });

  test("findProfile: refuses a file name that several profiles have, and lists their ids", () => {
    expect(findProfile(store, "d.yaml")).toEqual({
      code: "ambiguous-profile-id",
      level: "error",
      message: "2 profiles are called `d.yaml`",
      hint: "give one of their ids: `custom/general/d`, `general/d`",
    });
  });

  test("findProfile: names the nearest id for one that nothing has", () => {
    const hint = (wanted: string) => {
      const problem = findProfile(store, wanted);
      return "code" in problem ? `${problem.message}; ${problem.hint}` : problem.facts.id;
    };
    expect(hint("generall/c")).toBe(
      "no profile has the id `generall/c`; did you mean `general/c`? `aim list-profiles` shows all ids",
    );
    expect(hint("onlyy")).toContain("did you mean `custom/general/only`?");
    expect(hint("models/other/dottd.yaml.yml")).toContain("did you mean `dotted.yaml`?");
    expect(hint("zzzzzz")).toBe(
      "no profile has the id `zzzzzz`; `aim list-profiles` shows all ids",
    );
    expect(hint("")).toContain("no profile has the id ``");
    expect(hint("__proto__")).toContain("no profile has the id `__proto__`");
  });

  test("findProfile: says why the profile is broken, and gives no other of that name in its place", () => {
    const problem = findProfile(store, "broken.yaml");
    const own = store.broken.find(({ id }) => id === "broken")?.problems ?? [];
    expect(own.length).toBeGreaterThan(1);
    expect(problem).toEqual({
      code: "broken-profile",
      level: "error",
      message: `profile \`broken\` cannot be used: it has ${own.length} errors`,
      where: own[0]?.where,
      hint: "see each with its place: `aim validate profiles/org/model/broken.yaml`",
      cause: own
        .map(
          ({ where, message }) =>
            `profiles/org/model/broken.yaml:${where?.line}:${where?.column}: ${message}`,
        )
        .join("\n"),
    });
    expect(found("general/broken")).toBe("general/broken");
    expect(found("general/e")).toBe("broken-profile");
    expect(found("e")).toBe("ambiguous-profile-id");
  });

  test("findProfile: a profile that could not be read is broken, not unknown", () => {
    const unread: Problem = {
      code: "not-utf-8",
      level: "error",
      message: "the text is not valid UTF-8",
      where: { path: "profiles/org/model/q.yaml", line: 7 },
      hint: "save it as UTF-8",
    };
    const one = catalog({ "general/q.yaml": valid }, [unread]);
    expect(findProfile(one, "q")).toEqual({
      code: "broken-profile",
      level: "error",
      message: "profile `q` cannot be used: it has an error",
      where: { path: "profiles/org/model/q.yaml", line: 7 },
      hint: "see each with its place: `aim validate profiles/org/model/q.yaml`",
      cause: "profiles/org/model/q.yaml:7: the text is not valid UTF-8",
    });
    const alone = catalog({}, [unread]);
    expect(findProfile(alone, "q.yaml")).toMatchObject({ code: "broken-profile" });
  });

  test("findProfile: of two files with one id, a broken one counts where it comes first", () => {
    const first = catalog({ "org/model/a/x.yaml": broken, "org/model/b/x.yaml": valid });
    expect(findProfile(first, "x")).toMatchObject({ code: "broken-profile" });
    const second = catalog({ "org/model/a/x.yaml": valid, "org/model/b/x.yaml": broken });
    expect(findProfile(second, "x")).toMatchObject({
      facts: { path: "profiles/org/model/a/x.yaml" },
    });
  });

  test("findProfile: no answer reads like the 404 that AMD's operator looks for", () => {
    for (const wanted of ["nothing", "d", "broken", "general/e"]) {
      expect(JSON.stringify(findProfile(store, wanted))).not.toMatch(/file.*not.*found/i);
    }
  });
});
