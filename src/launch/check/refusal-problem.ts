import { didYouMean } from "../../shared/did-you-mean.ts";
import { bareName } from "../../shared/engine-argument.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Misfit } from "./convert-value.ts";
import type { Refusal } from "./read-words.ts";
import { oneOf, shownValue } from "./shown-text.ts";

/** A problem of an argument without its place. */
export type ArgumentFault = Omit<Problem, "where">;

/**
 * What is said of an argument whose option exists and whose value does not fit. `name` is how it was
 * written, `judge` the engine with its version.
 */
export function refusalFault(
  refusal: Exclude<Refusal, { is: "unknown-option" }>,
  name: string,
  judge: string,
): ArgumentFault {
  switch (refusal.is) {
    case "ambiguous-option":
      return {
        code: "engine-option-ambiguous",
        level: "error",
        message: `\`${name}\` is the beginning of ${refusal.among.length} options of ${judge}`,
        hint: `write the whole name: ${oneOf(refusal.among.map(bareName), 6)}`,
      };
    case "ends-with-help":
      return {
        code: "engine-option-ends",
        level: "error",
        message: `with \`${name}\` the engine prints its help and ends`,
        hint: "remove it",
      };
    case "value-missing":
      return {
        code: "engine-option-value-missing",
        level: "error",
        message: `\`${name}\` needs a value`,
        hint: `write it behind \`${name}\`, or leave the argument out`,
      };
    case "takes-no-value":
      return {
        code: "engine-option-takes-no-value",
        level: "error",
        message: `\`${name}\` takes no value, and gets ${shownValue(name, refusal.value)}`,
        hint: "write `true` to switch it on, `false` to switch it off",
      };
    case "misfit":
      return misfitFault(refusal.misfit, refusal.value, name, judge);
  }
}

function misfitFault(misfit: Misfit, value: string, name: string, judge: string): ArgumentFault {
  if (misfit.is === "choice") {
    return {
      code: "engine-option-choice",
      level: "error",
      message: `\`${name}\` cannot be ${shownValue(name, value)} for ${judge}`,
      hint: didYouMean(value, misfit.choices) ?? `it can be ${oneOf(misfit.choices)}`,
    };
  }
  return {
    code: "engine-option-value",
    level: "error",
    message: `\`${name}\` is ${shownValue(name, value)}, which ${judge} cannot read`,
    hint: `write ${misfit.wanted}`,
  };
}
