import { describe, expect, test } from "vitest";
import { parseEngineArguments } from "../../src/config/engine-arguments.ts";
import { type ExactMapping, ExactNumber } from "../../src/shared/document.ts";
import { complaints } from "./support.ts";

/** Problems as `line:column message / hint`. */
function problemsOf(text: string): string[] {
  const { value, problems } = parseEngineArguments(text, "AIM_ENGINE_ARGS");
  expect(value).toBeUndefined();
  return problems.map(({ code, level, where, message, hint }) => {
    expect({ code, level, path: where?.path }).toEqual({
      code: "setting-invalid",
      level: "error",
      path: "AIM_ENGINE_ARGS",
    });
    return `${where?.line}:${where?.column} ${message} / ${hint}`;
  });
}

test("config/engine-arguments: options keep their order, their digits and their places", () => {
  const text = '{"seed": 9007199254740993,\n "8": 1.50, "a": {"x": [true, null]}, "3": "-1"}';
  const { value, problems } = parseEngineArguments(text, "--engine-args");
  expect(problems).toEqual([]);
  expect(value?.map(({ name, where }) => [name, where])).toEqual([
    ["seed", { path: "--engine-args", line: 1, column: 2 }],
    ["8", { path: "--engine-args", line: 2, column: 2 }],
    ["a", { path: "--engine-args", line: 2, column: 13 }],
    ["3", { path: "--engine-args", line: 2, column: 39 }],
  ]);
  const [seed, ratio, nested, negative] = value?.map((option) => option.value) ?? [];
  expect(seed).toBeInstanceOf(ExactNumber);
  expect((seed as ExactNumber).text).toBe("9007199254740993");
  expect((ratio as ExactNumber).text).toBe("1.50");
  expect([...(nested as ExactMapping)]).toEqual([["x", [true, null]]]);
  expect(negative).toBe("-1");
});

test("config/engine-arguments: an empty object has no options", () => {
  expect(parseEngineArguments("{}", "X")).toEqual({ value: [], problems: [] });
});

describe("config/engine-arguments: what is not an object says what it is", () => {
  test.each([
    ["[1]", "it is a list"],
    ['"x"', "it is text"],
    ["5", "it is a number"],
    ["null", "it is null"],
    ["true", "it is true or false"],
    ["--max-model-len 8192", "`--max-model-len` is not a value in JSON"],
  ])("%s", (text, reason) => {
    expect(problemsOf(text)).toEqual([
      `1:1 \`AIM_ENGINE_ARGS\` must be a JSON object: ${reason} / write it as in \`{"max-model-len": 8192}\``,
    ]);
  });
});

test("config/engine-arguments: an error in the syntax has its place in the value", () => {
  const [problem, ...others] = problemsOf('{"a": 1,\n "b": 2,\n}');
  expect(others).toEqual([]);
  expect(problem).toMatch(/^2:8 `AIM_ENGINE_ARGS` must be a JSON object: .*`,`/);
});

test("config/engine-arguments: lost double quotes are noticed", () => {
  expect(problemsOf("{'a': 1}")[0]).toMatch(
    / \/ JSON has double quotes around names and text, not single ones$/,
  );
  expect(problemsOf("{max-model-len: 8192}")[0]).toMatch(
    / \/ the double quotes are missing: in a shell, put single quotes around the whole value$/,
  );
});

test("config/engine-arguments: all names that no option can have are reported", () => {
  expect(problemsOf('{"--max-model-len": 1, "a b": 2, "ok": 3, "": 4}')).toEqual([
    "1:2 `AIM_ENGINE_ARGS` has a name that no option can have: `--max-model-len` / leave the dashes out: `max-model-len`",
    "1:24 `AIM_ENGINE_ARGS` has a name that no option can have: `a b` / a name has letters, digits, `.`, `_` and `-`, and begins with a letter or a digit",
    "1:43 `AIM_ENGINE_ARGS` has a name that no option can have: `` / a name has letters, digits, `.`, `_` and `-`, and begins with a letter or a digit",
  ]);
});

test("config/engine-arguments: an option that is named twice is an error, however it is written", () => {
  expect(problemsOf('{"max_num_seqs": 1, "a": 1, "max-num-seqs": 2, "no-a": null}')).toEqual([
    "1:29 `AIM_ENGINE_ARGS` speaks of one option twice: `max_num_seqs` and `max-num-seqs` / keep one of the two",
    "1:48 `AIM_ENGINE_ARGS` speaks of one option twice: `a` and `no-a` / keep one of the two",
  ]);
  expect(problemsOf('{"a": 1, "a": 2}')).toHaveLength(1);
  const dotted = parseEngineArguments('{"c.a_b": 1, "c.a-b": 2}', "X");
  expect(dotted.value).toHaveLength(2);
});

test.each(["__proto__", "constructor", "prototype"])(
  "config/engine-arguments: the key %s is an error and reaches no prototype",
  (name) => {
    expect(problemsOf(`{"${name}": {"polluted": true}}`)).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

test("config/engine-arguments: a value in quotes of its own is told apart", () => {
  expect(complaints({ AIM_ENGINE_ARGS: `'{"a": 1}'` })).toEqual([
    "error[setting-invalid] `AIM_ENGINE_ARGS` must be a JSON object: a text in single quotes / leave the quotes out: nothing has taken them off, so they are part of the value",
  ]);
});
