import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { EngineChecks } from "../../../src/generated/checks.ts";
import type { MetadataFacts } from "../../../src/generated/facts.ts";
import type { ParserTable } from "../../../src/generated/parsers.ts";
import type { VariableTable } from "../../../src/generated/variables.ts";
import {
  type ArgumentsInput,
  argumentCheckers,
} from "../../../src/launch/check/check-arguments.ts";
import type { EngineTables } from "../../../src/launch/check/engine-tables.ts";
import { encodeArguments } from "../../../src/launch/encode-arguments.ts";
import type { Engine } from "../../../src/launch/engine.ts";
import { mergeArguments } from "../../../src/launch/merge-arguments.ts";
import { optionNames } from "../../../src/launch/option-names.ts";
import type { EngineArgument } from "../../../src/shared/engine-argument.ts";
import type { Problem } from "../../../src/shared/problem.ts";
import { metadataFacts } from "../../support/facts.ts";
import { sharedFacts } from "../../support/shared-material.ts";
import { given, root, vllm } from "../support.ts";

const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** What ships beside the flag tables. */
export const vllmTables: EngineTables = {
  parsers: readJson("engines/vllm.parsers.json") as ParserTable,
  variables: readJson("engines/vllm.env.json") as VariableTable,
  checks: readJson("engines/vllm.checks.json") as EngineChecks,
};
export const sglangTables: EngineTables = {
  parsers: null,
  variables: null,
  checks: readJson("engines/sglang.checks.json") as EngineChecks,
};

/** The facts that the tables are made from; not part of the project. */
export const facts = sharedFacts("vllm-cli.json");

export const metadata: MetadataFacts = {
  ...metadataFacts,
  precision: "fp16",
  type: "general",
};

/** What is checked: arguments of a profile and AIM_ENGINE_ARGS as plain values, and what they are for. */
export interface Case {
  readonly engine?: Engine;
  readonly tables?: EngineTables;
  readonly version?: string | null;
  readonly profile?: Readonly<Record<string, unknown>> | readonly EngineArgument[];
  readonly overrides?: Readonly<Record<string, unknown>>;
  readonly metadata?: Partial<MetadataFacts>;
  readonly availableGpus?: number;
  readonly hardware?: ArgumentsInput["hardwarePrecisions"];
  readonly models?: readonly string[];
  readonly isStrict?: boolean;
}

const checkersOf = new Map<Engine, ReturnType<typeof argumentCheckers>>();

/** The words that the engine is started with, and everything that is said of the arguments. */
export function checked(how: Case) {
  const { engine = vllm, tables = vllmTables, version = null } = how;
  const { descriptor } = engine;
  const names = optionNames(engine, version);
  const profile = how.profile ?? {};
  const merged = mergeArguments({
    descriptor,
    names,
    profile: Array.isArray(profile)
      ? (profile as readonly EngineArgument[])
      : given(profile as Readonly<Record<string, unknown>>),
    overrides: given(how.overrides ?? {}, "AIM_ENGINE_ARGS"),
    runtime: { model: "org/model", port: 8000, servedNames: ["org/model"] },
  });
  const encoded = encodeArguments(merged.arguments, { descriptor, names });
  const checkers =
    tables === vllmTables && checkersOf.has(engine)
      ? checkersOf.get(engine)!
      : argumentCheckers(engine, tables);
  if (tables === vllmTables) checkersOf.set(engine, checkers);
  const checker = checkers({ version, range: how.metadata?.engine_version ?? null });
  const problems = checker.check({
    arguments: encoded.written,
    metadata: { ...metadata, ...how.metadata },
    hardwarePrecisions: how.hardware ?? null,
    availableGpus: how.availableGpus ?? null,
    models: how.models ?? [],
    isStrict: how.isStrict ?? true,
  });
  const all: readonly Problem[] = [...merged.problems, ...encoded.problems, ...problems];
  return { words: encoded.words, problems, all, note: checker.note };
}

/** What the parsers, rebuilt from the facts, say of command lines: null where they accept, else why not. */
export function askParsers(
  lines: Readonly<Record<string, readonly (readonly string[])[]>>,
): Readonly<Record<string, readonly (string | null)[]>> {
  const output = execFileSync("python3", [path.join(import.meta.dirname, "vllm_parser.py")], {
    input: JSON.stringify({ facts: facts.path, lines }),
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONUTF8: "1" },
  });
  return JSON.parse(output.toString()) as Readonly<Record<string, readonly (string | null)[]>>;
}
