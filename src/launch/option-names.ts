import type { EngineDescriptor } from "../generated/engine.ts";
import type { FlagOption, FlagTable } from "../generated/flags.ts";
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
  /** What the engine is passed: the name as it was written, with dashes. */
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

/** `--Max_Model_Len` → `Max-Model-Len`. What follows a dot is a key of the engine's and stays. */
export function canonicalName(name: string): string {
  const bare = name.replace(/^-+/, "");
  const dot = bare.indexOf(".");
  const end = dot === -1 ? bare.length : dot;
  return bare.slice(0, end).replaceAll("_", "-") + bare.slice(end);
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
  const installed = flags === null ? null : versionIndex(flags, version);
  const { prefix = "--" } = descriptor.arguments;
  const dashed = (words: string) => `${prefix}${separate(words, descriptor)}`;

  const read = (written: string): ArgumentName => {
    const name = canonicalName(written);
    const dot = name.indexOf(".");
    const words = dot === -1 ? name : name.slice(0, dot);
    const path = dot === -1 ? null : name.slice(dot + 1);
    const known = options.has(words) ? { option: words, flag: dashed(words) } : aliases.get(words);
    const { negation } = descriptor.arguments;
    if (known === undefined && negation !== null && words.startsWith(negation)) {
      const rest = words.slice(negation.length);
      const option = aliases.get(rest)?.option ?? rest;
      return { option, path, isNegated: true, flag: withPath(dashed(words), path) };
    }
    const { option, flag } = known ?? { option: words, flag: dashed(words) };
    return { option, path, isNegated: false, flag: withPath(flag, path) };
  };

  const facts = (name: string): FlagFacts | null => {
    const option = options.get(name);
    if (flags === null || option === undefined) return null;
    const isInstalled = installed !== null && hasOption(option, installed);
    return flagFacts(option, isInstalled ? installed : newestVersion(flags, option));
  };

  const negatedFlag = (name: string): string | null => {
    const { negation } = descriptor.arguments;
    return negation === null ? null : dashed(negation + name);
  };

  return { read, facts, negatedFlag };
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

function separate(words: string, descriptor: EngineDescriptor): string {
  return descriptor.arguments.separator === "_" ? words.replaceAll("-", "_") : words;
}

function withPath(flag: string, path: string | null): string {
  return path === null ? flag : `${flag}.${path}`;
}
