import type { PlainValue, SourceDocument } from "../shared/document.ts";
import { pointerTo, valueAt } from "../shared/json-pointer.ts";
import type { Fault } from "./check-rule.ts";
import { placeholdersOf } from "./template.ts";

/** Names that every JavaScript object has without being given them. */
const inherited: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/**
 * The traps in the members of an entry, also of one that is no valid rule: groups without conditions,
 * priorities, names that every object inherits. An entry that removes a rule may have any members.
 */
export function checkMembers(
  raw: PlainValue,
  pointer: string,
  document: SourceDocument,
): readonly Fault[] {
  if (valueAt(raw, "/enabled") === false) return [];
  const fault = (code: string, message: string, place: string, of?: "key"): Fault => ({
    problem: { code, level: "error", message, where: document.locate(place, of) },
  });
  return membersIn(raw, pointer).flatMap(({ key, value, place }) => {
    const inKey = key.split(".").find((part) => inherited.has(part));
    const inValue = pathsNamed(key, value)
      .flatMap((path) => path.split("."))
      .find((part) => inherited.has(part));
    const isEmpty = /^(?:all|any)$/.test(key) && Array.isArray(value) && value.length === 0;
    return [
      ...(isEmpty ? [fault("empty-condition", `\`${key}\` has no conditions`, place)] : []),
      ...(key === "priority"
        ? [fault("priority", "there are no priorities here", place, "key")]
        : []),
      ...(inKey === undefined ? [] : [fault("prototype-key", said(inKey), place, "key")]),
      ...(inValue === undefined ? [] : [fault("prototype-key", said(inValue), place)]),
    ];
  });
}

/** The fact paths that a member with this key names. */
function pathsNamed(key: string, value: PlainValue): readonly string[] {
  if (typeof value !== "string") return [];
  if (key === "path") return [value];
  return key === "reason" || key === "message" ? placeholdersOf(value) : [];
}

function said(name: string): string {
  return `\`${name}\` is a member of every object, not of a fact`;
}

interface MemberAt {
  readonly key: string;
  readonly value: PlainValue;
  readonly place: string;
}

/** Every member of every object in a value, with its JSON pointer. */
function membersIn(value: PlainValue, pointer: string): readonly MemberAt[] {
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value as Readonly<Record<string, PlainValue>>).flatMap(([key, member]) => {
    const place = pointerTo(pointer, key);
    const own = isList ? [] : [{ key, value: member, place }];
    return [...own, ...membersIn(member, place)];
  });
}
