import { placeOf } from "../../rules/merge-layers.ts";
import { compareText } from "../../shared/order.ts";
import type { FindingKind } from "../finding.ts";
import { looksMistyped } from "../mistyped.ts";

/** States that look like a mistyped one of another filter. */
export const nearState: FindingKind = {
  name: "near-state",
  category: "style",
  level: "warning",
  summary: "a state looks like a mistyped state of another filter",
  why: "Lists and dashboards count by state: profiles under a mistyped one are missed.",
  fix: "use the state that the other filters use, or one that cannot be taken for it",
  find({ inUse }) {
    const used = inUse.flatMap((entry) =>
      entry.rule.kind === "filter" ? [{ entry, state: entry.rule.state }] : [],
    );
    const counts = Map.groupBy(used, ({ state }) => state);
    const usesOf = (state: string) => counts.get(state)?.length ?? 0;
    return used.flatMap(({ entry, state }) => {
      const meant = [...counts.keys()]
        .filter((other) => looksMistyped(state, other, "_"))
        .filter((other) => isSuspect(entry.layer.level > 0, usesOf(state), usesOf(other)))
        .sort(compareText)[0];
      if (meant === undefined) return [];
      const message = `no other filter has the state \`${state}\`, but one is called \`${meant}\``;
      return [{ message, where: placeOf(entry, "/state"), hint: `did you mean \`${meant}\`?` }];
    });
  },
};

/** Of two states that look alike, the one of an upper layer or the rarer one is taken for the mistake. */
function isSuspect(isOnTop: boolean, uses: number, otherUses: number): boolean {
  return uses === 1 && (isOnTop || otherUses > uses);
}
