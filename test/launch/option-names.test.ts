import { describe, expect, it } from "vitest";
import { optionNames } from "../../src/launch/option-names.ts";
import { canonicalName } from "../../src/shared/engine-argument.ts";
import { madeUp, sglang, vllm } from "./support.ts";

const inVllm = optionNames(vllm, null);

describe("launch/option-names", () => {
  it("canonicalName: takes dashes off the front and writes `-` for `_`", () => {
    expect(canonicalName("max_model_len")).toBe("max-model-len");
    expect(canonicalName("--max-model_len")).toBe("max-model-len");
    expect(canonicalName("-tp")).toBe("tp");
  });

  it("canonicalName: leaves what follows a dot alone, as it is a key of the engine's", () => {
    expect(canonicalName("compilation_config.cudagraph_mode")).toBe(
      "compilation-config.cudagraph_mode",
    );
  });

  it("read: knows an option by its aliases and keeps the spelling that the engine is passed", () => {
    expect(inVllm.read("tp")).toEqual({
      option: "tensor-parallel-size",
      path: null,
      isNegated: false,
      flag: "-tp",
    });
    expect(inVllm.read("O").option).toBe("compilation-config");
    expect(inVllm.read("cc").option).toBe("compilation-config");
    expect(optionNames(sglang, null).read("tp_size")).toMatchObject({
      option: "tensor-parallel-size",
      flag: "--tp-size",
    });
  });

  it("read: sees the negation of an option, known or not", () => {
    expect(inVllm.read("no_enable_prefix_caching")).toEqual({
      option: "enable-prefix-caching",
      path: null,
      isNegated: true,
      flag: "--no-enable-prefix-caching",
    });
    expect(inVllm.read("no-such-thing")).toMatchObject({ option: "such-thing", isNegated: true });
  });

  it("read: sees no negation where the engine has none", () => {
    const names = optionNames(madeUp({ negation: null }), null);
    expect(names.read("no-cache")).toMatchObject({ option: "no-cache", isNegated: false });
    expect(names.negatedFlag("cache")).toBeNull();
  });

  it("read: takes an option whose own name begins with `no-` for itself", () => {
    const flags = {
      engine: "made-up",
      versions: ["1"],
      reference: "1",
      options: { "no-cache": { kind: "flag" as const } },
    };
    const names = optionNames({ ...madeUp(), flags }, null);
    expect(names.read("no-cache")).toMatchObject({ option: "no-cache", isNegated: false });
  });

  it("read: splits a dotted name at its first dot", () => {
    expect(inVllm.read("speculative_config.draft.num_tokens")).toMatchObject({
      option: "speculative-config",
      path: "draft.num_tokens",
      flag: "--speculative-config.draft.num_tokens",
    });
  });

  it("read: writes names with the separator of the engine", () => {
    const names = optionNames(madeUp({ separator: "_" }), null);
    expect(names.read("max-model-len").flag).toBe("--max_model_len");
    expect(names.negatedFlag("fast-mode")).toBe("--no_fast_mode");
  });

  it("facts: are those of the installed version", () => {
    expect(optionNames(vllm, "0.8.5").facts("enforce-eager")?.kind).toBe("flag");
    expect(optionNames(vllm, "0.11.0").facts("enforce-eager")?.kind).toBe("boolean");
  });

  it("facts: take a build suffix for the version that it is a build of", () => {
    expect(optionNames(vllm, "0.8.5+rocm700").facts("enforce-eager")?.kind).toBe("flag");
  });

  it("facts: are those of the newest version that has the option where the version is unknown", () => {
    const option = "use-v2-block-manager";
    expect(vllm.flags?.options[option]?.in).toBeDefined();
    for (const version of [null, "0.0.1", "main-20260817"]) {
      expect(optionNames(vllm, version).facts(option)?.kind).toBe("flag");
      expect(optionNames(vllm, version).facts("max-model-len")?.type).toBe("human-integer-or-auto");
    }
    expect(optionNames(vllm, "0.11.0").facts("max-model-len")?.type).toBe("human-integer");
  });

  it("facts: are null for what is in no version, whatever it is called", () => {
    for (const name of ["no-such-option", "constructor", "__proto__", "toString"]) {
      expect(inVllm.facts(name)).toBeNull();
      expect(inVllm.read(name).isNegated).toBe(name === "no-such-option");
    }
  });
});
