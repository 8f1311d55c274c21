import type { EngineDescriptor } from "../generated/engine.ts";
import type { EngineArgument } from "../shared/engine-argument.ts";
import type { Problem } from "../shared/problem.ts";
import { type ArgumentSource, type LaunchArgument, sourceName } from "./launch-argument.ts";
import type { OptionNames } from "./option-names.ts";

/** What a profile and AIM_ENGINE_ARGS may call an argument; leading dashes are left out. */
const wellFormed = /^-{0,2}[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The arguments of one source in their order, without the reserved ones, of which each is a warning.
 * An error for each name that no option can have, and for each that says again what another of the
 * same source has said (`max_model_len` and `max-model-len`; `x` and `no-x`; `x` and `x.key`): which
 * one was meant cannot be known.
 */
export function readArguments(
  given: readonly EngineArgument[],
  source: ArgumentSource,
  names: OptionNames,
  descriptor: EngineDescriptor,
): { readonly arguments: readonly LaunchArgument[]; readonly problems: readonly Problem[] } {
  const read: LaunchArgument[] = [];
  const problems: Problem[] = [];
  const firstOf = new Map<string, EngineArgument>();
  for (const argument of given) {
    if (!wellFormed.test(argument.name)) {
      problems.push(malformed(argument, source));
      continue;
    }
    const name = names.read(argument.name);
    if (reservedOptions(descriptor).has(name.option)) {
      problems.push(reserved(argument, source, name.option, descriptor));
      continue;
    }
    const { option, path } = name;
    const key = path === null ? option : `${option}.${path}`;
    const first =
      firstOf.get(key) ?? (path === null ? partOf(firstOf, option) : firstOf.get(option));
    if (first !== undefined) {
      problems.push(duplicate(argument, first, source));
      continue;
    }
    firstOf.set(key, argument);
    const { value, where } = argument;
    read.push({ name, value, source, where });
  }
  return { arguments: read, problems };
}

/** Options that aim sets itself, and those that the descriptor reserves besides. */
function reservedOptions({ options, arguments: { reserved } }: EngineDescriptor): Set<string> {
  const { model, port, servedModelName } = options;
  const own = [model, port, servedModelName].filter((option) => option !== null);
  return new Set([...own, ...(reserved ?? [])]);
}

function partOf(firstOf: ReadonlyMap<string, EngineArgument>, option: string) {
  const key = [...firstOf.keys()].find((candidate) => candidate.startsWith(`${option}.`));
  return key === undefined ? undefined : firstOf.get(key);
}

function malformed(argument: EngineArgument, source: ArgumentSource): Problem {
  return {
    code: "invalid-argument-name",
    level: "error",
    message: `${JSON.stringify(argument.name)} in ${sourceName(source)} cannot be the name of an engine argument`,
    hint: "write the option's name with letters, digits, `-`, `_` and `.`, such as `max-model-len`",
    where: argument.where,
  };
}

function duplicate(
  argument: EngineArgument,
  first: EngineArgument,
  source: ArgumentSource,
): Problem {
  return {
    code: "duplicate-argument",
    level: "error",
    message: `\`${argument.name}\` and \`${first.name}\` in ${sourceName(source)} set the same engine argument`,
    hint: "keep one of them",
    where: argument.where,
  };
}

function reserved(
  argument: EngineArgument,
  source: ArgumentSource,
  option: string,
  { options }: EngineDescriptor,
): Problem {
  const hints = new Map([
    [options.model, "name the model with AIM_MODEL_ID, or with `model_id` in the profile"],
    [options.port, "set AIM_PORT"],
    [options.servedModelName, "the served names follow the profile's `model_id` and AIM_ID"],
  ]);
  return {
    code: "reserved-argument",
    level: "warning",
    message: `\`${argument.name}\` in ${sourceName(source)} has no effect: aim sets it`,
    hint: hints.get(option) ?? "remove it",
    where: argument.where,
  };
}
