import { readFileSync } from "node:fs";
import path from "node:path";
import type { EngineDescriptor } from "../../src/generated/engine.ts";
import type { FlagTable } from "../../src/generated/flags.ts";
import { encodeArguments } from "../../src/launch/encode-arguments.ts";
import type { Engine } from "../../src/launch/engine.ts";
import { mergeArguments } from "../../src/launch/merge-arguments.ts";
import { optionNames } from "../../src/launch/option-names.ts";
import { ExactMapping, ExactNumber, type ExactValue } from "../../src/shared/exact-value.ts";

export const root = path.join(import.meta.dirname, "../..");

const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** The engines that ship. */
export const vllm: Engine = {
  descriptor: readJson("engines/vllm.json") as EngineDescriptor,
  flags: readJson("engines/vllm.flags.json") as FlagTable,
};
export const sglang: Engine = {
  descriptor: readJson("engines/sglang.json") as EngineDescriptor,
  flags: readJson("engines/sglang.flags.json") as FlagTable,
};

/** An engine without a flag table; `how` is put over the rest of `arguments`. */
export function madeUp(how: Partial<EngineDescriptor["arguments"]> = {}): Engine {
  const descriptor: EngineDescriptor = {
    id: "made-up",
    command: { programs: ["serve"], arguments: [] },
    options: {
      model: "model",
      port: "port",
      servedModelName: "name",
      servedModelNames: "many",
    },
    arguments: { negation: "no-", lists: "values", mappings: "json", ...how },
    server: { readiness: "/health", metrics: "/metrics" },
  };
  return { descriptor, flags: null };
}

/** A JavaScript value as a document would hold it. */
export function exact(value: unknown): ExactValue {
  if (typeof value === "number") return new ExactNumber(String(value), value);
  if (
    value instanceof ExactNumber ||
    value instanceof ExactMapping ||
    typeof value !== "object" ||
    value === null
  ) {
    return value as ExactValue;
  }
  if (Array.isArray(value)) return value.map(exact);
  return new ExactMapping(Object.entries(value).map(([key, inner]) => [key, exact(inner)]));
}

/** Engine arguments as a profile or AIM_ENGINE_ARGS gives them, one a line of `path`. */
export function given(args: Readonly<Record<string, unknown>>, path = "profile.yaml") {
  return Object.entries(args).map(([name, value], index) => ({
    name,
    value: exact(value),
    where: { path, line: index + 1, column: 3 },
  }));
}

export interface Arguments {
  readonly engine?: Engine;
  readonly version?: string | null;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/** The merged arguments of a profile and AIM_ENGINE_ARGS, and their words without those of aim. */
export function argumentsOf({ engine = vllm, version = null, profile, overrides }: Arguments) {
  const { descriptor } = engine;
  const names = optionNames(engine, version);
  const merged = mergeArguments({
    descriptor,
    names,
    profile: given(profile ?? {}),
    overrides: given(overrides ?? {}, "AIM_ENGINE_ARGS"),
    runtime: { model: "org/model", port: 8000, servedNames: ["org/model", "org/container"] },
  });
  const own = merged.arguments.filter(({ source }) => source !== "runtime" && source !== "engine");
  const encoded = encodeArguments(own, { descriptor, names });
  const all = encodeArguments(merged.arguments, { descriptor, names });
  return {
    words: encoded.words,
    allWords: all.words,
    problems: [...merged.problems, ...encoded.problems],
  };
}

/** Codes and places of problems, for tests that are about which there are. */
export function summary(problems: readonly { code: string; level: string }[]): readonly string[] {
  return problems.map(({ code, level }) => `${level} ${code}`);
}
