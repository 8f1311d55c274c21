// Derives fixtures/engine/vllm/options.json, the command line that the stand-in engine accepts, from
// a table of vLLM's options by version:
//   node scripts/make-engine-options.mjs TABLE.json [--check]
// The table is not part of this project. It lists, for each option of vLLM's own argument parser,
// name, kind, type, choices and so on, the versions that have the option (`in`) and where a version
// differs (`variants`). Only those facts are taken over: no help texts, no defaults.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const VERSION = "0.11.1";
const target = join(
  dirname(fileURLToPath(import.meta.url)),
  ...["..", "fixtures", "engine", "vllm", "options.json"],
);

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (positionals.length !== 1) {
  console.error("usage: node scripts/make-engine-options.mjs TABLE.json [--check]");
  process.exit(2);
}

const table = JSON.parse(readFileSync(positionals[0], "utf8"));
const options = table.options.filter((option) => option.in.includes(VERSION)).map(factsOf);
const text = `{
  "engine": "vllm",
  "version": ${JSON.stringify(VERSION)},
  "tool_call_parsers": ${JSON.stringify(table.tool_call_parsers[VERSION])},
  "reasoning_parsers": ${JSON.stringify(table.reasoning_parsers[VERSION])},
  "options": [
${options.map((option) => `    ${JSON.stringify(option)}`).join(",\n")}
  ]
}
`;

if (!values.check) {
  writeFileSync(target, text);
  console.log(`wrote ${options.length} options of vLLM ${VERSION}`);
} else if (readFileSync(target, "utf8") === text) {
  console.log(`checked ${options.length} options of vLLM ${VERSION}`);
} else {
  console.error("differs: fixtures/engine/vllm/options.json");
  console.error("hint: run `node scripts/make-engine-options.mjs TABLE.json` and commit the file");
  process.exit(1);
}

/** What the parser has to know of an option in this version. */
function factsOf(option) {
  const is = { ...option, ...option.variants?.[VERSION] };
  const oneDash = (is.flags ?? []).filter((flag) => /^-[^-]/.test(flag));
  const aliases = [...new Set([...(is.aliases ?? []), ...oneDash])];
  return {
    name: is.name,
    kind: is.kind,
    ...(is.type ? { type: is.type } : {}),
    ...(is.nargs ? { nargs: is.nargs } : {}),
    ...(is.choices ? { choices: is.choices } : {}),
    ...(is.json ? { json: true } : {}),
    ...(is.positional ? { positional: true } : {}),
    ...(is.negation ? { negation: is.negation } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}
