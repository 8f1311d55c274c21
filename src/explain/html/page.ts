import type { Resolution } from "../../generated/resolution.ts";
import { plainText } from "../blocks.ts";
import { countOf } from "../words/counts.ts";
import { shadowedInWords } from "../words/shadowed.ts";
import { decisionSection, pageTitle } from "./decision-section.ts";
import { funnelSection } from "./funnel-section.ts";
import { launchSection, problemItem } from "./launch-section.ts";
import { html, type Markup, raw, scriptJson } from "./markup.ts";
import { matrixSection } from "./matrix-section.ts";
import style from "./page.css" with { type: "text" };
import type { PageInput } from "./page-input.ts";
import script from "./page-script.js" with { type: "text" };
import { rankingSection } from "./ranking-section.ts";
import { requestSection } from "./request-section.ts";
import { rulesSection } from "./rules-section.ts";

/**
 * What the page's content security policy allows to run: its own script and nothing else. A test
 * computes it anew, because stages have no cryptography.
 */
const scriptHash = "sha256-HoCpMn8gksEPY7jXdi6UykLmdU7dxOGai7e9ydageN8=";

/** Nothing is loaded, nothing but the page's own script runs, and no form is sent anywhere. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A decision as one self-contained page: what was chosen and why, request and hardware, the funnel,
 * the ranking, every profile by every rule, the launch command. It needs no network and works without
 * its script; the resolution is in it as JSON, in the element `resolution`.
 */
export function explainAsHtml(input: PageInput): string {
  const { resolution, launch } = input;
  const anchors = new Map(resolution.profiles.map(({ id }, index) => [id, `p${index}`]));
  const anchorOf = (profile: string): string => anchors.get(profile) ?? "matrix";
  const sections = [
    decisionSection(resolution),
    requestSection(resolution),
    funnelSection(resolution, anchorOf),
    rankingSection(resolution),
    matrixSection(resolution, anchorOf),
    launchSection(launch),
    rulesSection(resolution),
    problemsSection(resolution),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${pageTitle(resolution)} - aim explain</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#decision">Skip to the decision</a>
<header class="top"><b>aim explain</b>
<nav aria-label="Sections"><ul>${links(resolution).map(
    ([id, name]) => html`<li><a href="#${id}">${name}</a></li>`,
  )}</ul></nav>
<button type="button" class="plain" id="theme" aria-pressed="false" hidden>Dark</button></header>
<main>
${sections}
</main>
${footer(input)}
<script type="application/json" id="resolution">${scriptJson(resolution)}</script>
<script>${raw(script)}</script>
</body>
</html>
`.text;
}

function links({ problems, shadowed }: Resolution): readonly (readonly [string, string])[] {
  return [
    ["decision", "Decision"],
    ["request", "Request"],
    ["funnel", "Funnel"],
    ["ranking", "Ranking"],
    ["matrix", "Matrix"],
    ["launch", "Launch"],
    ["rules", "Rules"],
    ...(problems.length + shadowed.length > 0 ? [["problems", "Problems"] as const] : []),
  ];
}

function problemsSection({ problems, shadowed }: Resolution): Markup | null {
  if (problems.length + shadowed.length === 0) return null;
  const hidden = shadowed.map(
    (each) => html`<li class="warn"><b>shadowed</b>${plainText(shadowedInWords(each))}</li>`,
  );
  return html`<section id="problems" aria-labelledby="problems-title">
<h2 id="problems-title">${countOf(problems.length + shadowed.length, "problem")} with settings, profiles and rules</h2>
<ul class="notes">${problems.map(problemItem)}${hidden}</ul></section>`;
}

function footer({ resolution, recorded }: PageInput): Markup {
  const { rules, profiles } = resolution.inputs;
  const rows: (readonly [string, string])[] = [
    ...(recorded === null ? [] : [["Decided", `${recorded.time} by ${recorded.by}`] as const]),
    ["Rules", `${rules.path} (${rules.digest})`],
    ...(rules.overlay === null ? [] : [["Overlay", rules.overlay] as const]),
    ["Profiles", `${profiles.path} (${profiles.digest})`],
  ];
  return html`<footer><dl>${rows.map(
    ([name, value]) => html`<dt>${name}</dt><dd class="id">${value}</dd>`,
  )}</dl></footer>`;
}
