import type { FindingKind } from "../finding.ts";
import { membersIn } from "../raw-members.ts";

/** Priorities, which json-rules-engine has and these rules have not. */
export const priority: FindingKind = {
  name: "priority",
  category: "safety",
  level: "error",
  summary: "a rule or a condition has a `priority`",
  why: "With priorities the engine stops at the first condition that decides, and explanations would lack all others.",
  fix: "leave it out: every condition is evaluated; which filter or rank key goes first is said by `order`",
  insteadOf: ["schema"],
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      membersIn(entry)
        .filter(({ key }) => key === "priority")
        .map(({ pointer }) => ({
          message: "there are no priorities here",
          where: entry.document.locate(pointer, "key"),
        })),
    ),
};
