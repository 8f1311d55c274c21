import type { YAMLError } from "yaml";
import { type Finding, fault, quoted } from "./document-tree.ts";

/**
 * Errors that say all about one place. Any other leaves the parser guessing: what it reports after
 * it is mostly a consequence.
 */
const LOCAL = new Set(["BAD_DQ_ESCAPE", "BAD_SCALAR_START", "TAB_AS_INDENT", "TAG_RESOLVE_FAILED"]);

/** Where a scalar or bracket begins that ends at an offset: what was opened there and never closed. */
export type OpenedAt = (end: number) => number | undefined;

/** The errors worth reporting, in our words: one for a line, and none after the parser lost its way. */
export function syntaxFindings(
  errors: readonly YAMLError[],
  text: string,
  openedAt: OpenedAt,
): Finding[] {
  const findings: Finding[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= lineEnd) continue;
    const others = errors.filter((other) => other !== error && other.pos[0] === error.pos[0]);
    findings.push(findingOf(error, others, text, openedAt));
    if (!LOCAL.has(error.code)) break;
    const end = text.indexOf("\n", error.pos[0]);
    lineEnd = end === -1 ? text.length : end;
  }
  return findings;
}

function findingOf(
  error: YAMLError,
  others: readonly YAMLError[],
  text: string,
  openedAt: OpenedAt,
): Finding {
  const [start, end] = error.pos;
  const at = error.code === "TAB_AS_INDENT" ? start : afterSpaces(text, start);
  const source = text.slice(at, Math.max(end, at + 1));
  const say = (message: string, hint?: string, place = at) =>
    fault(Math.min(place, text.length), "yaml-syntax", message, hint);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return say("a tab is used as indentation", "indent with spaces");
    case "BAD_DQ_ESCAPE":
      return say(
        `unknown escape ${quoted(text.slice(start, start + 2))} in double quotes`,
        "write `\\\\` for a backslash, or use single quotes",
      );
    case "BAD_SCALAR_START":
      return say(`a value cannot begin with ${quoted(text.charAt(at))}`, "quote the value");
    case "BAD_ALIAS":
      return text.charAt(at) === ":"
        ? say("an anchor or alias that ends with `:`", "write a space before the `:`")
        : say(`${quoted(text.charAt(at))} without a name`, "quote the value if it is text");
    case "ALIAS_PROPS":
      return say("an alias cannot have an anchor or a tag");
    case "MULTIPLE_ANCHORS":
      return say("a second anchor for one value", "remove one of the two");
    case "MULTIPLE_TAGS":
      return say("a second tag for one value", "remove one of the two");
    case "BAD_PROP_ORDER":
      return say(`an anchor or a tag before ${quoted(text.charAt(at))}`, "write it after");
    case "TAG_RESOLVE_FAILED":
      return say(`unknown tag ${quoted(source)}`, "remove it, or quote the value if it is text");
    case "KEY_OVER_1024_CHARS":
      return say("a key of more than 1024 characters");
    case "BAD_DIRECTIVE":
      return say(`a directive that cannot be read: ${quoted(lineAt(text, at))}`);
    case "RESOURCE_EXHAUSTION":
      return fault(at, "too-deep", "lists and mappings are nested too deep to be read");
    case "MULTILINE_IMPLICIT_KEY":
      return keyOverLines(source, say);
    case "BLOCK_AS_IMPLICIT_KEY":
      return nested(text, at, others, say);
    case "BLOCK_IN_FLOW":
      return say(
        `${quoted(source)} inside brackets`,
        "separate entries with `,`, quote values with `: `",
      );
    case "BAD_INDENT":
      return badIndent(error.message, text, at, openedAt(start), say);
    case "MISSING_CHAR":
      return missing(error.message, text, at, source, openedAt(start), say);
    case "UNEXPECTED_TOKEN":
      return unexpected(error.message, text, at, say);
    default:
      return say(plainWords(error.message));
  }
}

type Say = (message: string, hint?: string, place?: number) => Finding;

/** A key that goes on in the next line: nearly always one whose `:`, or the space after it, is missing. */
function keyOverLines(source: string, say: Say): Finding {
  const first = (source.split("\n")[0] ?? "").trimEnd();
  if (first === "-") return say("a list item where a key is expected", "check the indentation");
  if (/^["'[{]/.test(first)) return say("a key must stand on one line");
  return noColon(first, say);
}

function noColon(line: string, say: Say): Finding {
  const hint = /^[^\s:]+:\S/.test(line)
    ? "write a space after the `:`"
    : "write `key: value`; indent the line if it belongs to the text above";
  return say(`no \`: \` after the key in ${quoted(line)}`, hint);
}

function nested(text: string, at: number, others: readonly YAMLError[], say: Say): Finding {
  if (text.startsWith("-", at)) {
    return say("a list item is not indented like the items before it");
  }
  const multiline = others.find((other) => other.code === "MULTILINE_IMPLICIT_KEY");
  if (multiline === undefined) {
    return say("a second `: ` on one line", "quote the value, or start a new line for inner keys");
  }
  const lastLine = text.lastIndexOf("\n", multiline.pos[1] - 1) + 1;
  return say(
    "a key is indented deeper than the key before it, which has a value already",
    "indent it like its neighbours, or quote the value above if this line is part of it",
    afterSpaces(text, lastLine),
  );
}

function badIndent(
  message: string,
  text: string,
  at: number,
  opened: number | undefined,
  say: Say,
): Finding {
  if (message.startsWith("Flow")) return notClosed(text, at, opened, say);
  if (message.includes("sequence items")) {
    return say("a list item is not indented like the items before it");
  }
  if (message.includes("Block scalar")) {
    return say("text after `|` or `>` must be indented deeper than its key");
  }
  return say(
    "a line is not indented like the lines it belongs to",
    "keys of one mapping begin in the same column",
  );
}

function missing(
  message: string,
  text: string,
  at: number,
  source: string,
  opened: number | undefined,
  say: Say,
): Finding {
  if (/^Missing closing|^Flow/.test(message)) return notClosed(text, at, opened, say);
  if (message.startsWith("Implicit map keys")) {
    return noColon(source.trim(), say);
  }
  if (message.startsWith("Comments")) {
    return say("no space before `#`", "write a space before a comment, or quote the value");
  }
  const rest = /^Missing (.+?) between (.+?) items$/.exec(message);
  if (rest !== null) return say(`no \`,\` between two entries in brackets`);
  if (message.startsWith("Missing space after :")) return say("no space after `:`");
  if (message.startsWith("Missing directives-end")) {
    return say(
      "no `---` line after the `%` lines",
      "remove the `%` lines, or write `---` after them",
    );
  }
  if (message.startsWith("Block collection cannot")) {
    return say("a key or a list item on the line of `---`", "start a new line after `---`");
  }
  if (message.startsWith("Tags and anchors")) return say("no space after an anchor or a tag");
  return say(plainWords(message));
}

function notClosed(text: string, at: number, opened: number | undefined, say: Say): Finding {
  const place = opened ?? at;
  const opener = text.charAt(place);
  if (opener === '"' || opener === "'") {
    return say(
      `a text that begins with ${quoted(opener)} has no end`,
      `close it with \`${opener}\``,
      place,
    );
  }
  const closer = opener === "[" ? "]" : "}";
  return say(
    `${quoted(opener)} is not closed`,
    `close it with \`${closer}\`; lines inside must be indented deeper than the key`,
    place,
  );
}

function unexpected(message: string, text: string, at: number, say: Say): Finding {
  if (message.includes("block-seq-ind on same line")) {
    return say(
      "a list item on the line of its key",
      "start the list on a new line, or write `[a, b]`",
    );
  }
  if (message.includes("empty item") || /Unexpected , in/.test(message)) {
    return say("a `,` with nothing before it");
  }
  if (message.includes("Block scalar header")) {
    return say(
      `unexpected ${quoted(wordAt(text, at))} after ${quoted(text.charAt(at - 1))}`,
      "begin the text on the next line",
    );
  }
  const shown = quoted(wordAt(text, at));
  if (/^[ \t]*$/.test(lineAt(text, at).slice(0, at - lineStart(text, at)))) {
    return say(`${shown} does not belong to what stands above it`, "check the indentation");
  }
  return say(`unexpected ${shown} after a value`, "quote the whole value if it is text");
}

function plainWords(message: string): string {
  const line = message.replace(/\s+/g, " ").replace(/\.$/, "");
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function afterSpaces(text: string, at: number): number {
  let place = at;
  while (text.charAt(place) === " ") place += 1;
  return place;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(lineStart(text, at), end === -1 ? text.length : end).replace(/\r$/, "");
}

function wordAt(text: string, at: number): string {
  return /^\S[^\s,\]}:]*/.exec(text.slice(at, at + 80))?.[0] ?? "";
}
