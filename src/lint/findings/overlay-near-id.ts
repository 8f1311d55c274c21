import { placeOf } from "../../rules/merge-layers.ts";
import { compareText } from "../../shared/order.ts";
import type { FindingKind } from "../finding.ts";
import { looksMistyped } from "../mistyped.ts";

/** New rules of an overlay whose ids look like a mistyped one of the set. */
export const overlayNearId: FindingKind = {
  name: "overlay-near-id",
  category: "ordering",
  level: "warning",
  summary: "an overlay adds a rule whose id is nearly that of a rule of the set",
  why: "If it was meant to replace that rule, both are in force now.",
  fix: "write the id exactly as the set has it, or choose one that cannot be taken for it",
  find({ inUse, rules }) {
    return inUse.flatMap((entry) => {
      const { id } = entry.rule;
      const below = rules.filter(({ layer }) => layer.level < entry.layer.level);
      const shipped = [...new Set(below.map(({ rule }) => rule.id))].sort(compareText);
      if (shipped.includes(id)) return [];
      const meant = shipped.find((other) => looksMistyped(id, other, "-"));
      if (meant === undefined) return [];
      const message = `\`${id}\` is added, and \`${meant}\` of the set stays as it is`;
      return [{ message, where: placeOf(entry), hint: `to replace it, write the id \`${meant}\`` }];
    });
  },
};
