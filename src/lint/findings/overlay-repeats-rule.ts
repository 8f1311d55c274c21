import { formatLocation } from "../../shared/problem.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { FindingKind } from "../finding.ts";
import { placeOf } from "../place.ts";
import { shippedRule } from "../shipped-rule.ts";

/** Overlay rules that say what the set says. */
export const overlayRepeatsRule: FindingKind = {
  name: "overlay-repeats-rule",
  category: "ordering",
  level: "warning",
  summary: "an overlay rule is the same as the rule that it replaces",
  why: "It changes nothing today, and hides what a later version of the set says.",
  fix: "remove it from the overlay",
  find: (context) =>
    context.inUse.flatMap((entry) => {
      const shipped = shippedRule(entry, context);
      if (shipped === undefined || canonicalJson(shipped.rule) !== canonicalJson(entry.rule))
        return [];
      const place = formatLocation(placeOf(shipped));
      return [{ message: `\`${entry.rule.id}\` says the same as ${place}`, where: placeOf(entry) }];
    }),
};
