import type { MappingNode, SourceEntry, SourceNode } from "./document-tree.ts";
import { partsOf } from "./json-pointer.ts";

/** A line and a column, both from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A function from offsets in a text to places; lines are counted when the first one is asked for. */
export function placesOf(text: string): (at: number) => Place {
  let starts: number[] | undefined;
  return (at) => {
    starts ??= lineStarts(text);
    const line = lastNotAfter(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** Index of the last start that is not after `at`, by halving. */
function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** A function from JSON pointers to offsets: of the value, or of its key, as `locate` promises. */
export function offsetsOf(root: SourceNode): (pointer: string, of: "key" | "value") => number {
  const indexes = new Map<MappingNode, Map<string, SourceEntry>>();
  return (pointer, of) => {
    let node = root;
    let key: SourceNode | undefined;
    for (const part of partsOf(pointer)) {
      // What an alias stands for is at the alias: where it was written has another pointer.
      if (node.kind === "alias") return node.at;
      const inner = innerOf(node, part, indexes);
      if (inner === undefined) break;
      key = inner.key;
      node = inner.value;
    }
    return of === "key" && key !== undefined ? key.at : node.at;
  };
}

function innerOf(
  node: SourceNode,
  part: string,
  indexes: Map<MappingNode, Map<string, SourceEntry>>,
): { readonly key?: SourceNode; readonly value: SourceNode } | undefined {
  if (node.kind === "mapping") {
    const index = indexes.get(node) ?? indexOf(node);
    indexes.set(node, index);
    return index.get(part);
  }
  if (node.kind !== "sequence" || !/^(?:0|[1-9][0-9]*)$/.test(part)) return undefined;
  const value = node.items[Number(part)];
  return value === undefined ? undefined : { value };
}

function indexOf(mapping: MappingNode): Map<string, SourceEntry> {
  const textOf = ({ key }: SourceEntry) => (key.kind === "scalar" ? key.text : "");
  return new Map(mapping.entries.map((entry) => [textOf(entry), entry]));
}
