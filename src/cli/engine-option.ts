import { canonicalName } from "../shared/engine-argument.ts";

/** A word that can only be meant for the engine: `--max-model-len`, `--max-model-len=4096`. */
const option = /^--(?<name>[a-z][a-z0-9_.-]*)(?:=(?<value>.*))?$/is;

/**
 * How to pass an option of the engine that stands on the command line of aim, with the value that
 * stands there; undefined for a word that is no such option.
 */
export function engineOptionHint(word: string, next: string | undefined): string | undefined {
  const found = option.exec(word)?.groups;
  if (found === undefined) return undefined;
  const text = found["value"] ?? (next === undefined || next.startsWith("-") ? undefined : next);
  const name = canonicalName(found["name"] ?? "");
  const value = text === undefined ? true : valueIn(text);
  const json = JSON.stringify({ [name]: value }).replaceAll("'", "'\\''");
  return `an option of the engine is given as AIM_ENGINE_ARGS='${json}', or by --engine-args`;
}

/** Numbers, true, false and JSON as such; anything else is a text. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
