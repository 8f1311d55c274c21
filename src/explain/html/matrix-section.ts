import type {
  FilterVerdict,
  ProfileVerdict,
  Resolution,
  RuleRecord,
} from "../../generated/resolution.ts";
import { countOf } from "../words/counts.ts";
import { missingIn } from "../words/nearest.ts";
import { verdictInWords } from "../words/operators.ts";
import { profileInWords } from "../words/profiles.ts";
import { html, type Markup } from "./markup.ts";

/** Every profile by every filter, with the reason in each cell; to be searched and sorted. */
export function matrixSection(
  resolution: Resolution,
  anchorOf: (profile: string) => string,
): Markup {
  const { profiles } = resolution;
  const filters = resolution.rules.filter(({ kind }) => kind === "filter");
  const head = html`<h2 id="matrix-title">Profiles and rules</h2>`;
  if (profiles.length === 0) {
    return html`<section id="matrix" aria-labelledby="matrix-title">${head}<p class="empty">There are no profiles to judge.</p></section>`;
  }
  return html`<section id="matrix" aria-labelledby="matrix-title">${head}
${tools(profiles)}
<p id="legend" class="dim">✓ passed, ✕ failed, – does not apply, ! could not be judged</p>
<div class="scroll matrix" role="region" aria-labelledby="matrix-title" tabindex="0"><table id="profiles" aria-describedby="legend" data-sortable>
<caption>${countOf(profiles.length, "profile")} by ${countOf(filters.length, "filter")}</caption>
<thead><tr><th scope="col">Profile</th><th scope="col">State</th><th scope="col" class="num">Rank</th><th scope="col" class="num">Fails</th>${filters.map(filterHead)}</tr></thead>
<tbody>
${inOrder(resolution).map((profile) => row(profile, filters, resolution, anchorOf))}</tbody></table>
<p id="no-match" class="empty" hidden>No profile matches.</p></div></section>`;
}

/** Ranked ones first, as they are; when there is none, those that fail the fewest rules. */
function inOrder({ profiles, selection }: Resolution): readonly ProfileVerdict[] {
  if (selection.profile !== null) return profiles;
  return [...profiles].sort((a, b) => failsOf(a) - failsOf(b));
}

function failsOf(profile: ProfileVerdict): number {
  return missingIn(profile).length;
}

function tools(profiles: readonly ProfileVerdict[]): Markup {
  const states = new Map<string, number>();
  for (const { state } of profiles) states.set(state, (states.get(state) ?? 0) + 1);
  return html`<div class="tools" role="search" aria-label="Profiles">
<label>Search <input type="search" id="search" placeholder="id, state, reason, fp8 …" autocomplete="off" spellcheck="false"></label>
<label>State <select id="state"><option value="">all</option>${[...states].map(
    ([state, count]) => html`<option value="${state}">${state} (${count})</option>`,
  )}</select></label>
<label class="check"><input type="checkbox" id="all-reasons"> Reasons of what passed, too</label>
<output id="count" class="count" aria-live="polite"></output></div>`;
}

function filterHead({ id, why }: RuleRecord): Markup {
  return html`<th scope="col" title="${why}">${id}</th>`;
}

function row(
  profile: ProfileVerdict,
  filters: readonly RuleRecord[],
  { selection }: Resolution,
  anchorOf: (profile: string) => string,
): Markup {
  const verdicts = new Map(profile.filters.map((filter) => [filter.rule, filter]));
  const isChosen = profile.id === selection.profile;
  const errors = profile.outcome === "errored" ? profile.reasons : [];
  return html`<tr id="${anchorOf(profile.id)}" data-state="${profile.state}"${isChosen ? html` class="chosen"` : null}><th scope="row" data-key="${profile.id}"><span class="id">${profile.id}</span>${isChosen ? html` <span class="chip">chosen</span>` : null} <span class="sub">${profileInWords(profile)}</span>${profile.reasons.slice(0, 1).map((reason) => html` <span class="sub first">${reason}</span>`)}${errors.map(
    (error) => html`<span class="sub">${error}</span>`,
  )}</th><td class="state ${profile.state === "compatible" || profile.state === "errored" ? profile.state : ""}">${profile.state}</td><td class="num">${profile.rank ?? ""}</td><td class="num">${failsOf(profile)}</td>${filters.map(
    ({ id }) => cell(verdicts.get(id)),
  )}</tr>
`;
}

const SIGNS = { passed: "✓", failed: "✕", skipped: "–", errored: "!" } as const;
const WORDS = {
  passed: "passed",
  failed: "failed",
  skipped: "does not apply",
  errored: "could not be judged",
} as const;

function cell(verdict: FilterVerdict | undefined): Markup {
  if (verdict === undefined) return html`<td class="cell" data-key="4"></td>`;
  const { outcome, reason, error } = verdict;
  const compared = verdictInWords(verdict);
  const said = reason ?? error;
  const why = said ?? compared;
  const trace = said === undefined || said === compared ? "" : compared;
  const order = { failed: 0, errored: 1, skipped: 2, passed: 3 }[outcome];
  return html`<td class="cell ${outcome}" data-key="${order}"><span class="sign" aria-hidden="true">${SIGNS[outcome]}</span><span class="vh">${WORDS[outcome]}: </span><span class="why">${why}</span>${trace === "" ? null : html` <span class="trace">${trace}</span>`}</td>`;
}
