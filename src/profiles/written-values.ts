import type { PlainValue, SourceDocument } from "../shared/document.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { Problem } from "../shared/problem.ts";
import { isMapping, member } from "./engine-arguments.ts";
import { foldCase } from "./place.ts";

/** A document with metadata as AMD's runtime reads it, and a warning for each value that is oddly written. */
export interface WrittenValues {
  /** The whole document, keys in the spelling of the file. */
  readonly value: PlainValue;
  readonly problems: readonly Problem[];
}

const words = ["engine", "accelerator_type", "precision", "metric", "type"];
const counts = ["gpu_count", "accelerator_count"];
const flags = ["manual_selection_only", "primary"];

/**
 * The document with what AMD's runtime reads leniently in one writing: words of metadata in small
 * letters, whole numbers and truth values that are text (or the other way round) as what they mean.
 * Everything else stays, for the schema to judge.
 */
export function writtenValues(document: SourceDocument): WrittenValues {
  const { value } = document;
  const metadata = member(value, "metadata");
  if (!isMapping(value) || !isMapping(metadata)) return { value, problems: [] };
  const problems: Problem[] = [];
  const read = (mapping: { readonly [key: string]: PlainValue }, pointer: string) =>
    Object.fromEntries(
      Object.entries(mapping).map(([key, written]): [string, PlainValue] => {
        if (pointer === "/metadata" && key === "capabilities" && isMapping(written))
          return [key, read(written, "/metadata/capabilities")];
        const meant = meaning(key, written, pointer);
        if (meant !== written && !isSameWord(meant, written))
          problems.push(odd(document, pointerTo(pointer, key), key, written, meant));
        return [key, meant];
      }),
    );
  return { value: { ...value, metadata: read(metadata, "/metadata") }, problems };
}

function meaning(key: string, written: PlainValue, mapping: string): PlainValue {
  if (mapping === "/metadata/capabilities" || flags.includes(key)) return truth(written);
  if (counts.includes(key)) return count(written);
  return words.includes(key) && typeof written === "string" ? foldCase(written) : written;
}

function count(written: PlainValue): PlainValue {
  if (written === true) return 1;
  const isWhole = typeof written === "string" && /^\s*\+?[0-9]+(?:\.0*)?\s*$/.test(written);
  return isWhole ? Number(written) : written;
}

function truth(written: PlainValue): PlainValue {
  if (typeof written !== "string" && typeof written !== "number") return written;
  const word = foldCase(String(written));
  if (["1", "true", "yes", "on", "t", "y"].includes(word)) return true;
  return ["0", "false", "no", "off", "f", "n"].includes(word) ? false : written;
}

function isSameWord(meant: PlainValue, written: PlainValue): boolean {
  return typeof meant === "string" && typeof written === "string";
}

function odd(
  document: SourceDocument,
  pointer: string,
  key: string,
  written: PlainValue,
  meant: PlainValue,
): Problem {
  const shown = typeof written === "string" ? `the text \`${written}\`` : `\`${written}\``;
  return {
    code: "odd-value",
    level: "warning",
    message: `\`${key}\` is ${shown}, read as \`${meant}\``,
    where: document.locate(pointer),
    hint: `write \`${key}: ${meant}\``,
  };
}
