import type { EngineDescriptor } from "../generated/engine.ts";
import type { FlagOption, FlagTable } from "../generated/flags.ts";
import { bareName, canonicalName, negatedOption } from "../shared/engine-argument.ts";
import type { Engine } from "./engine.ts";
import {
  type FlagFacts,
  flagFacts,
  hasOption,
  newestVersion,
  versionIndex,
} from "./flag-details.ts";

/** What the name of an argument means to the engine. */
export interface ArgumentName {
  /** Canonical name of the option: two arguments with the same one are about the same thing. */
  readonly option: string;
  /** The keys after the first dot, as in `compilation-config.cudagraph_mode`; null without. */
  readonly path: string | null;
  /** True for `no-x`, the negation of the option `x`. */
  readonly isNegated: boolean;
  /** What the engine is passed: the name as it was written, with dashes unless it is a key of a pair. */
  readonly flag: string;
}

/** The names of an engine's options in the installed version. */
export interface OptionNames {
  read(written: string): ArgumentName;
  /**
   * What is known of an option: as it is in the installed version; where that is unknown, or has no
   * such option, as the newest version that has it. Null for an option in no version, and for every
   * option of an engine without a flag table.
   */
  facts(option: string): FlagFacts | null;
  /** The flag that negates an option, null when the engine has no negation. */
  negatedFlag(option: string): string | null;
}

/**
 * The names of the engine's options. A name in the table wins over an alias of another option, and
 * both over a negation. An alias is passed on as it was written, for engines treat some in their
 * own way (vLLM reads `-O 3` as a level, not as JSON); it only compares as the option that it means.
 */
export function optionNames(engine: Engine, version: string | null): OptionNames {
  const { descriptor, flags } = engine;
  const options = new Map(Object.entries(flags?.options ?? {}));
  const aliases = aliasIndex(flags);
  const installed = flags === null ? null : versionIndex(flags.versions, version);
  const { negation, pair } = descriptor.arguments;
  const flagOf = (words: string) => flagFor(words, descriptor);

  const read = (written: string): ArgumentName => {
    if (pair !== undefined) return keyOfPair(written);
    const [words = "", ...keys] = canonicalName(written).split(".");
    const path = keys.length === 0 ? null : keys.join(".");
    const known = options.has(words) ? { option: words, flag: flagOf(words) } : aliases.get(words);
    const rest = known || negation === null ? null : negatedOption(words, negation);
    const { option, flag } = known ?? {
      option: rest === null ? words : (aliases.get(rest)?.option ?? rest),
      flag: flagOf(words),
    };
    return { option, path, isNegated: rest !== null, flag: [flag, ...keys].join(".") };
  };

  const facts = (name: string): FlagFacts | null => {
    const option = options.get(name);
    if (flags === null || option === undefined) return null;
    const isInstalled = installed !== null && hasOption(option, installed);
    return flagFacts(option, isInstalled ? installed : newestVersion(flags, option));
  };

  const negatedFlag = (name: string): string | null =>
    negation === null ? null : flagOf(negation + name);

  return { read, facts, negatedFlag };
}

/** The key of a `key=value`, which is the engine's own: nothing negates it, and a dot means nothing. */
function keyOfPair(written: string): ArgumentName {
  const key = bareName(written);
  return { option: canonicalName(key), path: null, isNegated: false, flag: key };
}

/** Canonical alias → the option, and the alias with its dashes; over all versions. */
function aliasIndex(flags: FlagTable | null) {
  const index = new Map<string, { readonly option: string; readonly flag: string }>();
  for (const [option, entry] of Object.entries(flags?.options ?? {})) {
    for (const flag of everyAlias(entry)) index.set(canonicalName(flag), { option, flag });
  }
  return index;
}

function everyAlias(option: FlagOption): readonly string[] {
  const variants = option.variants ?? [];
  return [option, ...variants.map((variant) => variant.is)].flatMap((is) => is.aliases ?? []);
}

/** A canonical name as the engine's command line has it. */
export function flagFor(
  name: string,
  { arguments: { prefix = "--", separator } }: EngineDescriptor,
): string {
  return `${prefix}${separator === "_" ? name.replaceAll("-", "_") : name}`;
}
