import { ExactNumber, type ExactValue } from "../shared/exact-value.ts";
import { isMapping } from "./launch-argument.ts";
import { valueText } from "./value-text.ts";

/**
 * A value as Python prints it inside a list or a mapping (`repr`), for engines that read their
 * arguments so: `['a', 1, True, None]`. Numbers keep the spelling of the file.
 */
export function pythonText(value: ExactValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value);
  if (value instanceof ExactNumber) return valueText(value);
  if (Array.isArray(value)) return `[${value.map(pythonText).join(", ")}]`;
  if (!isMapping(value)) return valueText(value);
  const members = [...value].map(([key, member]) => `${quoted(key)}: ${pythonText(member)}`);
  return `{${members.join(", ")}}`;
}

/** In single quotes, or in double ones where there are single and no double ones inside. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text.replaceAll(/[\\'"]|[\p{C}\p{Z}]/gu, (character) => {
    if (character === "\\" || character === quote) return `\\${character}`;
    return character === " " || character === "'" || character === '"'
      ? character
      : escaped(character);
  });
  return `${quote}${inside}${quote}`;
}

const shortEscapes = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = (digits: number) => code.toString(16).padStart(digits, "0");
  if (code > 0xffff) return `\\U${hex(8)}`;
  return shortEscapes.get(character) ?? (code > 0xff ? `\\u${hex(4)}` : `\\x${hex(2)}`);
}
