import { describe, expect, it } from "vitest";
import { ExactNumber } from "../../src/shared/exact-value.ts";
import { argumentsOf, madeUp, sglang, summary } from "./support.ts";

const encode = (profile: Record<string, unknown>, more: Parameters<typeof argumentsOf>[0] = {}) =>
  argumentsOf({ ...more, profile });

const words = (...args: Parameters<typeof encode>) => encode(...args).words;

describe("launch/encode-arguments", () => {
  it("writes the bare flag for no value and for true", () => {
    expect(words({ enforce_eager: null, "trust-remote-code": true })).toEqual([
      "--enforce-eager",
      "--trust-remote-code",
    ]);
  });

  it("writes numbers as they stand in the file", () => {
    const number = (text: string, value: number) => new ExactNumber(text, value);
    expect(
      words({
        "gpu-memory-utilization": number("0.90", 0.9),
        seed: number("9007199254740993", 9007199254740992),
        "swap-space": number("1e1", 10),
      }),
    ).toEqual([
      "--gpu-memory-utilization",
      "0.90",
      "--seed",
      "9007199254740993",
      "--swap-space",
      "1e1",
    ]);
  });

  it("writes numbers that only YAML spells so in the form that Python reads", () => {
    expect(words({ seed: new ExactNumber("0x10", 16), x: new ExactNumber(".5", 0.5) })).toEqual([
      "--seed",
      "16",
      "--x",
      "0.5",
    ]);
  });

  it("writes text as it is, an empty one as a word of its own", () => {
    expect(words({ "chat-template": "a 'b' \"c\"\n$d", revision: "" })).toEqual([
      "--chat-template",
      "a 'b' \"c\"\n$d",
      "--revision",
      "",
    ]);
  });

  it("joins a value that begins with `-` to its flag", () => {
    expect(words({ "api-key": "-secret", seed: -1, tp: "-x" })).toEqual([
      "--api-key=-secret",
      "--seed=-1",
      "-tp=-x",
    ]);
  });

  describe("false", () => {
    it("is the negated flag where the version has it", () => {
      expect(words({ "enable-log-requests": false }, { version: "0.11.0" })).toEqual([
        "--no-enable-log-requests",
      ]);
      expect(words({ "enable-log-requests": false })).toEqual(["--no-enable-log-requests"]);
    });

    it("is nothing for a bare flag, which is off already", () => {
      const found = encode({ "enforce-eager": false }, { version: "0.8.5" });
      expect(found).toMatchObject({ words: [], problems: [] });
      expect(words({ "disable-radix-cache": false }, { engine: sglang })).toEqual([]);
    });

    it("says so where a bare flag is on already and cannot be switched off", () => {
      const found = encode({ "use-v2-block-manager": false });
      expect(found.words).toEqual([]);
      expect(found.problems).toEqual([
        {
          code: "argument-without-effect",
          level: "warning",
          message:
            "`use-v2-block-manager` is not passed to the engine: this version cannot switch it off",
          where: { path: "profile.yaml", line: 1, column: 3 },
        },
      ]);
    });

    it("is nothing, and a warning, for an option that the table does not know", () => {
      const found = encode({ "brand-new-switch": false });
      expect(found.words).toEqual([]);
      expect(found.problems.map(({ message }) => message)).toEqual([
        "`brand-new-switch` is not passed to the engine: it is not a known option of vllm",
      ]);
    });

    it("is an empty word for an option of Python's type bool, which takes all else for true", () => {
      const option = "guided-decoding-disable-fallback";
      const version = "0.11.0";
      expect(words({ [option]: false }, { version })).toEqual([`--${option}`, ""]);
      expect(words({ [option]: true }, { version })).toEqual([`--${option}`, "true"]);
    });

    it("is the negated flag for an engine without a flag table that has a negation", () => {
      expect(words({ fast: false }, { engine: madeUp() })).toEqual(["--no-fast"]);
      expect(words({ fast: false }, { engine: madeUp({ negation: null }) })).toEqual([]);
    });

    it("is a word for an engine whose booleans are words", () => {
      const engine = madeUp({ booleans: "value" });
      expect(words({ fast: false, safe: true, sane: null }, { engine })).toEqual([
        "--fast",
        "false",
        "--safe",
        "true",
        "--sane",
      ]);
    });
  });

  describe("lists", () => {
    it("are many values of one flag", () => {
      expect(words({ "allowed-media-domains": ["a", "b c", ""] })).toEqual([
        "--allowed-media-domains",
        "a",
        "b c",
        "",
      ]);
    });

    it("are JSON for an option that takes JSON", () => {
      expect(words({ "allowed-origins": ["-a", 1, null, { x: [true] }] })).toEqual([
        "--allowed-origins",
        '["-a",1,null,{"x":[true]}]',
      ]);
    });

    it("are the flag once a value for an option that is repeated", () => {
      expect(words({ middleware: ["a.b", "-c"] })).toEqual([
        "--middleware",
        "a.b",
        "--middleware=-c",
      ]);
      expect(words({ middleware: [] })).toEqual([]);
    });

    it("hold mappings and lists as JSON", () => {
      expect(words({ "lora-modules": [{ name: "a", path: "/b" }, "c=/d"] })).toEqual([
        "--lora-modules",
        '{"name":"a","path":"/b"}',
        "c=/d",
      ]);
    });

    it("follow the version", () => {
      const domains = ["a", "b"];
      expect(words({ "ignore-patterns": domains }, { version: "0.8.5" })).toEqual([
        "--ignore-patterns",
        "a",
        "--ignore-patterns",
        "b",
      ]);
      expect(words({ "ignore-patterns": domains }, { version: "0.11.0" })).toEqual([
        "--ignore-patterns",
        "a",
        "b",
      ]);
    });

    it("follow the descriptor where there is no table", () => {
      for (const [lists, expected] of [
        ["values", ["--x", "1", "2"]],
        ["repeat", ["--x", "1", "--x", "2"]],
        ["json", ["--x", "[1,2]"]],
      ] as const) {
        expect(words({ x: [1, 2] }, { engine: madeUp({ lists }) })).toEqual(expected);
      }
    });

    it("are left out with a warning when they are empty and the flag needs a value", () => {
      const found = encode({ "allowed-media-domains": [] });
      expect(found.words).toEqual([]);
      expect(summary(found.problems)).toEqual(["warning argument-without-effect"]);
      expect(words({ "lora-target-modules": [] }, { engine: sglang })).toEqual([
        "--lora-target-modules",
      ]);
    });

    it("may hold what the parser takes for a value though it begins with `-`", () => {
      expect(words({ "cudagraph-capture-sizes": [-1, 2] })).toEqual([
        "--cudagraph-capture-sizes",
        "-1",
        "2",
      ]);
      expect(words({ "tensor-split": [1, -0.5, "-"] }, { engine: madeUp() })).toEqual([
        "--tensor-split",
        "1",
        "-0.5",
        "-",
      ]);
    });

    it("of one value are joined to the flag when it begins with `-`", () => {
      expect(words({ "allowed-media-domains": ["-a.b"] })).toEqual([
        "--allowed-media-domains=-a.b",
      ]);
    });

    it("of several values of which one would be taken for an option are an error", () => {
      for (const list of [
        ["a", "-b"],
        ["-b", "a"],
        [1, -0.5],
        ["a", "-1e5"],
      ]) {
        const found = encode({ "allowed-media-domains": list });
        expect(found.words).toEqual([]);
        expect(found.problems).toEqual([
          {
            code: "argument-not-representable",
            level: "error",
            message:
              "`allowed-media-domains` cannot be written on a command line: one of several values begins with `-`, and would be taken for an option",
            hint: "write the value in another way, or give it alone",
            where: { path: "profile.yaml", line: 1, column: 3 },
          },
        ]);
      }
    });
  });

  describe("mappings", () => {
    it("are one word of JSON with the keys in order and the digits kept", () => {
      expect(
        words({
          "compilation-config": {
            cudagraph_mode: "FULL",
            b: { z: new ExactNumber("1.50", 1.5), a: [] },
            big: new ExactNumber("12345678901234567890", Number("12345678901234567890")),
          },
        }),
      ).toEqual([
        "--compilation-config",
        '{"cudagraph_mode":"FULL","b":{"z":1.50,"a":[]},"big":12345678901234567890}',
      ]);
    });

    it("are dotted options for an engine that writes them so", () => {
      const engine = madeUp({ mappings: "dotted" });
      expect(
        words({ cache: { size: 1, more: { on: true, off: null, by: -1 } } }, { engine }),
      ).toEqual(
        ["--cache.size", "1", "--cache.more.on", "true", "--cache.more.off", "null"].concat([
          "--cache.more.by=-1",
        ]),
      );
      expect(summary(encode({ cache: { "a.b": 1 } }, { engine }).problems)).toEqual([
        "error argument-not-representable",
      ]);
    });
  });

  it("writes a key of a JSON option with a value that the engine reads as JSON", () => {
    const key = "compilation-config.x";
    expect(words({ [key]: true })).toEqual([`--${key}`, "true"]);
    expect(words({ [key]: false })).toEqual([`--${key}`, "false"]);
    expect(words({ [key]: null })).toEqual([`--${key}`, "null"]);
    expect(words({ [key]: [1, "a"] })).toEqual([`--${key}`, '[1,"a"]']);
    expect(words({ [key]: { y: 1 } })).toEqual([`--${key}`, '{"y":1}']);
    expect(words({ [key]: -0.5 })).toEqual([`--${key}=-0.5`]);
  });

  it.each([
    ["a NUL character", "a\0b"],
    ["half of a surrogate pair", "a\ud800"],
  ])("refuses text with %s", (what, text) => {
    const found = encode({ revision: text });
    expect(found.words).toEqual([]);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.message).toBe(
      `\`revision\` cannot be written on a command line: it holds ${what}`,
    );
  });

  it("refuses the one value that argparse drops", () => {
    for (const value of ["--", ["--"]]) {
      const { problems } = encode({ "allowed-media-domains": value });
      expect(summary(problems)).toEqual(["error argument-not-representable"]);
    }
    expect(words({ revision: "---" })).toEqual(["--revision=---"]);
  });
});
