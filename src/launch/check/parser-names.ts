import type { ParserOption } from "../../generated/checks.ts";
import type { ModelFamily, ParserTable } from "../../generated/parsers.ts";
import { didYouMean } from "../../shared/did-you-mean.ts";
import { isInRanges } from "../../shared/index-ranges.ts";
import type { Location, Problem } from "../../shared/problem.ts";
import { candidateVersions, type WantedVersion } from "./candidate-versions.ts";
import { isOn, type MergedValues, placeOf, textOf } from "./merged-values.ts";
import { presence } from "./presence.ts";
import { oneOf } from "./shown-text.ts";

type Kind = "toolCall" | "reasoning";

export interface ParserContext {
  readonly table: ParserTable;
  readonly wanted: WantedVersion;
  /** `vLLM 0.11.2`. */
  readonly judge: string;
  readonly title: string;
  /** Ids of the model: what it is called and what is loaded. */
  readonly models: readonly string[];
}

/**
 * What is wrong with the parser that an option names: the version has none of that name, or the model
 * is of a family that another one is for. An error where the engine looks for the parser when it
 * starts. With a plugin any name may be one.
 */
export function parserProblems(
  kind: Kind,
  option: ParserOption,
  values: MergedValues,
  context: ParserContext,
): readonly Problem[] {
  const name = textOf(values, option.option);
  if (name === null) return [];
  if (option.plugin !== undefined && isOn(values, option.plugin)) return [];
  const where = placeOf(values, option.option);
  const { table } = context;
  const { indexes } = candidateVersions(table.versions, context.wanted);
  const known = table[kind];
  const ranges = Object.hasOwn(known, name) ? known[name] : undefined;
  if (ranges !== undefined && indexes.some((index) => isInRanges(ranges, index))) {
    return familyProblems(kind, option.option, name, context, indexes, where);
  }
  const isUsed = option.usedWith === undefined || isOn(values, option.usedWith);
  const newest = indexes[0] ?? 0;
  const names = Object.keys(known).filter((each) => isInRanges(known[each] ?? [], newest));
  const when = ranges === undefined ? null : presence(ranges, table.versions, newest);
  return [
    {
      code: "parser-unknown",
      level: isUsed ? "error" : "warning",
      message: `\`${option.option}\` \`${name}\` is not in ${context.judge}${when === null ? "" : `: ${when}`}`,
      hint:
        fitting(kind, context, indexes) ?? didYouMean(name, names) ?? `it has ${oneOf(names, 20)}`,
      where,
    },
  ];
}

function familyProblems(
  kind: Kind,
  option: string,
  name: string,
  context: ParserContext,
  indexes: readonly number[],
  where: Location | undefined,
): readonly Problem[] {
  const families = familiesOf(context.table, context.models);
  const fits = families.map((family) => family[kind]);
  if (families.length === 0 || fits.some((names) => names === null || names.includes(name))) {
    return [];
  }
  const title = families.map((family) => family.title).join(" or ");
  const documented = fits.flatMap((names) => names ?? []);
  const what = kind === "toolCall" ? "tool-call" : "reasoning";
  const others =
    documented.length === 0
      ? `${context.title} documents no ${what} parser for ${title}`
      : `the ${what} parser of ${title} is ${oneOf(documented)}`;
  return [
    {
      code: "parser-of-other-model",
      level: "warning",
      message: `\`${option}\` is \`${name}\`, but ${others}`,
      hint: fitting(kind, context, indexes) ?? `remove \`${option}\``,
      where,
    },
  ];
}

/** The hint to use the parser of the model's family that a judged version has. */
function fitting(
  kind: Kind,
  { table, models }: ParserContext,
  indexes: readonly number[],
): string | undefined {
  const known = table[kind];
  const names = familiesOf(table, models).flatMap((family) => family[kind] ?? []);
  const found = names.find((name) => indexes.some((index) => isInRanges(known[name] ?? [], index)));
  return found === undefined ? undefined : `write \`${found}\``;
}

function familiesOf(table: ParserTable, models: readonly string[]): readonly ModelFamily[] {
  const ids = models.map((model) => model.toLowerCase());
  return table.families.filter(({ models: parts, except = [] }) =>
    ids.some(
      (id) => parts.some((part) => id.includes(part)) && !except.some((part) => id.includes(part)),
    ),
  );
}
