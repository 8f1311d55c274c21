import { describe, expect, test } from "vitest";
import { parseValue } from "../../src/config/parse-value.ts";
import { type Variable, variables } from "../../src/config/variables.ts";
import { names } from "./support.ts";

/** The value, or `message / hint`, of a variable's text. */
function parsed(key: string, text: string): unknown {
  const variable = variables.find((candidate) => candidate.key === key) as Variable;
  const { value, problems } = parseValue(variable.type, text, "X", names);
  if (value !== undefined) return { value };
  return problems.map(({ message, hint }) =>
    hint === undefined ? message : `${message} / ${hint}`,
  );
}

const good = (value: unknown) => ({ value });

describe("config/parse-value: words", () => {
  test.each([
    ["precision", "FP8", "fp8"],
    ["precision", "Auto", "auto"],
    ["metric", "Throughput", "throughput"],
    ["metric", "auto", "latency"],
    ["engine", "VLLM", "vllm"],
    ["engine", "auto", "vllm"],
    ["gpuModel", "mi300x", "MI300X"],
    ["gpuModel", "MI300x", "MI300X"],
    ["gpuModel", "AUTO", null],
    ["logLevel", "debug", "DEBUG"],
    ["logLevel", "warn", "WARNING"],
    ["logFormat", "JSON", "json"],
  ])("%s of %j is %j", (key, text, value) => {
    expect(parsed(key, text)).toEqual(good(value));
  });

  test.each([
    [
      "metric",
      "latencyy",
      "X` is `latencyy`; it must be auto, latency or throughput / did you mean `latency`?",
    ],
    ["engine", "vlm", "X` is `vlm`; it must be auto, sglang or vllm / did you mean `vllm`?"],
    [
      "logLevel",
      "WARNIN",
      "X` is `WARNIN`; it must be DEBUG, INFO, WARNING, ERROR or CRITICAL / did you mean `WARNING`?",
    ],
    ["logFormat", "jsno", "X` is `jsno`; it must be json, pretty or auto"],
    ["metric", "constructor", "X` is `constructor`; it must be auto, latency or throughput"],
    ["metric", "__proto__", "X` is `__proto__`; it must be auto, latency or throughput"],
    [
      "metric",
      '"latency"',
      'X` is `"latency"`; it must be auto, latency or throughput / leave the quotes out: nothing has taken them off, so they are part of the value',
    ],
    [
      "logFormat",
      "json\u200b",
      "X` is `json\\u{200b}`; it must be json, pretty or auto / did you mean `json`?",
    ],
    [
      "metric",
      "x".repeat(100),
      `X\` is \`${"x".repeat(80)}…\`; it must be auto, latency or throughput`,
    ],
  ])("%s does not allow %j", (key, text, problem) => {
    expect(parsed(key, text)).toEqual([`\`${problem}`]);
  });
});

describe("config/parse-value: integers", () => {
  test.each([
    ["gpuCount", "auto", "auto"],
    ["gpuCount", "AUTO", "auto"],
    ["gpuCount", "1", 1],
    ["gpuCount", "1024", 1024],
    ["port", "65535", 65535],
  ])("%s of %j is %j", (key, text, value) => {
    expect(parsed(key, text)).toEqual(good(value));
  });

  const count = "it must be auto or an integer from 1 to 1024";
  test.each([
    ["08", "did you mean `8`?"],
    ["1.0", "did you mean `1`?"],
    ["1e1", "did you mean `10`?"],
    ["+4", "did you mean `4`?"],
    ["0x10", "did you mean `16`?"],
    ["0", "the nearest allowed value is `1`"],
    ["-8", "the nearest allowed value is `1`"],
    ["2.5", "the nearest allowed value is `3`"],
    ["1025", "the nearest allowed value is `1024`"],
    ["9".repeat(400), "the nearest allowed value is `1024`"],
    ["atuo", undefined],
    ["aut", "did you mean `auto`?"],
    ["8 GPUs", undefined],
    ["１", undefined],
    ["NaN", undefined],
    ["1_000", undefined],
  ])("a count does not allow %j", (text, hint) => {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    const message = `\`X\` is \`${shown}\`; ${count}`;
    expect(parsed("gpuCount", text)).toEqual([
      hint === undefined ? message : `${message} / ${hint}`,
    ]);
  });
});

describe("config/parse-value: booleans", () => {
  test.each(["true", "TRUE", "yes", "Yes", "on", "1"])("%j is true", (text) => {
    expect(parsed("allowGeneralProfileFallback", text)).toEqual(good(true));
  });

  test.each(["false", "False", "no", "off", "OFF", "0"])("%j is false", (text) => {
    expect(parsed("allowGeneralProfileFallback", text)).toEqual(good(false));
  });

  test.each([
    ["ture", undefined],
    ["tru", "did you mean `true`?"],
    ["fals", "did you mean `false`?"],
    ["t", "did you mean `true`?"],
    ["Y", "did you mean `yes`?"],
    ["n", "did you mean `no`?"],
    ["2", undefined],
    ["enabled", undefined],
  ])("%j is neither", (text, hint) => {
    const message = `\`X\` is \`${text}\`; it must be true, false, yes, no, on, off, 1 or 0`;
    expect(parsed("allowGeneralProfileFallback", text)).toEqual([
      hint === undefined ? message : `${message} / ${hint}`,
    ]);
  });
});

describe("config/parse-value: paths and text", () => {
  test.each(["/a", "a/b", "./a", "..", "/a b/ü", "/a//b/", "a~"])(
    "%j is a path as it stands",
    (text) => {
      expect(parsed("cachePath", text)).toEqual(good(text));
    },
  );

  test.each([
    [
      "cachePath",
      "/a\u0000b",
      "X` is `/a\\u{0}b`; it must be a path / leave line breaks and control characters out",
    ],
    [
      "cachePath",
      "a\nb",
      "X` is `a\\u{a}b`; it must be a path / leave line breaks and control characters out",
    ],
    [
      "cachePath",
      "~/a",
      "X` is `~/a`; it must be a path / write the path in full: `~` means a home directory only in a shell",
    ],
    [
      "cachePath",
      '"/a"',
      'X` is `"/a"`; it must be a path without quotes / leave the quotes out: nothing has taken them off, so they are part of the value',
    ],
    [
      "profileId",
      "a\tb",
      "X` is `a\\u{9}b`; it must be text on one line / leave line breaks and control characters out",
    ],
    [
      "rules",
      "~",
      "X` is `~`; it must be the name of a rule set or a path / write the path in full: `~` means a home directory only in a shell",
    ],
  ])("%s does not allow %j", (key, text, problem) => {
    expect(parsed(key, text)).toEqual([`\`${problem}`]);
  });

  test("a profile id is any text on one line", () => {
    expect(parsed("profileId", "custom/org/model/vllm-mi300x ✓")).toEqual(
      good("custom/org/model/vllm-mi300x ✓"),
    );
  });
});
