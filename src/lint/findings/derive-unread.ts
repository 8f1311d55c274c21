import { pathsOf, templatesOf } from "../../rules/conditions.ts";
import { placeholdersOf } from "../../rules/template.ts";
import { pointerTo } from "../../shared/json-pointer.ts";
import type { LintedRule } from "../context.ts";
import type { FindingKind } from "../finding.ts";

/** Facts that are set for nobody. */
export const deriveUnread: FindingKind = {
  name: "derive-unread",
  category: "reachability",
  level: "warning",
  summary: "a derive rule sets a fact that no filter, rank or advise rule looks at",
  why: "Derive rules do not see one another's results, so a fact that nothing else looks at changes no decision.",
  fix: "look at it in a filter, or remove the rule",
  find({ inUse }) {
    const read = new Set(inUse.flatMap(readBy));
    return inUse.flatMap((entry) =>
      Object.keys(entry.rule.kind === "derive" ? entry.rule.set : {})
        .filter((path) => !read.has(path))
        .map((path) => ({
          message: `nothing looks at \`${path}\``,
          where: entry.document.locate(pointerTo(`${entry.pointer}/set`, path), "key"),
        })),
    );
  },
};

function readBy({ rule }: LintedRule): readonly string[] {
  if (rule.kind === "derive") return [];
  return [...pathsOf(rule), ...templatesOf(rule, "").flatMap(({ text }) => placeholdersOf(text))];
}
