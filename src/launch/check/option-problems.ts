import { bareName } from "../../shared/engine-argument.ts";
import { hasErrors, type Problem } from "../../shared/problem.ts";
import type { WrittenArgument } from "../encode-arguments.ts";
import type { LaunchArgument } from "../launch-argument.ts";
import type { JudgedVersions } from "./judged-versions.ts";
import type { SetOption } from "./merged-values.ts";
import { acceptedFaults } from "./option-warnings.ts";
import { type Accepted, type Refusal, readWords } from "./read-words.ts";
import { type ArgumentFault, refusalFault } from "./refusal-problem.ts";
import { shownValue } from "./shown-text.ts";
import { unknownOptionFault } from "./unknown-option.ts";

/**
 * What the parsers of the judged versions say of each argument as it will be passed: what all of them
 * refuse is an error. `isStrict` false: an unknown option is a warning, since a build of the engine
 * may have more options than the table knows. `set` is what the parser sets by the others,
 * `refused` the options that have an error.
 */
export function optionProblems(
  list: readonly WrittenArgument[],
  versions: JudgedVersions,
  isStrict: boolean,
): {
  readonly problems: readonly Problem[];
  readonly set: readonly SetOption[];
  readonly refused: ReadonlySet<string>;
} {
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const set: SetOption[] = [];
  let stray = 0;
  for (const written of list) {
    const { argument } = written;
    const judgement = judge(written, versions);
    if (judgement === null) continue;
    const faults =
      judgement.is === "accepted"
        ? [
            ...acceptedFaults(argument, judgement.reading, versions),
            ...effectFaults(argument, judgement.reading, versions),
          ]
        : [faultOf(argument, judgement, versions, isStrict)];
    if (judgement.is === "accepted" && judgement.reading.stray.length > 0) {
      stray += judgement.reading.stray.length;
      faults.push(strayFault(argument, judgement.reading.stray, stray > judgement.positionals));
    }
    if (judgement.is === "accepted" && judgement.reading.flag !== null) {
      const { flag, value } = judgement.reading;
      set.push({ option: flag.option, isNegated: flag.isNegated, value, argument });
    }
    if (hasErrors(faults)) refused.add(argument.name.option);
    problems.push(...faults.map((fault) => ({ ...fault, where: argument.where })));
  }
  return { problems, set, refused };
}

type Judgement =
  | { readonly is: "accepted"; readonly reading: Accepted; readonly positionals: number }
  | { readonly is: "refused"; readonly why: Refusal };

/** Whether a version accepts the argument, the newest first; null where nothing can be passed. */
function judge(
  { words, problems }: WrittenArgument,
  { candidates, lineOf, rulesOf }: JudgedVersions,
): Judgement | null {
  if (hasErrors(problems)) return null;
  let why: Refusal = { is: "unknown-option" };
  for (const index of candidates.indexes) {
    const line = lineOf(index);
    const reading = readWords(words, line, rulesOf(index));
    if (
      reading.accepted &&
      (reading.stray.length <= line.positionals || candidates.indexes.at(-1) === index)
    ) {
      return { is: "accepted", reading, positionals: line.positionals };
    }
    if (!reading.accepted && why.is === "unknown-option") why = reading.why;
  }
  return { is: "refused", why };
}

function faultOf(
  argument: LaunchArgument,
  { why }: Judgement & { readonly is: "refused" },
  versions: JudgedVersions,
  isStrict: boolean,
): ArgumentFault {
  const { candidates, judge: shown, lineOf, table, tables, title } = versions;
  const written = bareName(argument.name.flag);
  if (why.is !== "unknown-option") return refusalFault(why, written, shown);
  const newest = candidates.indexes[0] ?? 0;
  return unknownOptionFault({
    name: argument.name,
    written,
    title,
    judge: shown,
    level: isStrict && candidates.kind !== "newer" ? "error" : "warning",
    table,
    checks: tables.checks,
    newest: { version: newest, line: lineOf(newest) },
  });
}

/** `x: false` passes nothing for an option with a value: in AIM_ENGINE_ARGS that takes the profile's away. */
function effectFaults(
  argument: LaunchArgument,
  { flag }: Accepted,
  { names }: JudgedVersions,
): readonly ArgumentFault[] {
  const { name, value, source } = argument;
  const kind = names.facts(name.option)?.kind;
  const isSwitch = kind === undefined || kind === "flag" || kind === "boolean";
  if (flag !== null || value !== false || source !== "profile" || isSwitch) return [];
  return [
    {
      code: "engine-option-without-effect",
      level: "warning",
      message: `\`${bareName(argument.name.flag)}: false\` passes nothing to the engine: the option takes a value`,
      hint: "write the value, or remove it",
    },
  ];
}

/** A value that stands alone: the parser of newer versions takes one for the model and forgets it. */
function strayFault(
  argument: LaunchArgument,
  values: readonly string[],
  isError: boolean,
): ArgumentFault {
  const shown = values.map((value) => shownValue(argument.name.option, value));
  return {
    code: "engine-option-stray-value",
    level: isError ? "error" : "warning",
    message: `\`${bareName(argument.name.flag)}\` does not take ${shown.slice(0, 3).join(", ")}: ${isError ? "the engine refuses it" : "the engine drops it"}`,
    hint: "write `true` or `false` for a switch, and one value where an option takes one",
  };
}
