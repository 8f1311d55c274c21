import type { FlagTable } from "../../generated/flags.ts";
import type { Engine } from "../engine.ts";
import { type FlagFacts, flagFacts, hasOption } from "../flag-details.ts";
import { flagFor } from "../option-names.ts";
import { remembered } from "./remembered.ts";

/** An option under one of its names. */
export interface KnownFlag {
  /** Canonical name. */
  readonly option: string;
  readonly facts: FlagFacts;
  /** True for the form that switches off. */
  readonly isNegated: boolean;
}

/** The command line of one version. */
export interface CommandLine {
  /** By flag, with its dashes. */
  readonly flags: ReadonlyMap<string, KnownFlag>;
  /** How many values may stand without a flag. */
  readonly positionals: number;
  /** True: the beginning of a flag stands for it, as in Python's argparse. */
  readonly takesBeginnings: boolean;
}

/** The command line of each version of an engine's table, by index; made when it is asked for. */
export function commandLines({ descriptor, flags }: Engine & { readonly flags: FlagTable }) {
  const { prefix = "--", negation } = descriptor.arguments;
  return remembered((version: number): CommandLine => {
    const known = new Map<string, KnownFlag>();
    let positionals = 0;
    for (const [option, entry] of Object.entries(flags.options)) {
      if (!hasOption(entry, version)) continue;
      if (entry.positional === true) {
        positionals += 1;
        continue;
      }
      const facts = flagFacts(entry, version);
      const plain = { option, facts, isNegated: false };
      for (const flag of [flagFor(option, descriptor), ...(facts.aliases ?? [])])
        known.set(flag, plain);
      if (facts.kind === "boolean" && negation !== null) {
        known.set(flagFor(negation + option, descriptor), { option, facts, isNegated: true });
      }
    }
    return { flags: known, positionals, takesBeginnings: prefix === "--" };
  });
}

/** What a flag means to the parser. */
export type FlagMeaning =
  | { readonly is: "known"; readonly flag: KnownFlag; readonly written: string }
  | { readonly is: "ambiguous"; readonly among: readonly string[] }
  | { readonly is: "unknown" };

/** Python's argparse takes the beginning of a flag for the flag where only one begins like it. */
export function meaningOf({ flags, takesBeginnings }: CommandLine, written: string): FlagMeaning {
  const exact = flags.get(written);
  if (exact !== undefined) return { is: "known", flag: exact, written };
  if (!takesBeginnings) return { is: "unknown" };
  const among = [...flags.keys()].filter((flag) => flag.startsWith(written));
  const [only] = among;
  if (only === undefined) return { is: "unknown" };
  const flag = flags.get(only);
  return among.length > 1 || flag === undefined
    ? { is: "ambiguous", among }
    : { is: "known", flag, written: only };
}
