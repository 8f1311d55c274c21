import { ExactMapping, ExactNumber, type ExactValue, parseDocument } from "../shared/document.ts";
import {
  bareName,
  type EngineArgument,
  type RepeatedArgument,
  repeatedOptions,
} from "../shared/engine-argument.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { type Reading, showValue } from "./bad-value.ts";

/** Engine options in the order of AIM_ENGINE_ARGS; `where` is the place inside the value. */
export type EngineArguments = readonly EngineArgument[];

/** Names of engine options, as `engine_args` in the profile schema has them. */
export const ARGUMENT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

const EXAMPLE = 'write it as in `{"max-model-len": 8192}`';

/**
 * Reads a JSON object of engine options, in its order, numbers with their digits. Errors have the
 * line and column inside the value, and do not repeat the whole of it: it may hold an API key.
 */
export function parseEngineArguments(text: string, from: string): Reading<EngineArguments> {
  const { document, problems: found } = parseDocument(text, from, "json");
  const problems = found.map((problem) =>
    problem.level === "error" ? notAnObject(from, problem, text) : problem,
  );
  if (document === undefined || hasErrors(problems)) return { problems };
  const options = document.exact;
  if (!(options instanceof ExactMapping)) {
    const message = `it is ${nameOf(options)}`;
    const where = document.locate("");
    return { problems: [...problems, notAnObject(from, { message, where }, text)] };
  }
  const value = [...options].map(([name, value]) => ({
    name,
    value,
    where: document.locate(pointerTo("", name), "key"),
  }));
  const faults = [
    ...badNames(value, from),
    ...repeatedOptions(value).map((repeated) => repeatedName(repeated, from)),
  ];
  return faults.length > 0 ? { problems: [...problems, ...faults] } : { value, problems };
}

function notAnObject(
  from: string,
  reason: Pick<Problem, "message" | "where" | "hint">,
  text: string,
): Problem {
  return {
    code: "setting-invalid",
    level: "error",
    message: `\`${from}\` must be a JSON object: ${reason.message}`,
    where: reason.where,
    hint: text.startsWith("{") ? (quoteHint(text) ?? reason.hint ?? EXAMPLE) : EXAMPLE,
  };
}

/** The two usual ways of losing the double quotes. */
function quoteHint(text: string): string | undefined {
  if (text.includes('"')) return undefined;
  if (text.includes("'")) return "JSON has double quotes around names and text, not single ones";
  return /[A-Za-z]/.test(text)
    ? "the double quotes are missing: in a shell, put single quotes around the whole value"
    : undefined;
}

function badNames(given: EngineArguments, from: string): Problem[] {
  return given
    .filter(({ name }) => !ARGUMENT_NAME.test(name))
    .map(({ name, where }) => {
      const bare = bareName(name);
      return {
        code: "setting-invalid",
        level: "error",
        message: `\`${from}\` has a name that no option can have: \`${showValue(name)}\``,
        where,
        hint:
          bare !== name && ARGUMENT_NAME.test(bare)
            ? `leave the dashes out: \`${bare}\``
            : "a name has letters, digits, `.`, `_` and `-`, and begins with a letter or a digit",
      };
    });
}

function repeatedName({ argument, earlier }: RepeatedArgument, from: string): Problem {
  return {
    code: "setting-invalid",
    level: "error",
    message: `\`${from}\` speaks of one option twice: \`${earlier.name}\` and \`${argument.name}\``,
    where: argument.where,
    hint: "keep one of the two",
  };
}

function nameOf(value: ExactValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (value instanceof ExactNumber) return "a number";
  return typeof value === "string" ? "text" : "true or false";
}
