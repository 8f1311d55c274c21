import type { ChangeGroup, ExplainedDifference, Range, RuleDiff } from "../rule-diff/rule-diff.ts";
import { html, type Markup, raw } from "./html/markup.ts";
import style from "./html/page.css" with { type: "text" };
import {
  adviceText,
  afterText,
  becauseText,
  beforeText,
  causeText,
  changedText,
  differenceText,
  effectText,
  exampleText,
  kindOf,
  notVariedText,
  overText,
  rangeLines,
  sideText,
} from "./rule-diff-words.ts";
import { countOf } from "./value.ts";

/** What two rule sets decide differently, as a page that loads nothing and needs no script. */
export function ruleDiffAsHtml(diff: RuleDiff): string {
  const { before, after, over, differences, groups, advice, notVaried } = diff;
  const title = `${before.name} → ${after.name}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}: rules</title>
<style>${raw(style)}${raw(ownStyle)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p><strong>${changedText(diff)}</strong>, compared over ${overText(over)}.</p>
<h2>Rules that differ</h2>
${differences.length === 0 ? html`<p>None.</p>` : differences.map(ruleSection)}
<h2>Decisions that change</h2>
${groups.length === 0 ? html`<p>None.</p>` : groups.map((group) => groupSection(group, over))}
${itemSection("Advice on the same profile", advice.map(adviceText))}
${itemSection("Not seen here", notVaried.map(notVariedText))}
</main>
</body>
</html>
`.text;
}

const ownStyle = `
main{max-width:70rem;margin:0 auto;padding:1rem}
main>section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
section h3{margin-top:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
td.number{text-align:right;font-variant-numeric:tabular-nums}
del{background:var(--bad-soft);color:var(--bad);text-decoration:none;display:block}
ins{background:var(--good-soft);color:var(--good);text-decoration:none;display:block}
`;

function ruleSection(difference: ExplainedDifference): Markup {
  const { id, before, after, members } = difference;
  return html`<section>
<h3><code>${id}</code> (${kindOf(difference)})</h3>
<p>${differenceText(difference)}</p>
${members.map(
  ({ member, before: old, after: now }) =>
    html`<p><del>- ${member}: ${old}</del><ins>+ ${member}: ${now}</ins></p>`,
)}
${before === null ? null : html`<p>In the first set, because: ${before.why}</p>`}
${after === null ? null : html`<p>In the second set, because: ${after.why}</p>`}
</section>
`;
}

function groupSection(group: ChangeGroup, over: readonly Range[]): Markup {
  return html`<section>
<h3>Because of ${inCode(causeText(group.cause))}: ${countOf(group.changed, "decision")}</h3>
<ul>${rangeLines(group.where, over).map((line) => html`<li>${line}</li>`)}</ul>
<table>
<thead><tr><th scope="col">decisions</th><th scope="col">what becomes of them</th><th scope="col">such as</th></tr></thead>
<tbody>
${group.effects.map(
  (effect) => html`<tr>
<td class="number">${effect.changed}</td>
<td>${effectText(effect)}</td>
<td>${exampleText(effect.example)}:<br><del>${beforeText(effect)}</del><ins>${afterText(effect)}</ins>
<ul>${effect.example.because.map(
    (each) => html`<li>${sideText(each)}: ${inCode(becauseText(each))}</li>`,
  )}</ul></td>
</tr>
`,
)}</tbody>
</table>
</section>
`;
}

function itemSection(title: string, lines: readonly string[]): Markup | null {
  if (lines.length === 0) return null;
  return html`<h2>${title}</h2>
<ul>${lines.map((line) => html`<li>${inCode(line)}</li>`)}</ul>
`;
}

/** What stands in backticks as code. */
function inCode(text: string): readonly Markup[] {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}
