import type { FindingKind } from "../finding.ts";
import { membersIn } from "../raw-members.ts";

/** Groups without conditions. */
export const emptyCondition: FindingKind = {
  name: "empty-condition",
  category: "correctness",
  level: "error",
  summary: "`all` or `any` has no conditions",
  why: "An empty `any` is true for the engine, although nothing in it holds: the rule would pass, or reject, every profile.",
  fix: 'put a condition into it; to remove a rule write "enabled": false',
  insteadOf: ["schema"],
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      membersIn(entry)
        .filter(({ key, value }) => /^(?:all|any)$/.test(key) && isEmpty(value))
        .map(({ key, pointer }) => ({
          message: `\`${key}\` has no conditions`,
          where: entry.document.locate(pointer),
        })),
    ),
};

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
