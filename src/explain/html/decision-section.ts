import type { Advice, ProfileVerdict, Resolution } from "../../generated/resolution.ts";
import { funnelOf, reasonGroups } from "../funnel.ts";
import { countOf, firstOf, moreReasons } from "../words/counts.ts";
import { gpusInWords } from "../words/gpus.ts";
import { chosenOver } from "../words/standing.ts";
import { showValue } from "../words/value.ts";
import { blocksMarkup } from "../writers/html.ts";
import { html, type Markup } from "./markup.ts";

/** What was chosen and by what, on one screen. */
export function decisionSection(resolution: Resolution): Markup {
  const { selection, request, gpu, advice } = resolution;
  const winner = resolution.profiles.find(({ id }) => id === selection.profile);
  const isDenied = advice.some(({ level }) => level === "deny");
  const tone = winner === undefined || isDenied ? "bad" : "good";
  const purpose = `for ${showValue(request.model.value)} on ${gpusInWords(gpu)}`;
  return html`<section id="decision" class="decision ${tone}" aria-labelledby="decision-title" tabindex="-1">
<p class="eyebrow">${eyebrow(resolution, winner, isDenied)} ${purpose}</p>
<h1 id="decision-title">${winner === undefined ? "Nothing fits" : html`<span class="id">${winner.id}</span>`}</h1>
${winner === undefined ? nothing(resolution) : chosen(resolution, winner)}
${notes(resolution)}
</section>`;
}

function eyebrow(
  { selection }: Resolution,
  winner: ProfileVerdict | undefined,
  isDenied: boolean,
): string {
  if (winner === undefined) return "No profile";
  if (isDenied) return "Chosen, but a rule denies the launch,";
  return selection.by === "profile_id" ? "Asked for by its id" : "Chosen";
}

function chosen(resolution: Resolution, winner: ProfileVerdict): Markup {
  return html`${chips(winner)}
<div class="because">${blocksMarkup(chosenOver(resolution), 2)}</div>`;
}

function chips({ metadata, origin }: ProfileVerdict): Markup {
  const { gpu, gpu_count: count, precision, metric, type, engine } = metadata;
  const words = [`${count} x ${gpu}`, precision, metric, type, engine, `${origin} profile`];
  return html`<ul class="chips">${words.map((word) => html`<li>${word}</li>`)}</ul>`;
}

function nothing(resolution: Resolution): Markup {
  const { profiles, inputs } = resolution;
  if (profiles.length === 0) {
    return html`<div class="because"><p>There is no valid profile for this model in <span class="id">${inputs.profiles.path}</span> (${countOf(inputs.profiles.files, "file")} read).</p></div>`;
  }
  const groups = reasonGroups(profiles);
  const { shown, more } = firstOf(groups, 8);
  return html`<div class="because"><p>Of ${countOf(profiles.length, "profile")}, none passes every filter:</p>
<ul>${shown.map(({ profiles: members, reason }) => html`<li>${members.length} x ${reason}</li>`)}
${more > 0 ? html`<li>${moreReasons(more)}</li>` : null}</ul></div>`;
}

/** What overrides, advises or stands in the way. */
function notes(resolution: Resolution): Markup | null {
  const { selection, advice } = resolution;
  const items = [
    ...selection.overridden.map(
      ({ rule, reason }) => html`<li class="warn"><b>Overridden</b> filter ${rule}: ${reason}</li>`,
    ),
    ...advice.map(adviceItem),
  ];
  return items.length === 0 ? null : html`<ul class="notes">${items}</ul>`;
}

const LABELS = { info: "Note", warn: "Warning", deny: "Denied" } as const;

function adviceItem({ level, message, rule }: Advice): Markup {
  return html`<li class="${level}"><b>${LABELS[level]}</b> ${message} <span class="dim">(${rule})</span></li>`;
}

/** The counts that stand beside the title of the page. */
export function pageTitle(resolution: Resolution): string {
  const { selection, request } = resolution;
  const { valid } = funnelOf(resolution);
  const model = showValue(request.model.value);
  return selection.profile === null
    ? `Nothing fits ${model}: ${countOf(valid, "profile")}`
    : `${selection.profile} for ${model}`;
}
