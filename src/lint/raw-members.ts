import type { PlainValue } from "../shared/document.ts";
import { pointerTo } from "../shared/json-pointer.ts";
import type { RuleEntry } from "./rule-files.ts";

/** A member of an object in a file: its key, its value, and the JSON pointer to it. */
export interface RawMember {
  readonly key: string;
  readonly value: PlainValue;
  readonly pointer: string;
}

/** Every member of every object in a rule, also of one that is no valid rule. */
export function membersIn({ raw, pointer }: RuleEntry): readonly RawMember[] {
  return inside(raw, pointer);
}

function inside(value: PlainValue, pointer: string): readonly RawMember[] {
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value as Readonly<Record<string, PlainValue>>).flatMap(([key, member]) => {
    const place = pointerTo(pointer, key);
    const own = isList ? [] : [{ key, value: member, pointer: place }];
    return [...own, ...inside(member, place)];
  });
}
