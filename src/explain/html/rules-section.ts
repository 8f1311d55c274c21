import type { Resolution, RuleRecord, RulesInput } from "../../generated/resolution.ts";
import { formatLocation } from "../../shared/problem.ts";
import { countOf } from "../words/counts.ts";
import { html, type Markup } from "./markup.ts";

/** Every rule that took part: where it stands, why it exists, and what it did. */
export function rulesSection(resolution: Resolution): Markup {
  const { rules, inputs } = resolution;
  return html`<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules</h2>
<div class="scroll" role="region" aria-labelledby="rules-title" tabindex="0"><table data-sortable>
<caption>${countOf(rules.length, "rule")} of the set ${inputs.rules.name}</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Kind</th><th scope="col" class="num">Order</th><th scope="col">Effect</th><th scope="col">Why</th><th scope="col">Place</th></tr></thead>
<tbody>${rules.map(
    (rule) =>
      html`<tr><th scope="row">${rule.id}</th><td>${rule.kind}</td><td class="num">${rule.order ?? ""}</td><td>${effectOf(rule, resolution)}</td><td class="why-rule">${rule.why}</td><td class="place dim">${placeOf(rule, inputs.rules)}</td></tr>
`,
  )}</tbody></table></div></section>`;
}

/** The place of a rule, below the folder of its set or of the overlay: the whole path is at the end of the page. */
function placeOf({ where }: RuleRecord, { path, overlay }: RulesInput): string {
  const folder = [overlay, path].find((root) => root !== null && where.path.startsWith(`${root}/`));
  if (folder === undefined || folder === null) return formatLocation(where);
  const name = folder === overlay ? "overlay/" : "";
  return formatLocation({ ...where, path: name + where.path.slice(folder.length + 1) });
}

function effectOf({ id, kind, state }: RuleRecord, resolution: Resolution): string {
  const { profiles, advice, selection } = resolution;
  switch (kind) {
    case "derive": {
      const count = profiles.filter(({ derived }) =>
        derived.some(({ rule }) => rule === id),
      ).length;
      return count === 0 ? "none" : `set for ${countOf(count, "profile")}`;
    }
    case "filter": {
      const count = profiles.filter(({ filters }) =>
        filters.some(({ rule, outcome }) => rule === id && outcome === "failed"),
      ).length;
      return count === 0 ? "none" : `${countOf(count, "profile")} ${state ?? "rejected"}`;
    }
    case "rank":
      return selection.decided_by?.rule === id ? "decides" : "none";
    case "advise":
      return advice.find(({ rule }) => rule === id)?.message ?? "none";
  }
}
