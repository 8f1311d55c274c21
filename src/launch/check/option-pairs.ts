import type { EngineChecks, OptionPair } from "../../generated/checks.ts";
import type { Problem } from "../../shared/problem.ts";
import { isOn, type MergedValues, placeOf } from "./merged-values.ts";

/**
 * Errors for options that the engine refuses without another one, or together with it, although its
 * parser takes each. `canTell` says whether an option exists and its argument is not a problem
 * already.
 */
export function pairProblems(
  values: MergedValues,
  checks: EngineChecks,
  canTell: (option: string) => boolean,
): readonly Problem[] {
  const applies = ({ option, other }: OptionPair) =>
    isOn(values, option) && canTell(option) && canTell(other);
  const needs = (checks.needs ?? [])
    .filter((pair) => applies(pair) && !isOn(values, pair.other))
    .map(
      ({ option, other }): Problem => ({
        code: "engine-option-needs",
        level: "error",
        message: `\`${option}\` needs \`${other}\`, which is not set`,
        hint: `set \`${other}\`, or remove \`${option}\``,
        where: placeOf(values, option),
      }),
    );
  const excludes = (checks.excludes ?? [])
    .filter((pair) => applies(pair) && isOn(values, pair.other))
    .map(
      ({ option, other }): Problem => ({
        code: "engine-option-excludes",
        level: "error",
        message: `\`${option}\` and \`${other}\` exclude each other`,
        hint: "keep one of the two",
        where: placeOf(values, option),
      }),
    );
  return [...needs, ...excludes];
}
