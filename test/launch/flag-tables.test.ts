import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { FlagOption } from "../../src/generated/flags.ts";
import { validateFlags } from "../../src/generated/validators.js";
import type { Engine } from "../../src/launch/engine.ts";
import { flagFacts, hasOption } from "../../src/launch/flag-details.ts";
import { optionNames } from "../../src/launch/option-names.ts";
import { sharedFacts } from "../support/shared-material.ts";
import { root, sglang, vllm } from "./support.ts";

const facts = sharedFacts("vllm-cli.json");
const factsFolder = path.dirname(facts.path);

interface FactOption {
  readonly name: string;
  readonly kind: string;
  readonly type?: string | null;
  readonly nargs?: string | number | null;
  readonly choices?: readonly unknown[] | null;
  readonly default: unknown;
  readonly negation?: string;
  readonly aliases?: readonly string[];
  readonly deprecated?: boolean;
  readonly dotted?: string;
  readonly json?: boolean;
  readonly required?: boolean;
  readonly positional?: boolean;
  readonly suggested?: readonly string[];
  readonly in: readonly string[];
  readonly variants?: Readonly<Record<string, Partial<FactOption> & { flags?: string[] }>>;
}

interface Facts {
  readonly version_order: readonly string[];
  readonly reference_version: string;
  readonly options: readonly FactOption[];
}

const engines: readonly (readonly [string, Engine])[] = [
  ["vllm", vllm],
  ["sglang", sglang],
];

const tableOf = ({ flags }: Engine) => flags!;
const canonical = (name: string) => name.replace(/^-+/, "").replaceAll("_", "-");

/** The words of the facts that the table has others for; kinds of SGLang's own actions among them. */
const kinds: Readonly<Record<string, string>> = {
  "boolean-optional": "boolean",
  LoRAParserAction: "list",
  LoRAPathAction: "list",
  PromptAdapterParserAction: "list",
  DeprecatedAction: "flag",
  DeprecatedStoreTrueAction: "flag",
  DeprecatedAliasStoreAction: "value",
};
const types: Readonly<Record<string, string>> = {
  str: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  human_readable_int: "human-integer",
  human_readable_int_or_auto: "human-integer-or-auto",
  json: "json",
  from_json: "json",
  json_list_type: "json-list",
  "str-or-json": "string-or-json",
  nullable_str: "nullable-string",
  "<lambda>": "other",
};
const ownTypes: Readonly<Record<string, string>> = {
  LoRAParserAction: "lora-module",
  LoRAPathAction: "lora-path",
  PromptAdapterParserAction: "prompt-adapter",
};

/** What the table must say of an option in a version, worked out from the facts on their own. */
function expected(option: FactOption, version: string) {
  const variant = option.variants?.[version] ?? {};
  const has = { ...option, ...variant };
  const kind = kinds[has.kind] ?? has.kind;
  const takesValue = ["value", "list", "append"].includes(kind);
  const [type, of] = (has.type ?? "str").split(":");
  const negation = `--no-${canonical(option.name)}`;
  const flags = variant.flags ?? [option.name, ...(option.aliases ?? [])];
  const anyOrdinary = [option.kind, ...Object.values(option.variants ?? {}).map((is) => is.kind)]
    .filter((each) => each !== undefined)
    .some((each) => !each.startsWith("Deprecated"));
  const anyDeprecated = Object.values(option.variants ?? {}).some((is) =>
    is.kind?.startsWith("Deprecated"),
  );
  const isMixed = anyOrdinary && (anyDeprecated || option.kind.startsWith("Deprecated"));
  const declared = variant.flags ?? [option.negation];
  return {
    kind,
    isNegatable: declared.includes(negation),
    type: takesValue ? (ownTypes[has.kind] ?? types[type!]) : null,
    of: takesValue ? (of ?? null) : null,
    choices: has.choices ?? null,
    default: plainDefault(has.default),
    mayBeEmpty: has.nargs === "?" || has.nargs === "*",
    aliases: flags.filter((flag) => flag !== option.name && flag !== negation),
    deprecated: has.kind.startsWith("Deprecated") || (option.deprecated === true && !isMixed),
    dotted: option.dotted !== undefined,
    required: option.required === true,
    positional: option.positional === true,
    suggested: option.suggested ?? [],
  };
}

/** The same of the table: what is absent is spelled out. */
function found(option: FlagOption, index: number) {
  const has = flagFacts(option, index);
  return {
    kind: has.kind,
    isNegatable: has.kind === "boolean",
    type: has.type ?? null,
    of: has.of ?? null,
    choices: has.choices ?? null,
    default: has.default ?? null,
    mayBeEmpty: has.mayBeEmpty ?? false,
    aliases: has.aliases ?? [],
    deprecated: has.deprecated ?? false,
    dotted: option.dotted ?? false,
    required: option.required ?? false,
    positional: option.positional ?? false,
    suggested: option.suggested ?? [],
  };
}

function plainDefault(value: unknown): unknown {
  if (value === "==SUPPRESS==") return null;
  return (value as { __dataclass__?: string } | null)?.__dataclass__ === undefined ? value : {};
}

describe.each(engines)("engines/%s.flags.json", (name, engine) => {
  const table = tableOf(engine);
  const file = path.join(root, `engines/${name}.flags.json`);

  it("meets the schema, names its engine and is small", () => {
    expect(validateFlags(table)).toBe(true);
    expect(table.engine).toBe(engine.descriptor.id);
    expect(table.versions).toContain(table.reference);
    expect(statSync(file).size).toBeLessThan(120_000);
  });

  it("has ranges that lie within the versions, in order and apart", () => {
    for (const option of Object.values(table.options)) {
      const own = option.in ?? [[0, table.versions.length - 1]];
      for (const ranges of [own, ...(option.variants ?? []).map((variant) => variant.in)]) {
        let end = -2;
        for (const [first, last] of ranges) {
          expect(first).toBeGreaterThan(end + 1);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(table.versions.length);
          end = last;
        }
      }
    }
  });

  it("has the options that aim itself sets, in every version", () => {
    const { model, host, port, servedModelName } = engine.descriptor.options;
    for (const option of [model, host, port, servedModelName]) {
      expect(table.options[option ?? ""]).toBeDefined();
      expect(table.options[option ?? ""]?.in).toBeUndefined();
    }
  });

  it("has every default of the descriptor in its newest version", () => {
    const newest = table.versions.length - 1;
    for (const option of Object.keys(engine.descriptor.arguments.defaults ?? {})) {
      expect(hasOption(table.options[option]!, newest)).toBe(true);
    }
  });

  it("means one option by one name", () => {
    const names = optionNames(engine, null);
    for (const [option, entry] of Object.entries(table.options)) {
      expect(names.read(option).option).toBe(option);
      for (const alias of entry.aliases ?? []) expect(names.read(alias).option).toBe(option);
    }
  });
});

describe.skipIf(!facts.isThere)(
  "engines/*.flags.json with the facts (../shared/facts or AIM_FACTS_PATH)",
  () => {
    it.each(engines)(
      "%s: says what the facts say, for every option and version",
      (name, engine) => {
        const facts = JSON.parse(
          readFileSync(path.join(factsFolder, `${name}-cli.json`), "utf8"),
        ) as Facts;
        const table = tableOf(engine);
        expect(table.versions).toEqual(facts.version_order);
        expect(table.reference).toBe(facts.reference_version);
        expect(Object.keys(table.options).sort()).toEqual(
          facts.options.map((option) => canonical(option.name)).sort(),
        );
        let compared = 0;
        for (const fact of facts.options) {
          const option = table.options[canonical(fact.name)]!;
          for (const [index, version] of facts.version_order.entries()) {
            const label = `${fact.name} in ${version}`;
            expect(hasOption(option, index), label).toBe(fact.in.includes(version));
            if (!fact.in.includes(version)) continue;
            expect(found(option, index), label).toEqual(expected(fact, version));
            compared += 1;
          }
        }
        expect(compared).toBeGreaterThan(facts.options.length);
      },
    );
  },
);

describe("scripts/generate/flag-tables", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-facts-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = (facts: string) => {
    const script = path.join(root, "scripts/generate/flag-tables.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--check", facts]);
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };

  it("says that tables are not checked where the facts are not there, and that is no failure", () => {
    expect(check("/none")).toEqual({
      status: 0,
      stderr: "",
      stdout:
        "flag tables: no facts at /none/vllm-cli.json, engines/vllm.flags.json is not checked\n" +
        "flag tables: no facts at /none/sglang-cli.json, engines/sglang.flags.json is not checked\n",
    });
  });

  it("fails where a table is not what the facts make of it", () => {
    const facts = { version_order: ["1"], reference_version: "1", options: [] };
    writeFileSync(path.join(folder, "sglang-cli.json"), JSON.stringify(facts));
    expect(check(folder)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/engines\/sglang.flags.json: differs\n$/),
    });
  });

  it.skipIf(!facts.isThere)("finds the tables as they should be (with the facts)", () => {
    expect(check(factsFolder)).toEqual({
      status: 0,
      stdout:
        "engines/vllm.flags.json: as it should be\nengines/sglang.flags.json: as it should be\n",
      stderr: "",
    });
  });
});
