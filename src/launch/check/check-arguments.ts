import type { MetadataFacts } from "../../generated/facts.ts";
import type { Precision } from "../../generated/profile.ts";
import type { Problem } from "../../shared/problem.ts";
import type { WrittenArgument } from "../encode-arguments.ts";
import type { Engine } from "../engine.ts";
import type { WantedVersion } from "./candidate-versions.ts";
import type { EngineTables } from "./engine-tables.ts";
import { gpuCountProblems } from "./gpu-count.ts";
import { type JudgedVersions, judgedVersions } from "./judged-versions.ts";
import { mergedValues } from "./merged-values.ts";
import { formatProblems } from "./number-formats.ts";
import { pairProblems } from "./option-pairs.ts";
import { optionProblems } from "./option-problems.ts";
import { parserProblems } from "./parser-names.ts";
import { remembered } from "./remembered.ts";
import { engineTitle } from "./version-words.ts";

/** The arguments of one launch, and what they are judged against beside the engine. */
export interface ArgumentsInput {
  /** As planned: those of the profile, AIM_ENGINE_ARGS and aim itself, merged and written. */
  readonly arguments: readonly WrittenArgument[];
  readonly metadata: MetadataFacts;
  /** What the GPUs compute in hardware; null where that is not known. */
  readonly hardwarePrecisions: readonly Precision[] | null;
  /** How many GPUs the engine can use; null where no machine is looked at. */
  readonly availableGpus: number | null;
  /** Ids of the model: what it is called and what is loaded. */
  readonly models: readonly string[];
  /** False: unknown options are warnings. */
  readonly isStrict: boolean;
}

/** Judges arguments by one version of an engine. */
export interface ArgumentChecker {
  /** One sentence about what is judged by, where that is not simply the version. */
  readonly note: string | null;
  /**
   * Errors for what the engine refuses when it starts, and warnings for what may not be meant, at the
   * places of the arguments. What merging and encoding say of them is not repeated.
   */
  check(input: ArgumentsInput): readonly Problem[];
}

/** For each version of an engine, and range of versions that profiles are for, a checker. */
export function argumentCheckers(
  engine: Engine,
  tables: EngineTables,
): (wanted: WantedVersion) => ArgumentChecker {
  const { flags } = engine;
  if (flags === null) return () => checkerWithoutTable(engine);
  const versionsOf = judgedVersions({ ...engine, flags }, tables);
  const checkerOf = remembered((key: string): ArgumentChecker => {
    const versions = versionsOf(JSON.parse(key) as WantedVersion);
    return { note: versions.note, check: (input) => checkAll(input, versions) };
  });
  return ({ version, range }) => checkerOf(JSON.stringify({ version, range }));
}

function checkAll(input: ArgumentsInput, versions: JudgedVersions): readonly Problem[] {
  const { problems, set, refused } = optionProblems(input.arguments, versions, input.isStrict);
  const { checks, parsers } = versions.tables;
  if (checks === null) return problems;
  const values = mergedValues(set);
  const context = { ...versions, table: parsers, models: input.models };
  const named = (["toolCall", "reasoning"] as const).flatMap((kind) => {
    const option = checks.parsers?.[kind];
    return option === undefined || context.table === null
      ? []
      : parserProblems(kind, option, values, { ...context, table: context.table });
  });
  return [
    ...problems,
    ...pairProblems(values, checks, (option) => versions.has(option) && !refused.has(option)),
    ...named,
    ...gpuCountProblems(values, checks.gpus ?? [], input),
    ...formatProblems(values, checks.formats ?? [], input),
  ];
}

/** Without a flag table nothing is known of the options: everything passes. */
function checkerWithoutTable(engine: Engine): ArgumentChecker {
  return {
    note: `the options of ${engineTitle(engine)} are not known to aim: its arguments are not checked`,
    check: () => [],
  };
}
