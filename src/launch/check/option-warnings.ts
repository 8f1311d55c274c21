import { bareName } from "../../shared/engine-argument.ts";
import type { ExactValue } from "../../shared/exact-value.ts";
import type { LaunchArgument } from "../launch-argument.ts";
import { valueText } from "../value-text.ts";
import type { JudgedVersions } from "./judged-versions.ts";
import type { Accepted } from "./read-words.ts";
import type { ArgumentFault } from "./refusal-problem.ts";
import { shownValue } from "./shown-text.ts";

/** Warnings about an argument that the engine's parser takes: it may not mean what it says. */
export function acceptedFaults(
  argument: LaunchArgument,
  { flag, abbreviates }: Accepted,
  { judge, tables }: JudgedVersions,
): ArgumentFault[] {
  const name = bareName(argument.name.flag);
  const faults: ArgumentFault[] = [];
  if (abbreviates !== null) {
    faults.push({
      code: "engine-option-abbreviated",
      level: "warning",
      message: `\`${name}\` is read as \`${bareName(abbreviates)}\`, until another option begins like it`,
      hint: "write the whole name",
    });
  }
  if (flag?.facts.deprecated === true) {
    const gone = tables.checks?.gone?.[flag.option];
    faults.push({
      code: "engine-option-deprecated",
      level: "warning",
      message: `\`${name}\` is deprecated in ${judge}`,
      ...(gone === undefined ? {} : { hint: gone.instead }),
    });
  }
  const texts = textsOf(argument.value);
  const dashed = texts.find((text) => /^-+[A-Za-z]/.test(text));
  if (dashed !== undefined) {
    faults.push({
      code: "engine-option-dashed-value",
      level: "warning",
      message: `the value ${shownValue(name, dashed)} of \`${name}\` looks like an option`,
      hint: "every option has a line of its own",
    });
  }
  const isMany = flag?.facts.kind === "list" || flag?.facts.kind === "append";
  const repeated = texts.find((text, index) => texts.indexOf(text) < index);
  if (isMany && repeated !== undefined) {
    faults.push({
      code: "engine-option-repeated-value",
      level: "warning",
      message: `\`${name}\` has the value ${shownValue(name, repeated)} twice`,
      hint: "keep one of the two",
    });
  }
  if (flag !== null && tables.checks?.files?.includes(flag.option)) {
    faults.push({
      code: "engine-option-file",
      level: "warning",
      message: `the options in the file of \`${name}\` are not checked`,
      hint: "write them as engine arguments",
    });
  }
  return faults;
}

/** A text, or the texts of a list; JSON is not looked into. */
function textsOf(value: ExactValue): readonly string[] {
  const items = Array.isArray(value) ? (value as readonly ExactValue[]) : [value];
  return items.filter((item) => item !== null && typeof item !== "boolean").map(valueText);
}
