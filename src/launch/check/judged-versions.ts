import type { FlagTable } from "../../generated/flags.ts";
import type { Engine } from "../engine.ts";
import { hasOption, versionIndex } from "../flag-details.ts";
import { type OptionNames, optionNames } from "../option-names.ts";
import { type Candidates, candidateVersions, type WantedVersion } from "./candidate-versions.ts";
import { type CommandLine, commandLines } from "./command-line.ts";
import type { EngineTables } from "./engine-tables.ts";
import type { WordRules } from "./read-words.ts";
import { engineTitle, judgedBy, versionNote } from "./version-words.ts";

/** The versions of an engine that arguments are judged by, and what is known of each. */
export interface JudgedVersions {
  readonly engine: Engine;
  readonly tables: EngineTables;
  readonly table: FlagTable;
  readonly wanted: WantedVersion;
  readonly candidates: Candidates;
  readonly names: OptionNames;
  /** `vLLM`. */
  readonly title: string;
  /** `vLLM 0.11.2`, `any known version of vLLM`. */
  readonly judge: string;
  /** One sentence where the version itself is not in the table. */
  readonly note: string | null;
  lineOf(version: number): CommandLine;
  rulesOf(version: number): WordRules;
  /** True when one of the judged versions has the option. */
  has(option: string): boolean;
}

/** For each version of an engine, what arguments are judged by. Command lines are made once for all. */
export function judgedVersions(
  engine: Engine & { readonly flags: FlagTable },
  tables: EngineTables,
) {
  const { flags: table, descriptor } = engine;
  const lineOf = commandLines(engine);
  const { pairsForJson, shorthands = [], nothing = [] } = tables.checks ?? {};
  const lastWithPairs = versionIndex(table.versions, pairsForJson?.until ?? null) ?? -1;
  const rulesOf = (version: number): WordRules => ({
    dottedKeys: descriptor.arguments.dottedKeys ?? false,
    takesPairs: version <= lastWithPairs,
    nothing,
    shorthands,
  });
  return (wanted: WantedVersion): JudgedVersions => {
    const candidates = candidateVersions(table.versions, wanted);
    return {
      engine,
      tables,
      table,
      wanted,
      candidates,
      names: optionNames(engine, wanted.version),
      title: engineTitle(engine),
      judge: judgedBy(engine, table.versions, candidates),
      note: versionNote(engine, table.versions, wanted, candidates),
      lineOf,
      rulesOf,
      has(option) {
        const entry = Object.hasOwn(table.options, option) ? table.options[option] : undefined;
        return entry !== undefined && candidates.indexes.some((index) => hasOption(entry, index));
      },
    };
  };
}
