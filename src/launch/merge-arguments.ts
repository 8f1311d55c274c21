import type { EngineDescriptor } from "../generated/engine.ts";
import { bareName, type EngineArgument } from "../shared/engine-argument.ts";
import { ExactMapping, ExactNumber, type ExactValue } from "../shared/exact-value.ts";
import type { Problem } from "../shared/problem.ts";
import { isMapping, type LaunchArgument, sourceName } from "./launch-argument.ts";
import type { OptionNames } from "./option-names.ts";
import { readArguments } from "./read-arguments.ts";

export interface MergeInput {
  readonly descriptor: EngineDescriptor;
  readonly names: OptionNames;
  readonly profile: readonly EngineArgument[];
  /** AIM_ENGINE_ARGS. */
  readonly overrides: readonly EngineArgument[];
  readonly runtime: {
    readonly model: string;
    readonly port: number;
    /** At least one; an engine that takes one gets the first. */
    readonly servedNames: readonly string[];
  };
}

/**
 * The engine's arguments in the order in which they are passed: the model (unless it is no option
 * but the command's own argument), those of the profile, those that only AIM_ENGINE_ARGS has, the
 * descriptor's defaults that nobody set, the port, the served names.
 *
 * An override takes the place of what the profile says of the same option, whatever the spelling:
 * - Any value replaces the whole value before it: a mapping is not merged into a mapping.
 * - `x` replaces `no-x` and the other way round; `x: false` means `no-x`, so it replaces `x` too.
 * - `no-x: false` takes away what is said of `x`, so that the engine's default holds, with a warning,
 *   as one may also have meant `x: true`.
 * - For an option that takes a value, `x: false` is the way to take the profile's `x` away.
 * - `x` replaces each `x.key`. `x.key` is set inside the mapping `x` of the profile, as an engine
 *   that gets both takes the keys alone and drops the rest of the mapping.
 */
export function mergeArguments(input: MergeInput): {
  readonly arguments: readonly LaunchArgument[];
  readonly problems: readonly Problem[];
} {
  const { descriptor, names, runtime } = input;
  const profile = readArguments(input.profile, "profile", names, descriptor);
  const overrides = readArguments(input.overrides, "AIM_ENGINE_ARGS", names, descriptor);
  const problems: Problem[] = [...profile.problems, ...overrides.problems];

  let merged: readonly LaunchArgument[] = [];
  for (const argument of [...profile.arguments, ...overrides.arguments]) {
    if (isDoubleNegation(argument)) problems.push(doubleNegation(argument));
    const lost = droppedWhole(merged, argument);
    if (lost !== undefined) problems.push(dropped(lost, argument));
    merged = put(merged, argument);
  }

  const { options } = descriptor;
  const served = options.servedModelNames === "many" ? undefined : runtime.servedNames[0];
  const own = (name: string | null, value: ExactValue): readonly LaunchArgument[] =>
    name === null ? [] : [{ name: names.read(name), value, source: "runtime" }];
  return {
    arguments: [
      ...own(options.model, runtime.model),
      ...merged,
      ...defaultsFor(merged, descriptor, names),
      ...own(options.port, new ExactNumber(String(runtime.port), runtime.port)),
      ...own(options.servedModelName, served ?? runtime.servedNames),
    ],
    problems,
  };
}

/** The list after one more argument has its say. */
function put(list: readonly LaunchArgument[], next: LaunchArgument): readonly LaunchArgument[] {
  const { option, path } = next.name;
  const isSame = (argument: LaunchArgument) => argument.name.option === option;
  if (isDoubleNegation(next)) return list.filter((argument) => !isSame(argument));
  const isReplaced = (argument: LaunchArgument) =>
    isSame(argument) &&
    (path === null || argument.name.path === null || argument.name.path === path);
  const place = list.findIndex(isReplaced);
  const before = list[place];
  if (before === undefined) return [...list, next];
  const replacement = path === null ? next : inside(before, path, next);
  return [
    ...list.slice(0, place),
    replacement,
    ...list.slice(place + 1).filter((argument) => !isReplaced(argument)),
  ];
}

/** `before` with one key changed where it is a mapping, else `next` in its place. */
function inside(before: LaunchArgument, path: string, next: LaunchArgument): LaunchArgument {
  if (before.name.path !== null || !isMapping(before.value)) return next;
  return { ...before, value: withKey(before.value, path.split("."), next.value) };
}

function withKey(mapping: ExactMapping, path: readonly string[], value: ExactValue): ExactMapping {
  const [key = "", ...rest] = path;
  const old = mapping.get(key);
  const inner = isMapping(old) ? old : new ExactMapping();
  const changed = new ExactMapping(mapping);
  return changed.set(key, rest.length === 0 ? value : withKey(inner, rest, value));
}

/** The value that is lost when `next` is one key of an option whose value is not a mapping. */
function droppedWhole(list: readonly LaunchArgument[], next: LaunchArgument) {
  if (next.name.path === null) return undefined;
  return list.find(
    ({ name, value }) =>
      name.option === next.name.option && name.path === null && !isMapping(value),
  );
}

/** Both are about the same option: what was said of it before does not count any more. */
function isDoubleNegation({ name, value }: LaunchArgument): boolean {
  return name.isNegated && value === false;
}

function defaultsFor(
  merged: readonly LaunchArgument[],
  { options: { host }, arguments: { defaults }, server: { listen } }: EngineDescriptor,
  names: OptionNames,
): readonly LaunchArgument[] {
  const address = host === undefined || listen === undefined ? {} : { [host]: listen };
  return Object.entries({ ...address, ...defaults })
    .map(([name, value]) => ({
      name: names.read(name),
      value: typeof value === "number" ? new ExactNumber(String(value), value) : value,
      source: "engine" as const,
    }))
    .filter(({ name }) => merged.every((argument) => argument.name.option !== name.option));
}

function doubleNegation({ name, source, where }: LaunchArgument): Problem {
  return {
    code: "double-negation",
    level: "warning",
    message: `\`${bareName(name.flag)}: false\` in ${sourceName(source)} leaves \`${name.option}\` at the engine's default`,
    hint: `write \`${name.option}: true\` to switch it on`,
    where,
  };
}

function dropped(lost: LaunchArgument, by: LaunchArgument): Problem {
  return {
    code: "argument-dropped",
    level: "warning",
    message: `\`${lost.name.option}\` in ${sourceName(lost.source)} is left out: ${sourceName(by.source)} sets its key \`${by.name.path}\`, and it is not a mapping`,
    hint: `set the whole of \`${by.name.option}\` in one place`,
    where: lost.where,
  };
}
