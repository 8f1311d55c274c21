// Derives fixtures/engine/<engine>/options.json, the command line that a stand-in engine accepts,
// from a table of the engine's options by version:
//   node scripts/make-engine-options.mjs TABLE.json [--engine sglang] [--check]
// The table is not part of this project. It lists, for each option of the engine's own argument
// parser, name, kind, type, choices and so on, the versions that have the option (`in`) and where a
// version differs (`variants`). Only those facts are taken over: no help texts, no defaults.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** The version that each stand-in takes the place of. */
const VERSIONS = { vllm: "0.11.1", sglang: "0.5.5" };
const USAGE = "node scripts/make-engine-options.mjs TABLE.json [--engine sglang] [--check]";

const { values, positionals } = parseArgs({
  options: {
    engine: { type: "string", default: "vllm" },
    check: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const { engine } = values;
const VERSION = VERSIONS[engine];
if (positionals.length !== 1 || VERSION === undefined) {
  console.error(`usage: ${USAGE}`);
  process.exit(2);
}
const file = `fixtures/engine/${engine}/options.json`;
const target = join(dirname(fileURLToPath(import.meta.url)), "..", file);

const table = JSON.parse(readFileSync(positionals[0], "utf8"));
const options = table.options.filter((option) => option.in.includes(VERSION)).map(factsOf);
// vLLM registers its parsers by name; SGLang's are choices of the options.
const parsers = ["tool_call_parsers", "reasoning_parsers"]
  .filter((kind) => table[kind] !== undefined)
  .map((kind) => `  ${JSON.stringify(kind)}: ${JSON.stringify(table[kind][VERSION])},\n`);
const text = `{
  "engine": ${JSON.stringify(engine)},
  "version": ${JSON.stringify(VERSION)},
${parsers.join("")}  "options": [
${options.map((option) => `    ${JSON.stringify(option)}`).join(",\n")}
  ]
}
`;

if (!values.check) {
  writeFileSync(target, text);
  console.log(`wrote ${options.length} options of ${engine} ${VERSION}`);
} else if (readFileSync(target, "utf8") === text) {
  console.log(`checked ${options.length} options of ${engine} ${VERSION}`);
} else {
  console.error(`differs: ${file}`);
  console.error(`hint: run \`${USAGE.replace(" [--check]", "")}\` and commit the file`);
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
    ...(is.required ? { required: true } : {}),
    ...(is.choices ? { choices: is.choices } : {}),
    ...(is.json ? { json: true } : {}),
    ...(is.positional ? { positional: true } : {}),
    ...(is.negation ? { negation: is.negation } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}
