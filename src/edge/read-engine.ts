import engineSchema from "../../schemas/engine.schema.json" with { type: "json" };
import flagsSchema from "../../schemas/flags.schema.json" with { type: "json" };
import type { EngineDescriptor } from "../generated/engine.ts";
import { validateEngine, validateFlags } from "../generated/validators.js";
import type { Engine } from "../launch/engine.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";
import { namesIn } from "./list-files.ts";
import { isProblems, readValidJson, readValidTable } from "./read-json.ts";

/** What a descriptor's file has beside it: `<id>.flags.json` and the other tables of the engine. */
const tableEnding = /\.(?:flags|parsers|env|checks)\.json$/;

/** The engines described in a directory, by code unit order of their names; none if it is not there. */
export function readEngineNames(directory: string): readonly string[] {
  return namesIn(directory, ({ name }) => name.endsWith(".json") && !tableEnding.test(name))
    .map((name) => name.slice(0, -".json".length))
    .sort(compareText);
}

/**
 * The engine `<directory>/<name>.json` with its flag table, or what is wrong with them: at least one
 * error. Whatever the two files say is checked against schemas/engine and schemas/flags.
 */
export function readEngine(directory: string, name: string): Engine | readonly Problem[] {
  const known = readEngineNames(directory);
  if (!known.includes(name)) return [unknownEngine(name, known, directory)];
  const path = `${directory}/${name}.json`;
  const descriptor = readValidJson(path, validateEngine, engineSchema);
  if (isProblems(descriptor)) return descriptor;
  if (descriptor.id !== name) return [otherName(path, descriptor.id, name)];
  const { flagTable } = descriptor.arguments;
  if (flagTable === undefined) return { descriptor, flags: null };
  const flags = readValidTable(`${directory}/${flagTable}`, validateFlags, flagsSchema);
  return isProblems(flags) ? flags : { descriptor, flags };
}

/** The descriptor alone, for what it says of loading; undefined where it is not there or wrong. */
export function readEngineDescriptor(
  directory: string,
  name: string,
): EngineDescriptor | undefined {
  if (!readEngineNames(directory).includes(name)) return undefined;
  const read = readValidTable(`${directory}/${name}.json`, validateEngine, engineSchema);
  return isProblems(read) ? undefined : read;
}

function unknownEngine(name: string, known: readonly string[], directory: string): Problem {
  const choice = known.length === 0 ? `there are none in ${directory}` : `there are ${list(known)}`;
  return {
    code: "unknown-engine",
    level: "error",
    message: `no engine is called \`${name}\`: ${choice}`,
    hint: didYouMean(name, known) ?? `describe it in ${directory}/${name}.json`,
  };
}

function otherName(path: string, id: string, name: string): Problem {
  return {
    code: "engine-name-differs",
    level: "error",
    message: `the engine's id is \`${id}\`, and the name of the file says \`${name}\``,
    where: { path },
    hint: "give both the same name",
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
