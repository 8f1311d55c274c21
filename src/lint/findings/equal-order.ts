import { placeOf } from "../../rules/merge-layers.ts";
import type { LintContext } from "../context.ts";
import type { FindingKind, Found } from "../finding.ts";

/** Rules of one kind of which none goes first. */
export const equalOrder: FindingKind = {
  name: "equal-order",
  category: "ordering",
  level: "error",
  summary: "two rules of one kind have the same `order`",
  why: "The state of a profile is that of its first failing filter, and the first rank key decides: with two firsts it would be left to the order of files.",
  fix: "give one of the two another order; leave gaps of ten, so that a rule fits between",
  find: amongOthers,
};

/** Derive and advise rules need no order; but where they have one, it should say which goes first. */
function amongOthers({ inUse }: LintContext): readonly Found[] {
  const seen = new Map<string, string>();
  return inUse.flatMap((entry): readonly Found[] => {
    const { kind, id, order } = entry.rule;
    if ((kind !== "derive" && kind !== "advise") || order === undefined) return [];
    const key = `${kind} ${order}`;
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, id);
      return [];
    }
    const message = `${kind} rules \`${other}\` and \`${id}\` both have order ${order}`;
    return [{ message, where: placeOf(entry, "/order"), level: "warning" }];
  });
}
