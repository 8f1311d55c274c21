#!/usr/bin/env node
// Parsers of tool calls and reasoning → engines/vllm.parsers.json, the compact table that ships.
//
// The facts (names that each version registers, and what the engine's documentation says of families
// of models) are not part of the project: they are looked for in ../shared/facts, or in the folder
// that AIM_FACTS_PATH names. Without them the table stays as it is, and the check says that it could
// not be made. By hand: node scripts/generate/parser-tables.mjs [--check] [FACTS_FOLDER]
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { factsFolder, ranges, runTables } from "./tables.mjs";

const FILE = "engines/vllm.parsers.json";

/**
 * Which models are of a family: parts of their ids, in small letters. The facts name families for
 * people; models that are derived from one and were trained on another format are left out.
 */
const MODELS = {
  "Llama 3.1/3.2/3.3": {
    models: ["llama-3.1", "llama-3.2", "llama-3.3"],
    except: ["guard", "hermes", "nemotron", "toolace", "watt-tool", "xlam"],
  },
  "Llama 4": { models: ["llama-4"], except: ["guard"] },
  "Qwen2.5, QwQ-32B": { models: ["qwen2.5", "qwq"], except: ["coder", "deepseek", "xlam"] },
  "Qwen3 (dense/MoE, hybrid thinking)": {
    models: ["qwen3-"],
    except: ["coder", "deepseek", "embedding", "reranker"],
  },
  "Qwen3-Coder": { models: ["qwen3-coder"] },
  "Mistral / Mixtral / Mistral-Small": {
    models: ["mistral", "mixtral", "magistral", "devstral", "codestral"],
    except: ["dolphin", "hermes", "zephyr"],
  },
  "DeepSeek-V3-0324": { models: ["deepseek-v3"], except: ["deepseek-v3.", "deepseek-v3-2"] },
  "DeepSeek-R1-0528": { models: ["deepseek-r1"], except: ["distill", "qwen3"] },
  "DeepSeek-R1 distills": { models: ["deepseek-r1-distill", "deepseek-r1-0528-qwen3"] },
  "DeepSeek-V3.1": { models: ["deepseek-v3.1"] },
  "gpt-oss-20b/120b": { models: ["gpt-oss"] },
  "Cohere Command A Reasoning": { models: ["command-a-reasoning"] },
  "Granite 3.x": { models: ["granite-3."] },
  "Granite 20b FC": { models: ["granite-20b-functioncalling"] },
  "GLM-4.5/4.6": { models: ["glm-4.5", "glm-4.6"] },
  "Kimi-K2": { models: ["kimi-k2"], except: ["kimi-k2."] },
  "MiniMax-M1": { models: ["minimax-m1"] },
  "MiniMax-M2": { models: ["minimax-m2"], except: ["minimax-m2."] },
  "Hunyuan-A13B": { models: ["hunyuan-a13b"] },
  "InternLM2.5": { models: ["internlm2_5", "internlm2.5"] },
  "Jamba 1.5": { models: ["jamba-1.5"] },
  xLAM: { models: ["xlam"] },
  "Phi-4-mini": { models: ["phi-4-mini"], except: ["reasoning"] },
  "Seed-OSS": { models: ["seed-oss"] },
  Step3: { models: ["step3"], except: ["step3.", "step3p"] },
  "Pythonic (Llama-3.2 1B/3B, ToolACE)": { models: ["llama-3.2-1b", "llama-3.2-3b", "toolace"] },
};

export const parserTables = {
  name: "parser tables",

  files(root, facts = factsFolder(root)) {
    return hasFacts(facts) ? [FILE] : [];
  },

  async make(root, facts = factsFolder(root)) {
    if (hasFacts(facts)) return { [FILE]: tableText(parserTable(...readFacts(facts))) };
    console.log(`parser tables: no facts in ${facts}, ${FILE} is not checked`);
    return {};
  },
};

const factsFiles = (facts) =>
  ["vllm-cli.json", "vllm-parsers.json"].map((name) => path.join(facts, name));
const hasFacts = (facts) => factsFiles(facts).every((file) => existsSync(file));
const readFacts = (facts) =>
  factsFiles(facts).map((file) => JSON.parse(readFileSync(file, "utf8")));

/** The table of schemas/parsers.schema.json. Throws for a family whose models are not known. */
export function parserTable(cli, parsers) {
  const versions = cli.version_order;
  const toolCall = rangesByName(cli.tool_call_parsers, versions);
  const reasoning = rangesByName(cli.reasoning_parsers, versions);
  return {
    $schema: "../schemas/parsers.schema.json",
    engine: "vllm",
    versions,
    toolCall,
    reasoning,
    families: parsers.families.map((family) => {
      const which = MODELS[family.family];
      if (which === undefined) throw new Error(`models of the family ${family.family}?`);
      const { tool_call_parser, reasoning_parser, note, source } = family;
      const tools = namesIn(`${tool_call_parser} ${note}`, toolCall);
      return {
        title: family.family,
        ...which,
        toolCall: tools.length === 0 ? null : tools,
        reasoning: namesIn(reasoning_parser, reasoning),
        ...(source ? { source } : {}),
      };
    }),
  };
}

/** The parsers that a text such as `qwen3_xml (>=0.11.0) or qwen3_coder (>=0.10.0)` names. */
function namesIn(text, known) {
  const words = (text ?? "").match(/[A-Za-z0-9_-]+/g) ?? [];
  return [...new Set(words)].filter((word) => Object.hasOwn(known, word));
}

/** `{version: [name]}` → `{name: ranges}`, names in code unit order. */
function rangesByName(byVersion, versions) {
  const names = new Set(Object.values(byVersion).flat());
  const which = (name) => versions.filter((version) => byVersion[version]?.includes(name));
  return Object.fromEntries([...names].sort().map((name) => [name, ranges(which(name), versions)]));
}

/** One parser and one family a line, so that a change of the facts reads as a diff. */
function tableText({ toolCall, reasoning, families, ...head }) {
  const entries = (map) =>
    Object.entries(map).map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    );
  const begin = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return [
    "{",
    ...begin,
    `  "toolCall": {\n${entries(toolCall).join(",\n")}\n  },`,
    `  "reasoning": {\n${entries(reasoning).join(",\n")}\n  },`,
    `  "families": [\n${families.map((family) => `    ${JSON.stringify(family)}`).join(",\n")}\n  ]`,
    "}\n",
  ].join("\n");
}

if (process.argv[1] === import.meta.filename) await runTables(parserTables);
