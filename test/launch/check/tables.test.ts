import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  validateChecks,
  validateParsers,
  validateVariables,
} from "../../../src/generated/validators.js";
import { root, sglang, vllm } from "../support.ts";
import { facts, sglangTables, vllmTables } from "./support.ts";

const engines = [
  ["vllm", vllm, vllmTables],
  ["sglang", sglang, sglangTables],
] as const;

describe("engines: tables beside the descriptors", () => {
  it.each(engines)("%s: each is valid by its schema, and for its engine", (name, _, tables) => {
    const { parsers, variables, checks } = tables;
    if (parsers !== null) expect(validateParsers(parsers)).toBe(true);
    if (variables !== null) expect(validateVariables(variables)).toBe(true);
    expect(validateChecks(checks)).toBe(true);
    for (const table of [parsers, variables, checks]) expect(table?.engine ?? name).toBe(name);
  });

  it.each(engines)(
    "%s: every option that the checks name is one of the flag table",
    (_, engine, tables) => {
      const {
        gone = {},
        needs = [],
        excludes = [],
        gpus = [],
        parsers = {},
        ...others
      } = tables.checks!;
      const { formats = [], files = [], shorthands = [] } = others;
      const named = [
        ...Object.keys(gone),
        ...[...needs, ...excludes].flatMap(({ option, other }) => [option, other]),
        ...gpus.flatMap(({ option, unless }) => [
          option,
          ...(unless === undefined ? [] : [unless]),
        ]),
        ...Object.values(parsers).flatMap(({ option, plugin, usedWith }) =>
          [option, plugin, usedWith].filter((name) => name !== undefined),
        ),
        ...formats.map(({ option }) => option),
        ...files,
        ...shorthands.map(({ option }) => option),
      ];
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((name) => !Object.hasOwn(engine.flags!.options, name))).toEqual([]);
    },
  );

  it("vllm: what is said to be gone is gone from the newest version", () => {
    const { options, versions } = vllm.flags!;
    const last = versions.length - 1;
    for (const name of Object.keys(vllmTables.checks?.gone ?? {})) {
      expect(options[name]?.in?.at(-1)?.[1], name).toBeLessThan(last);
    }
  });

  it("vllm: what takes the place of an option is an option of the newest version", () => {
    const { options, versions } = vllm.flags!;
    const last = versions.length - 1;
    for (const { instead } of Object.values(vllmTables.checks?.gone ?? {})) {
      for (const [, name = ""] of instead.matchAll(/`(?:no-)?([a-z][a-z-]+)/g)) {
        expect(options[name], instead).toBeDefined();
        expect(options[name]?.in?.at(-1)?.[1] ?? last, instead).toBe(last);
      }
    }
  });

  it("vllm: every parser of a family is one that some version has", () => {
    const { families, toolCall, reasoning } = vllmTables.parsers!;
    for (const family of families) {
      for (const name of family.toolCall ?? []) expect(toolCall).toHaveProperty([name]);
      for (const name of family.reasoning) expect(reasoning).toHaveProperty([name]);
    }
  });

  it.skipIf(!facts.isThere).each(["parser-tables.mjs", "variable-tables.mjs"])(
    "%s: the tables that ship are those of the facts",
    (script) => {
      const file = path.join(root, "scripts/generate", script);
      const { status, stdout } = spawnSync(process.execPath, [file, "--check"], {
        encoding: "utf8",
      });
      expect(stdout).toMatch(/as it should be/);
      expect(status).toBe(0);
    },
  );

  it("every release of the flag table is among the versions of the parsers", () => {
    expect(vllmTables.parsers?.versions).toEqual(vllm.flags?.versions);
    const known = new Set(vllm.flags?.versions);
    expect(vllmTables.variables?.versions.filter((version) => !known.has(version))).toEqual([]);
    expect(readFileSync(path.join(root, "engines/vllm.checks.json"), "utf8")).not.toContain("\t");
  });
});
