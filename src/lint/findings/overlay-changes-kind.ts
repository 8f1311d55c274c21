import { formatLocation } from "../../shared/problem.ts";
import type { FindingKind } from "../finding.ts";
import { placeOf } from "../place.ts";
import { shippedRule } from "../shipped-rule.ts";

/** Overlay rules that have the id of a rule of another kind. */
export const overlayChangesKind: FindingKind = {
  name: "overlay-changes-kind",
  category: "ordering",
  level: "warning",
  summary: "an overlay rule replaces a rule of another kind",
  why: "A rule with the id of a shipped one takes its place. Where the kinds differ, the id was hardly taken on purpose, and what the shipped rule did is gone.",
  fix: 'give the new rule an id of its own; to remove the shipped one write "enabled": false',
  find: (context) =>
    context.inUse.flatMap((entry) => {
      const shipped = shippedRule(entry, context);
      if (shipped === undefined || shipped.rule.kind === entry.rule.kind) return [];
      const place = formatLocation(placeOf(shipped));
      const message = `this ${entry.rule.kind} rule takes the place of the ${shipped.rule.kind} rule \`${entry.rule.id}\` at ${place}`;
      return [{ message, where: placeOf(entry) }];
    }),
};
