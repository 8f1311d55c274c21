import type { ProfileVerdict, Resolution } from "../../generated/resolution.ts";
import { type FunnelStep, funnelOf, reasonGroups } from "../funnel.ts";
import { countOf } from "../words/counts.ts";
import { html, type Markup } from "./markup.ts";

/** From files to ranked profiles: what each filter took out first, and how many were left. */
export function funnelSection(
  resolution: Resolution,
  anchorOf: (profile: string) => string,
): Markup {
  const funnel = funnelOf(resolution);
  const whole = Math.max(funnel.valid, 1);
  const invalid = funnel.filesRead - funnel.valid;
  return html`<section id="funnel" aria-labelledby="funnel-title">
<h2 id="funnel-title">From ${countOf(funnel.filesRead, "file")} to ${countOf(funnel.ranked, "ranked profile")}</h2>
<div class="scroll"><table class="funnel">
<caption>A profile falls at the first filter that it fails.</caption>
<thead><tr><th scope="col">Step</th><th scope="col" class="num">Left</th><th scope="col">Fell here</th><th scope="col"><span class="vh">Share that is left</span></th></tr></thead>
<tbody>
<tr><th scope="row">files read</th><td class="num">${funnel.filesRead}</td><td class="dim">${invalid > 0 ? `${invalid} broken, shadowed or not for this request` : ""}</td><td></td></tr>
<tr><th scope="row">valid profiles</th><td class="num">${funnel.valid}</td><td></td><td>${bar(funnel.valid, 0, whole)}</td></tr>
${funnel.errored.length === 0 ? null : errored(funnel.errored, funnel.valid, whole, anchorOf)}
${funnel.steps.map((step) => row(step, whole, anchorOf))}
<tr${funnel.ranked > 0 ? html` class="chosen"` : null}><th scope="row">ranked</th><td class="num"><b>${funnel.ranked}</b></td><td></td><td>${bar(funnel.ranked, 0, whole)}</td></tr>
</tbody></table></div></section>`;
}

function row(step: FunnelStep, whole: number, anchorOf: (profile: string) => string): Markup {
  const { rule, state, fell, left } = step;
  const fallen =
    fell.length === 0
      ? html`<span class="dim">none</span>`
      : html`<span class="fell">${fell.length} ${state}</span>${reasonGroups(fell).map(
          ({ profiles, reason }) =>
            html`<details><summary>${profiles.length} x ${reason}</summary>${names(profiles, anchorOf)}</details>`,
        )}`;
  return html`<tr><th scope="row">${rule}</th><td class="num">${left}</td><td>${fallen}</td><td>${bar(left, fell.length, whole)}</td></tr>
`;
}

function errored(
  profiles: readonly ProfileVerdict[],
  valid: number,
  whole: number,
  anchorOf: (profile: string) => string,
): Markup {
  return html`<tr><th scope="row">judged</th><td class="num">${valid - profiles.length}</td><td><details><summary><span class="fell">${profiles.length} could not be judged</span></summary>${names(profiles, anchorOf)}</details></td><td>${bar(valid - profiles.length, profiles.length, whole)}</td></tr>`;
}

function names(profiles: readonly ProfileVerdict[], anchorOf: (profile: string) => string): Markup {
  return html`<ul>${profiles.map(
    ({ id }) => html`<li><a class="id" href="#${anchorOf(id)}">${id}</a></li>`,
  )}</ul>`;
}

/** The counts beside it say the same: the bar is for the eye. */
function bar(left: number, fell: number, whole: number): Markup {
  const share = (count: number): string => `${(count / whole) * 100}%`;
  return html`<span class="bar" aria-hidden="true"><i style="width:${share(left)}"></i>${fell > 0 ? html`<i style="width:${share(fell)}"></i>` : null}</span>`;
}
