import { describe, expect, it } from "vitest";
import { sglang } from "../support.ts";
import { type Case, checked, vllmTables } from "./support.ts";

const tools = (parser: string) => ({ "enable-auto-tool-choice": null, "tool-call-parser": parser });

function problemsOf(how: Case) {
  return checked(how).problems.map(({ level, code, message, hint }) =>
    [level, code, message, hint].join(" | "),
  );
}

describe("launch/check/parser-names", () => {
  it("a tool-call parser that the version has not is an error where tools are on", () => {
    expect(problemsOf({ version: "0.10.1.1", profile: tools("openai") })).toEqual([
      expect.stringMatching(
        /^error \| parser-unknown \| `tool-call-parser` `openai` is not in vLLM 0.10.1.1: the first version with it is 0.10.2 \| it has `/,
      ),
    ]);
    const off = { "tool-call-parser": "openai" };
    expect(problemsOf({ version: "0.10.1.1", profile: off })[0]).toMatch(
      /^warning \| parser-unknown/,
    );
  });

  it("a misspelt parser names the nearest", () => {
    expect(problemsOf({ version: "0.11.2", profile: tools("herms") })).toEqual([
      "error | parser-unknown | `tool-call-parser` `herms` is not in vLLM 0.11.2 | did you mean `hermes`?",
    ]);
  });

  it("a misspelt parser names that of the model's family, where it is known", () => {
    const models = ["amd/Llama-3.1-8B-Instruct-FP8-KV"];
    expect(problemsOf({ version: "0.11.2", profile: tools("lama"), models })).toEqual([
      "error | parser-unknown | `tool-call-parser` `lama` is not in vLLM 0.11.2 | write `llama3_json`",
    ]);
  });

  it("a reasoning parser is looked up by the engine in any case", () => {
    expect(problemsOf({ version: "0.12.0", profile: { "reasoning-parser": "GptOss" } })).toEqual([
      expect.stringMatching(
        /^error \| parser-unknown \| `reasoning-parser` `GptOss` is not in vLLM 0.12.0: the last version with it is rocm-0.10.1-20250909 \| /,
      ),
    ]);
  });

  it("where the parser is among the choices of the option, it is refused once", () => {
    expect(problemsOf({ version: "0.10.0", profile: tools("openai") })).toEqual([
      expect.stringMatching(/^error \| engine-option-choice/),
    ]);
  });

  it("a plugin may bring parsers of any name", () => {
    const profile = { ...tools("mine"), "tool-parser-plugin": "/plugins/mine.py" };
    expect(problemsOf({ version: "0.11.2", profile })).toEqual([]);
  });

  it("an unknown version takes the parsers of every version, a range those of its own", () => {
    const profile = tools("glm4_moe");
    expect(problemsOf({ version: null, profile })).toEqual([]);
    const metadata = { engine_version: ">=0.11" };
    expect(problemsOf({ version: null, profile, metadata })).toHaveLength(1);
  });

  it.each([
    ["meta-llama/Llama-3.1-8B-Instruct", "llama3_json", null],
    ["meta-llama/Llama-3.2-1B-Instruct", "pythonic", null],
    ["Qwen/Qwen3-32B", "hermes", "qwen3"],
    ["Qwen/Qwen3-Coder-480B-A35B-Instruct", "qwen3_coder", null],
    ["openai/gpt-oss-120b", "openai", "openai_gptoss"],
    ["mistralai/Mixtral-8x22B-Instruct-v0.1", "mistral", null],
    ["deepseek-ai/DeepSeek-R1-0528", "deepseek_v3", "deepseek_r1"],
    ["deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", "hermes", "deepseek_r1"],
    ["NousResearch/Hermes-3-Llama-3.1-8B", "hermes", null],
    ["org/nobody-knows-it", "hermes", "qwen3"],
  ])("%s fits %s and %s", (model, tool, reasoning) => {
    const profile = {
      ...tools(tool),
      ...(reasoning === null ? {} : { "reasoning-parser": reasoning }),
    };
    expect(problemsOf({ version: "0.11.2", profile, models: [model] })).toEqual([]);
  });

  it("the parser of another family is warned about, with the one that fits", () => {
    const models = ["openai/gpt-oss-20b"];
    const profile = { ...tools("hermes"), "reasoning-parser": "qwen3" };
    expect(problemsOf({ version: "0.11.2", profile, models })).toEqual([
      "warning | parser-of-other-model | `tool-call-parser` is `hermes`, but the tool-call parser of gpt-oss-20b/120b is `openai` | write `openai`",
      "warning | parser-of-other-model | `reasoning-parser` is `qwen3`, but the reasoning parser of gpt-oss-20b/120b is `openai_gptoss` or `GptOss` | write `openai_gptoss`",
    ]);
    const llama = { "reasoning-parser": "qwen3" };
    const of = ["meta-llama/Llama-3.3-70B-Instruct"];
    expect(problemsOf({ version: "0.11.2", profile: llama, models: of })).toEqual([
      "warning | parser-of-other-model | `reasoning-parser` is `qwen3`, but vLLM documents no reasoning parser for Llama 3.1/3.2/3.3 | remove `reasoning-parser`",
    ]);
  });

  it("SGLang has families of its own", () => {
    const tables = {
      parsers: { ...vllmTables.parsers!, engine: "sglang" },
      variables: null,
      checks: { engine: "sglang", parsers: { toolCall: { option: "tool-call-parser" } } },
    };
    const models = ["Qwen/Qwen3-32B"];
    const profile = { "tool-call-parser": "mistral" };
    const how = { engine: sglang, tables, version: "0.5.5", models, profile };
    expect(problemsOf(how)).toEqual([expect.stringMatching(/^warning \| parser-of-other-model/)]);
  });
});
