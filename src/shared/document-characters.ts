import { type Finding, fault } from "./document-tree.ts";

/**
 * Control characters and the like, which YAML 1.1 and 1.2 allow nowhere, and what ends a line in YAML
 * 1.1 alone or belongs at the beginning of a file alone.
 */
const NOT_IN_YAML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

const HALF = /\p{Cs}/u;

const NAMES = new Map([
  ["\u0000", "a NUL character"],
  ["\r", "a carriage return without a line feed"],
  ["\u0085", "a next-line character (U+0085)"],
  ["\u2028", "a line separator (U+2028)"],
  ["\u2029", "a paragraph separator (U+2029)"],
  ["\uFEFF", "a byte order mark (U+FEFF)"],
]);

/**
 * The first character that must not stand in a file as it is. In JSON half characters alone: what
 * else is not allowed there is an error of syntax.
 */
export function forbiddenCharacter(text: string, syntax: "yaml" | "json"): Finding | undefined {
  if (!text.isWellFormed()) {
    const at = text.search(HALF);
    return fault(at, "bad-character", "half of a character", "save the file as UTF-8");
  }
  const at = syntax === "yaml" ? text.search(NOT_IN_YAML) : -1;
  if (at < 0) return undefined;
  const character = text.charAt(at);
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const name = NAMES.get(character) ?? `a control character (U+${code})`;
  const hint =
    character === "\r"
      ? "end lines with a line feed"
      : `remove it, or write it as \`\\u${code}\` in double quotes`;
  return fault(at, "bad-character", `${name} stands inside the file`, hint);
}
