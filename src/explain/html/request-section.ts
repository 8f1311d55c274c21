import type { GpuFacts } from "../../generated/facts.ts";
import type { DetectionAttempt, Resolution } from "../../generated/resolution.ts";
import { gpusInWords } from "../words/gpus.ts";
import { showValue } from "../words/value.ts";
import { type Content, html, type Markup } from "./markup.ts";

/** What was asked for, each value with what set it, and what was found. */
export function requestSection({ request, gpu, detection }: Resolution): Markup {
  return html`<section id="request" aria-labelledby="request-title">
<h2 id="request-title">Request and hardware</h2>
<div class="pair">
<div class="scroll"><table>
<caption>What was asked for</caption>
<thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">From</th></tr></thead>
<tbody>${Object.entries(request).map(
    ([key, { value, from }]) =>
      html`<tr><th scope="row">${key}</th><td class="id">${showValue(value)}</td><td class="${from === "default" ? "dim" : "id"}">${from}</td></tr>`,
  )}</tbody></table></div>
<div>
<div class="scroll"><table>
<caption>${gpusInWords(gpu)}</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">Value</th></tr></thead>
<tbody>${gpuRows(gpu).map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></div>
${detection.length === 0 ? null : detectionTable(detection)}
</div></div></section>`;
}

function gpuRows(gpu: GpuFacts): readonly (readonly [string, Content])[] {
  return Object.entries<unknown>({ ...gpu }).flatMap(([name, value]) => {
    if (name === "partition" && typeof value === "object" && value !== null) {
      return Object.entries(value).map(
        ([part, mode]) => [`${part} partition`, showValue(mode)] as const,
      );
    }
    return [[name, factInWords(value)] as const];
  });
}

function factInWords(value: unknown): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (!Array.isArray(value)) return showValue(value);
  if (value.length === 0) return "none";
  const [first] = value;
  const isUniform = value.length > 1 && value.every((item) => item === first);
  return isUniform ? `${value.length} x ${showValue(first)}` : value.map(showValue).join(", ");
}

function detectionTable(detection: readonly DetectionAttempt[]): Markup {
  return html`<div class="scroll"><table>
<caption>How the GPUs were found</caption>
<thead><tr><th scope="col">Method</th><th scope="col">Used</th><th scope="col">Reason</th></tr></thead>
<tbody>${detection.map(
    ({ name, used, reason }) =>
      html`<tr><th scope="row">${name}</th><td>${used ? "yes" : "no"}</td><td class="dim">${reason}</td></tr>`,
  )}</tbody></table></div>`;
}
