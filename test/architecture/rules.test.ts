import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import configuration from "../../.dependency-cruiser.mjs";
import { checkArchitecture } from "../../scripts/architecture.mjs";

type Files = Readonly<Record<string, string>>;

/** The smallest tree that keeps every rule: both entries, and a module in each folder. */
const sound: Files = {
  "src/main.ts":
    'import "./cli/program.ts"; import "./edge/read.ts"; import "../package.json" with { type: "json" };',
  "package.json": "{}",
  "src/index.ts": 'export { resolve } from "./resolve.ts"; export * from "./explain/text.ts";',
  "src/cli/program.ts":
    'import "commander"; import "../edge/read.ts"; import "../edge/log.ts"; import "../config/settings.ts"; import "../launch/plan.ts"; import "../resolve.ts"; import "node:path";',
  "src/edge/read.ts":
    'import "koffi"; import "fast-glob"; import type { P } from "../profiles/profile.ts"; export type R = P;',
  "src/edge/log.ts": 'import "pino"; import "pino-pretty"; import "node:fs";',
  "src/config/settings.ts": 'import "../shared/problem.ts"; export type S = number;',
  "src/facts/facts.ts": 'import "../generated/facts.ts";',
  "src/profiles/profile.ts": 'import "../shared/document.ts"; export type P = number;',
  "src/rules/evaluate.ts":
    'import "json-rules-engine"; import "../facts/facts.ts"; import "../profiles/profile.ts"; export type E = number;',
  "src/selection/rank.ts": 'import "../rules/evaluate.ts"; export type S = number;',
  "src/resolve.ts":
    'import "./selection/rank.ts"; export function resolve() {} export type Resolution = number;',
  "src/launch/plan.ts": 'import type { S } from "../selection/rank.ts"; export type L = S;',
  "src/explain/text.ts":
    'import type { Resolution } from "../resolve.ts"; import type { L } from "../launch/plan.ts"; export type T = Resolution | L;',
  "src/shared/problem.ts": 'import "./did-you-mean.ts";',
  "src/shared/document.ts":
    'import "yaml"; import "../../schemas/facts.schema.json" with { type: "json" };',
  "src/shared/did-you-mean.ts": 'import "fastest-levenshtein";',
  "src/generated/facts.ts": 'import "./validators.js";',
  "src/generated/validators.js": 'import "ajv/dist/runtime/equal.js";',
  "schemas/facts.schema.json": "{}",
};

/** For each rule, lines put before the sound tree (or new files) that break it and nothing else. */
const violations: Readonly<Record<string, Files>> = {
  "no-cycles": { "src/shared/did-you-mean.ts": 'import "./problem.ts";' },
  "everything-is-reachable": { "src/facts/forgotten.ts": "export const forgotten = 1;" },
  "folders-are-known": {
    "src/extra/tool.ts": 'import "../shared/problem.ts";',
    "src/index.ts": 'import "./extra/tool.ts";',
  },
  "imports-resolve": { "src/facts/facts.ts": 'import "./missing.ts";' },
  "src-never-imports-test": {
    "src/cli/program.ts": 'import "../../test/support.ts";',
    "test/support.ts": "export {};",
  },
  "src-imports-only-src-and-schemas": {
    "src/cli/program.ts": 'import "../../scripts/tool.mjs";',
    "scripts/tool.mjs": "export {};",
  },
  "stages-import-no-node": { "src/rules/evaluate.ts": 'import "node:fs";' },
  "stages-import-no-edge-or-cli": {
    "src/explain/text.ts": 'import type { R } from "../edge/read.ts";',
  },
  "generated-imports-nothing": { "src/generated/facts.ts": 'import "../shared/problem.ts";' },
  "shared-imports-only-generated": {
    "src/shared/problem.ts": 'import "../config/names.ts";',
    "src/config/names.ts": "export {};",
  },
  "config-imports-no-stage": { "src/config/settings.ts": 'import "../facts/facts.ts";' },
  "facts-import-no-stage": { "src/facts/facts.ts": 'import "../profiles/profile.ts";' },
  "profiles-import-facts": {
    "src/profiles/profile.ts": 'import "../models/card.ts";',
    "src/models/card.ts": "export {};",
  },
  "models-import-profiles-and-before": {
    "src/models/card.ts": 'import "../rules/evaluate.ts";',
    "src/index.ts": 'export * from "./models/card.ts";',
  },
  "rules-import-profiles-and-facts": { "src/rules/evaluate.ts": 'import "../config/settings.ts";' },
  "selection-imports-rules-and-before": {
    "src/selection/rank.ts": 'import "../config/settings.ts";',
  },
  "resolve-imports-selection-and-before": { "src/resolve.ts": 'import "./config/settings.ts";' },
  "counterfactual-imports-resolve-and-before": {
    "src/counterfactual/why-not.ts":
      'import { resolve } from "../resolve.ts"; import type { L } from "../launch/plan.ts"; export const why = resolve as L;',
    "src/index.ts": 'export * from "./counterfactual/why-not.ts";',
  },
  "situations-import-selection-and-before": {
    "src/situations/verdicts.ts": 'import type { F } from "../lint/finding.ts"; export type V = F;',
    "src/lint/finding.ts": "export type F = number;",
    "src/index.ts": 'export * from "./situations/verdicts.ts"; export * from "./lint/finding.ts";',
  },
  "lint-imports-selection-and-before": {
    "src/lint/finding.ts": 'import type { L } from "../launch/plan.ts"; export type F = L;',
    "src/index.ts": 'export * from "./lint/finding.ts";',
  },
  "rule-tests-import-resolve-and-before": {
    "src/rule-tests/run.ts": 'import type { L } from "../launch/plan.ts"; export type R = L;',
    "src/index.ts": 'export * from "./rule-tests/run.ts";',
  },
  "rule-diff-imports-resolve-and-before": {
    "src/rule-diff/compare.ts": 'import type { L } from "../launch/plan.ts"; export type C = L;',
    "src/index.ts": 'export * from "./rule-diff/compare.ts";',
  },
  "doctor-imports-what-it-judges": {
    "src/doctor/finding.ts": 'import type { S } from "../selection/rank.ts"; export type F = S;',
    "src/index.ts": 'export * from "./doctor/finding.ts";',
  },
  "download-imports-nothing": {
    "src/download/place.ts": 'import "../config/settings.ts";',
    "src/index.ts": 'export * from "./download/place.ts";',
  },
  "records-import-launch-and-before": {
    "src/records/record.ts": 'import "../config/settings.ts";',
    "src/index.ts": 'export * from "./records/record.ts";',
  },
  "launch-imports-stages-before-it": {
    "src/launch/plan.ts": 'import type { N } from "../explain/names.ts";',
    "src/explain/names.ts": "export type N = number;",
  },
  "launch-takes-only-types": { "src/launch/plan.ts": 'import "../profiles/profile.ts";' },
  "explain-imports-stages-before-it": { "src/explain/text.ts": 'import "../index.ts";' },
  "explain-takes-only-types": { "src/explain/text.ts": 'import { resolve } from "../resolve.ts";' },
  "edge-imports-no-cli": {
    "src/edge/read.ts": 'import type { N } from "../cli/names.ts";',
    "src/cli/names.ts": "export type N = number;",
  },
  "edge-takes-only-types": { "src/edge/read.ts": 'import "../config/settings.ts";' },
  "cli-decides-through-resolve": { "src/cli/program.ts": 'import "../selection/rank.ts";' },
  "commands-import-no-command": {
    "src/cli/commands/serve.ts": 'import "./rules/show.ts";',
    "src/cli/commands/rules/show.ts": "export {};",
    "src/cli/program.ts": 'import "./commands/serve.ts";',
  },
  "main-imports-cli-and-edge": { "src/main.ts": 'import "./config/settings.ts";' },
  "library-imports-no-cli": { "src/index.ts": 'import "./cli/program.ts";' },
  "entries-are-not-imported": { "src/cli/program.ts": 'import "../index.ts";' },
  "@renovatebot/pep440-only-in-its-owner": {
    "src/profiles/profile.ts": 'import "@renovatebot/pep440";',
  },
  "ajv-only-in-its-owner": { "src/profiles/profile.ts": 'import "ajv";' },
  "commander-only-in-its-owner": {
    "src/config/settings.ts": 'import type { Command } from "commander";',
  },
  "fast-glob-only-in-its-owner": { "src/profiles/profile.ts": 'import "fast-glob";' },
  "fastest-levenshtein-only-in-its-owner": {
    "src/rules/evaluate.ts": 'import "fastest-levenshtein";',
  },
  "json-rules-engine-only-in-its-owner": {
    "src/rules/check.ts": 'import "json-rules-engine";',
    "src/rules/evaluate.ts": 'import "./check.ts";',
  },
  "jsonc-parser-only-in-its-owner": { "src/profiles/profile.ts": 'import "jsonc-parser";' },
  "junit-report-builder-only-in-its-owner": {
    "src/profiles/profile.ts": 'await import("junit-report-builder");',
  },
  "koffi-only-in-its-owner": { "src/cli/program.ts": 'import "koffi";' },
  "pino-only-in-its-owner": { "src/edge/read.ts": 'import "pino";' },
  "pino-pretty-only-in-its-owner": { "src/edge/read.ts": 'import "pino-pretty";' },
  "string-width-only-in-its-owner": { "src/profiles/profile.ts": 'import "string-width";' },
  "wrap-ansi-only-in-its-owner": { "src/profiles/profile.ts": 'import "wrap-ansi";' },
  "yaml-only-in-its-owner": { "src/profiles/profile.ts": 'import "yaml";' },
  "packages-have-an-owner": { "src/edge/read.ts": 'import "semver";' },
};

/** Rules that an example cannot help breaking as well, because the wider one contains it. */
const contained: Readonly<Record<string, readonly string[]>> = {
  "stages-import-no-edge-or-cli": ["explain-imports-stages-before-it"],
  "explain-imports-stages-before-it": [
    "stages-import-no-edge-or-cli",
    "entries-are-not-imported",
    "no-cycles",
  ],
};

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

function makeTree(...layers: readonly Files[]): string {
  const root = mkdtempSync(path.join(os.tmpdir(), "aim-architecture-"));
  made.push(root);
  symlinkSync(path.resolve("node_modules"), path.join(root, "node_modules"));
  const texts = new Map<string, string>();
  for (const layer of layers) {
    for (const [file, text] of Object.entries(layer)) {
      texts.set(file, [text, texts.get(file) ?? ""].join("\n"));
    }
  }
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const rulesOf = (found: { violations: readonly { rule: string }[] }) =>
  [...new Set(found.violations.map((violation) => violation.rule))].sort();

describe("architecture/rules", () => {
  test("a tree that keeps every rule is clean, and all of it is looked at", async () => {
    const found = await checkArchitecture(makeTree(sound));
    expect(found).toMatchObject({ violations: [], missed: [] });
  });

  test("every rule has an example that breaks it", () => {
    const names = configuration.forbidden.map((rule) => rule.name);
    expect(Object.keys(violations).sort()).toEqual([...names].sort());
  });

  test.each(Object.keys(violations))(
    "%s: its example is found, and nothing else is",
    async (rule) => {
      const found = await checkArchitecture(makeTree(sound, violations[rule]!));
      expect(rulesOf(found)).toEqual([rule, ...(contained[rule] ?? [])].sort());
      const named = found.violations.find((violation) => violation.rule === rule)!;
      const offender = Object.keys(violations[rule]!)[0]!;
      expect(named.import).toContain(offender);
      expect(named.why).toMatch(/\w.*\.$/);
    },
  );

  test("a value import beside a type import of the same module is found", async () => {
    const both =
      'import type { L } from "../launch/plan.ts"; import { plan } from "../launch/plan.ts";';
    const found = await checkArchitecture(makeTree(sound, { "src/explain/text.ts": both }));
    expect(rulesOf(found)).toEqual(["explain-takes-only-types"]);
  });

  test("source files that are not looked at are named, not passed over", async () => {
    const root = makeTree(sound);
    rmSync(path.join(root, "src/main.ts"));
    expect((await checkArchitecture(root)).missed).toEqual(["src/main.ts"]);
  });
});
