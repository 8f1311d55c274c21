import { placeholdersOf } from "../../rules/template.ts";
import type { FindingKind, Found } from "../finding.ts";
import { membersIn, type RawMember } from "../raw-members.ts";
import type { RuleEntry } from "../rule-files.ts";

/** Names that every JavaScript object has without being given them. */
const inherited: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/** Keys and paths by which a rule would reach for what every object inherits. */
export const prototypeKey: FindingKind = {
  name: "prototype-key",
  category: "safety",
  level: "error",
  summary: "a key or a path names what every JavaScript object has, such as `__proto__`",
  why: "Where such names are followed, a rule file can read or change the program itself. Here they are not: the value is always null.",
  fix: "no fact has such a name: leave it out",
  insteadOf: ["schema", "unknown-fact", "unknown-placeholder", "fact-not-settable"],
  find: ({ entries }) =>
    entries.flatMap((entry) => membersIn(entry).flatMap((member) => foundIn(member, entry))),
};

function foundIn(member: RawMember, { document }: RuleEntry): readonly Found[] {
  const { key, value, pointer } = member;
  const ofKey = key.split(".").find((part) => inherited.has(part));
  const text = typeof value === "string" ? value : "";
  const paths = key === "path" ? [text] : isText(key) ? placeholdersOf(text) : [];
  const ofValue = paths.flatMap((path) => path.split(".")).find((part) => inherited.has(part));
  return [
    ...(ofKey === undefined
      ? []
      : [{ message: said(ofKey), where: document.locate(pointer, "key") }]),
    ...(ofValue === undefined ? [] : [{ message: said(ofValue), where: document.locate(pointer) }]),
  ];
}

function isText(key: string): boolean {
  return key === "reason" || key === "message";
}

function said(name: string): string {
  return `\`${name}\` is a member of every object, not of a fact`;
}
