import type { ProfileVerdict, RankKey, Resolution } from "../../generated/resolution.ts";
import { countOf } from "../words/counts.ts";
import { decidingIndex, keyInWords } from "../words/standing.ts";
import { html, type Markup } from "./markup.ts";

/** The ranked profiles, best first, with the key that puts each behind the one above it. */
export function rankingSection(resolution: Resolution): Markup {
  const ranked = resolution.profiles.filter(({ rank }) => rank !== null);
  const rules = resolution.rules.filter(({ kind }) => kind === "rank");
  const head = html`<h2 id="ranking-title">Ranking</h2>`;
  if (ranked.length === 0) {
    return html`<section id="ranking" aria-labelledby="ranking-title">${head}<p class="dim">No profile is ranked: a filter rejects each of them.</p></section>`;
  }
  return html`<section id="ranking" aria-labelledby="ranking-title">${head}
<p class="dim">Marked is the key that puts a profile before the next one.</p>
<div class="scroll" role="region" aria-labelledby="ranking-title" tabindex="0"><table data-sortable>
<caption>${countOf(ranked.length, "profile")}, best first</caption>
<thead><tr><th scope="col" class="num" aria-sort="ascending">Rank</th><th scope="col">Profile</th>${rules.map(
    ({ id }) => html`<th scope="col">${id}</th>`,
  )}</tr></thead>
<tbody>${ranked.map((profile, index) => row(profile, ranked[index + 1], resolution))}</tbody></table></div>
${explained(resolution)}</section>`;
}

function row(
  profile: ProfileVerdict,
  next: ProfileVerdict | undefined,
  { selection }: Resolution,
): Markup {
  const deciding = next === undefined ? -1 : decidingIndex(profile.keys, next.keys);
  const isChosen = profile.id === selection.profile;
  const equal = next !== undefined && deciding === -1;
  return html`<tr${isChosen ? html` class="chosen"` : null}><td class="num">${profile.rank ?? ""}</td><th scope="row" class="id">${profile.id}${isChosen ? html` <span class="chip">chosen</span>` : null}${equal ? html` <mark>by its id</mark>` : null}</th>${profile.keys.map(
    (key, index) => cell(key, index === deciding),
  )}</tr>
`;
}

function cell(key: RankKey, isDeciding: boolean): Markup {
  const text = keyInWords(key);
  return html`<td data-key="${key.position ?? ""}">${isDeciding ? html`<mark>${text}<span class="vh"> decides</span></mark>` : text}</td>`;
}

function explained({ selection, rules }: Resolution): Markup | null {
  const rule = rules.find(({ id }) => id === selection.decided_by?.rule);
  return rule === undefined
    ? null
    : html`<p class="dim">${rule.id} decides between the first two: ${rule.why}</p>`;
}
