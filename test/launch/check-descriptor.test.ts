import { describe, expect, it } from "vitest";
import type { EngineDescriptor } from "../../src/generated/engine.ts";
import { checkDescriptor } from "../../src/launch/check-descriptor.ts";
import type { Engine } from "../../src/launch/engine.ts";
import { bentoml, madeUp, sglang, vllm, vllmOmni } from "./support.ts";

/** SGLang with parts of its descriptor changed: what is found, as code, message and hint. */
function findings(change: (descriptor: EngineDescriptor) => EngineDescriptor, engine = sglang) {
  const changed: Engine = { ...engine, descriptor: change(engine.descriptor) };
  return checkDescriptor(changed, "engines/x.json").map(({ code, message, hint, where }) => {
    expect(where).toEqual({ path: "engines/x.json" });
    return `${code}: ${message}; ${hint}`;
  });
}

describe("launch/check-descriptor", () => {
  it("has nothing to say of the engines that ship, and of one without a table", () => {
    for (const engine of [vllm, sglang, vllmOmni, bentoml, madeUp()]) {
      expect(checkDescriptor(engine, "engines/x.json")).toEqual([]);
    }
  });

  it("finds options that the flag table does not have, whatever `_` and `-` they have", () => {
    const options = { ...sglang.descriptor.options, model: "model_paht", port: "port" };
    expect(findings((descriptor) => ({ ...descriptor, options }))).toEqual([
      "option-not-in-table: `model_paht` is no option of `sglang.flags.json`; did you mean `model-path`?",
    ]);
  });

  it("finds a default that is reserved, and an address that no option takes", () => {
    const found = findings((descriptor) => ({
      ...descriptor,
      options: { ...descriptor.options, host: undefined },
      arguments: { ...descriptor.arguments, defaults: { served_model_name: "x" } },
    }));
    expect(found).toEqual([
      "listen-without-host: `server.listen` is never passed: `options.host` does not name the option; add `options.host`",
      "default-reserved: `served_model_name` is among `defaults`, and reserved; leave it out of one of the two",
    ]);
  });

  it("finds options for adapters that the flag table does not have", () => {
    const adapters = { enable: "enable-lora", modules: "lora-path" };
    expect(findings((descriptor) => ({ ...descriptor, adapters }))).toEqual([
      "option-not-in-table: `lora-path` is no option of `sglang.flags.json`; did you mean `lora-paths`?",
    ]);
  });

  it("finds what says that a pair is none, and a model that is not told", () => {
    const found = findings((descriptor) => {
      const { arguments: style, options } = descriptor;
      return {
        ...descriptor,
        arguments: { ...style, lists: "values", booleans: "flag", prefix: "--" },
        options: { ...options, model: "model" },
      };
    }, bentoml);
    expect(found).toEqual([
      "pair-contradicted: `arguments.pair` has every argument written as one `key=value`: `lists` cannot be `values`; correct it, or leave `pair` out",
      "pair-contradicted: `arguments.pair` has every argument written as one `key=value`: `booleans` must be `value` or `python`; correct it, or leave `pair` out",
      "pair-contradicted: `arguments.pair` has every argument written as one `key=value`: `prefix` means nothing; correct it, or leave `pair` out",
      "model-contradicted: `options.takesModel` is false, and `options.model` is `model`; write null for `options.model`",
    ]);
  });
});
