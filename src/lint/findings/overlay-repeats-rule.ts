import { placeOf } from "../../rules/merge-layers.ts";
import { formatLocation } from "../../shared/problem.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { FindingKind } from "../finding.ts";

/** Overlay rules that say what the set says. */
export const overlayRepeatsRule: FindingKind = {
  name: "overlay-repeats-rule",
  category: "ordering",
  level: "warning",
  summary: "an overlay rule is the same as the rule that it replaces",
  why: "It changes nothing today, and hides what a later version of the set says.",
  fix: "remove it from the overlay",
  find: ({ inUse }) =>
    inUse.flatMap((entry) => {
      const { replaces, last } = entry.record;
      const isLevel = last.rule === undefined;
      if (replaces === null || isLevel) return [];
      if (canonicalJson(replaces.entry.rule) !== canonicalJson(entry.rule)) return [];
      const place = formatLocation(replaces.rule.where);
      return [{ message: `\`${entry.rule.id}\` says the same as ${place}`, where: placeOf(entry) }];
    }),
};
