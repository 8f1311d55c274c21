import { formatLocation, type Problem } from "../../shared/problem.ts";
import { MASK } from "../../shared/secret-text.ts";
import { html, type Markup } from "./markup.ts";
import type { PageLaunch } from "./page-input.ts";

/** How the engine is started, or why it is not. */
export function launchSection(launch: PageLaunch): Markup {
  return html`<section id="launch" aria-labelledby="launch-title">
<div class="head"><h2 id="launch-title">Launch</h2>${launch.kind === "command" ? html`<button type="button" class="plain" data-copy="script">Copy the script</button>` : null}</div>
${body(launch)}</section>`;
}

function body(launch: PageLaunch): Markup {
  switch (launch.kind) {
    case "command":
      return html`<pre id="script" tabindex="0" role="region" aria-label="Launch script">${launch.script}</pre>
${launch.script.includes(MASK) ? html`<p class="dim">Secrets are masked: put them in before you run it.</p>` : null}
${launch.launch.program === null ? html`<p class="dim">The program was not found where this was decided.</p>` : null}`;
    case "stopped":
      return html`<p>The engine is not started:</p>
<ul class="notes">${launch.problems.map(problemItem)}</ul>`;
    case "unknown":
      return html`<p class="dim">A resolution does not say how the engine is started; a decision record does.</p>`;
  }
}

/** A problem with its place, what lies behind it and what to do. */
export function problemItem({ level, code, message, where, hint, cause }: Problem): Markup {
  const place = where === undefined ? "" : formatLocation(where);
  return html`<li class="${level === "error" ? "error" : "warn"}"><b>${level}[${code}]</b>${place === "" ? null : html`<span class="id">${place}</span>: `}${message}${cause === undefined ? null : html`<pre>${cause}</pre>`}${hint === undefined ? null : html`<br><span class="dim">hint: ${hint}</span>`}</li>`;
}
