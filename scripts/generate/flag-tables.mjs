#!/usr/bin/env node
// Command line facts of the engines → engines/<engine>.flags.json, the compact tables that ship.
//
// The facts (every option of every version, read from the engines' own parsers) are not part of the
// project: they are looked for in ../shared/facts, or in the folder that AIM_FACTS_PATH names.
// Without them the tables stay as they are, and the check says that it could not be made.
// By hand: node scripts/generate/flag-tables.mjs [--check] [FACTS_FOLDER]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

/** Engines with a table; the facts of one are in <engine>-cli.json. */
const ENGINES = ["vllm", "sglang"];

export const flagTables = {
  name: "flag tables",

  files(root, facts = factsFolder(root)) {
    return ENGINES.filter((engine) => existsSync(factsFile(facts, engine))).map(tableFile);
  },

  async make(root, facts = factsFolder(root)) {
    const made = {};
    for (const engine of ENGINES) {
      const source = factsFile(facts, engine);
      if (existsSync(source)) {
        made[tableFile(engine)] = tableText(engine, JSON.parse(readFileSync(source, "utf8")));
      } else {
        console.log(`flag tables: no facts at ${source}, ${tableFile(engine)} is not checked`);
      }
    }
    return made;
  },
};

const factsFolder = (root) => process.env.AIM_FACTS_PATH ?? path.join(root, "../shared/facts");
const factsFile = (facts, engine) => path.join(facts, `${engine}-cli.json`);
const tableFile = (engine) => `engines/${engine}.flags.json`;

/** The table as JSON text with one option a line, so that a change of the facts reads as a diff. */
export function tableText(engine, facts) {
  const { options, ...head } = flagTable(engine, facts);
  const lines = Object.entries(options).map(
    ([name, option]) => `    ${JSON.stringify(name)}: ${JSON.stringify(option)}`,
  );
  const begin = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${begin.join("\n")}\n  "options": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** The table of schemas/flags.schema.json for the facts of one engine, options by name. */
export function flagTable(engine, facts) {
  const versions = facts.version_order;
  const options = facts.options
    .map((option) => [canonical(option.name), tableOption(option, versions)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "../schemas/flags.schema.json",
    engine,
    versions,
    reference: facts.reference_version,
    options: Object.fromEntries(options),
  };
}

function tableOption(option, versions) {
  const details = detailsIn(option, option.details_from);
  const variants = new Map();
  for (const version of option.in) {
    const is = difference(details, detailsIn(option, version));
    if (Object.keys(is).length === 0) continue;
    const key = JSON.stringify(is);
    variants.set(key, [...(variants.get(key) ?? []), version]);
  }
  return dropEmpty({
    ...details,
    suggested: option.suggested,
    dotted: option.dotted !== undefined,
    required: option.required,
    positional: option.positional,
    in: option.in.length === versions.length ? undefined : ranges(option.in, versions),
    variants: [...variants].map(([is, which]) => ({
      in: ranges(which, versions),
      is: JSON.parse(is),
    })),
  });
}

/** What the facts say of an option in one version, in the words of schemas/flags.schema.json. */
export function detailsIn(option, version) {
  const { flags, ...changed } = option.variants?.[version] ?? {};
  const facts = { ...option, ...changed };
  const [kind, type] = KINDS[facts.kind] ?? [];
  if (kind === undefined) throw new Error(`${option.name}: unknown kind ${facts.kind}`);
  const takesNothing = kind === "flag" || kind === "boolean" || kind === "help";
  const [plainType, of] = type ? [type] : valueType(option.name, facts.type);
  return {
    kind,
    type: takesNothing ? null : plainType,
    of: takesNothing ? null : (of ?? null),
    choices: facts.choices ?? null,
    default: defaultValue(facts.default),
    mayBeEmpty: facts.nargs === "?" || facts.nargs === "*",
    aliases: aliases(flags ?? facts.aliases ?? [], option, kind),
    deprecated: /^Deprecated/.test(facts.kind) || (option.deprecated === true && !isMixed(option)),
  };
}

/**
 * Kinds of the facts → kind, and the type where the kind decides it. SGLang's actions: the first
 * takes no value and refuses or ignores it, depending on the version; the second is a bare flag that
 * warns; the third takes a value and warns.
 */
const KINDS = {
  flag: ["flag"],
  "boolean-optional": ["boolean"],
  value: ["value"],
  list: ["list"],
  append: ["append"],
  help: ["help"],
  LoRAParserAction: ["list", "lora-module"],
  PromptAdapterParserAction: ["list", "prompt-adapter"],
  LoRAPathAction: ["list", "lora-path"],
  DeprecatedAction: ["flag"],
  DeprecatedStoreTrueAction: ["flag"],
  DeprecatedAliasStoreAction: ["value"],
};

const TYPES = {
  str: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  human_readable_int: "human-integer",
  human_readable_int_or_auto: "human-integer-or-auto",
  json: "json",
  json_list_type: "json-list",
  "str-or-json": "string-or-json",
  nullable_str: "nullable-string",
  from_json: "json",
  "<lambda>": "other",
};

/** `["json", "CompilationConfig"]` for `json:CompilationConfig`, which the facts name by its class. */
function valueType(name, type = "str") {
  if (type === null) return [null];
  const [plain, of] = type.split(":");
  const known = TYPES[plain];
  if (known === undefined) throw new Error(`${name}: unknown type ${type}`);
  return [known, of];
}

/** True where some versions have the option as a deprecated one and others as an ordinary one. */
function isMixed(option) {
  const kinds = [option.kind, ...Object.values(option.variants ?? {}).map((is) => is.kind)];
  const known = kinds.filter((kind) => kind !== undefined);
  const deprecated = known.filter((kind) => kind.startsWith("Deprecated"));
  return deprecated.length > 0 && deprecated.length < known.length;
}

/** Null where argparse leaves the attribute out; a class's own defaults become an empty mapping. */
function defaultValue(value) {
  if (value === "==SUPPRESS==") return null;
  return value?.__dataclass__ === undefined ? value : {};
}

/** The names beside the option's own and, for a boolean, its negated form. */
function aliases(flags, option, kind) {
  const negated = kind === "boolean" ? `--no-${canonical(option.name)}` : undefined;
  const others = flags.filter((flag) => flag !== option.name && flag !== negated);
  return others.length === 0 ? null : others;
}

function difference(from, to) {
  const same = (key) => JSON.stringify(from[key]) === JSON.stringify(to[key]);
  return Object.fromEntries(Object.entries(to).filter(([key]) => !same(key)));
}

function dropEmpty(option) {
  const isEmpty = (value) =>
    value === undefined ||
    value === null ||
    value === false ||
    (Array.isArray(value) && value.length === 0);
  const keep = ([key, value]) =>
    key === "default" ? value !== null && value !== undefined : !isEmpty(value);
  return Object.fromEntries(Object.entries(option).filter(keep));
}

/** `[[first, last], …]` of the indexes of `which` in `versions`. */
function ranges(which, versions) {
  const indexes = which.map((version) => versions.indexOf(version)).sort((a, b) => a - b);
  const made = [];
  for (const index of indexes) {
    const last = made.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else made.push([index, index]);
  }
  return made;
}

const canonical = (name) => name.replace(/^-+/, "").replaceAll("_", "-");

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const root = path.join(import.meta.dirname, "../..");
  for (const [file, text] of Object.entries(await flagTables.make(root, positionals[0]))) {
    const target = path.join(root, file);
    const isSame = existsSync(target) && readFileSync(target, "utf8") === text;
    if (!values.check && !isSame) writeFileSync(target, text);
    if (values.check && !isSame) process.exitCode = 1;
    console.log(`${file}: ${isSame ? "as it should be" : values.check ? "differs" : "written"}`);
  }
}
