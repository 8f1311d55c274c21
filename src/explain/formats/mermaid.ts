import type { Resolution } from "../../generated/resolution.ts";
import { plainText } from "../blocks.ts";
import { type FunnelStep, funnelOf, reasonGroups } from "../funnel.ts";
import { countOf, firstOf, moreReasons } from "../words/counts.ts";
import { byKey } from "../words/standing.ts";

/** How many reasons are named at one filter. */
const reasonsShown = 3;

/**
 * The funnel as a Mermaid flowchart, for where Markdown is rendered: from the files read to the chosen
 * profile, at each filter how many fell and why. Ends with a newline.
 */
export function explainAsMermaid(resolution: Resolution): string {
  const funnel = funnelOf(resolution);
  const { errored } = funnel;
  const judged = funnel.valid - errored.length;
  const last = funnel.steps.length - 1;
  const lines = [
    node("files", [`${countOf(funnel.filesRead, "file")} read`]),
    `files --> valid`,
    node("valid", [countOf(funnel.valid, "valid profile")]),
    ...(errored.length === 0
      ? []
      : [`valid -.-> errored`, node("errored", [`${errored.length} could not be judged`], "fell")]),
    ...funnel.steps.flatMap((step, index) =>
      stepLines(step, index, index === 0 ? "valid" : `step${index - 1}`),
    ),
    `${last < 0 ? "valid" : `step${last}`} --> ranked`,
    node("ranked", [countOf(funnel.steps.at(-1)?.left ?? judged, "ranked profile")]),
    ...endLines(resolution),
  ];
  return `${["flowchart TD", ...lines.map((line) => `  ${line}`), ...classes].join("\n")}\n`;
}

/** Colours that have contrast on light and dark pages alike, because they bring their own background. */
const classes: readonly string[] = [
  "  classDef chosen fill:#e2f3e8,stroke:#156c39,color:#0b3a1e",
  "  classDef fell fill:#fdeceb,stroke:#a8201a,color:#5c110d",
];

function stepLines(step: FunnelStep, index: number, before: string): readonly string[] {
  const { rule, state, fell, left } = step;
  const lines = [`${before} --> step${index}`, node(`step${index}`, [rule, `${left} left`])];
  if (fell.length === 0) return lines;
  const { shown, more } = firstOf(reasonGroups(fell), reasonsShown);
  const reasons = [
    ...shown.map(({ profiles, reason }) => `${profiles.length} x ${reason}`),
    ...(more > 0 ? [moreReasons(more)] : []),
  ];
  return [
    ...lines,
    `step${index} -.-> fell${index}`,
    node(`fell${index}`, [`${fell.length} ${state}`, ...reasons], "fell"),
  ];
}

function endLines({ selection, advice }: Resolution): readonly string[] {
  const { profile, by, decided_by: decided, runner_up: next } = selection;
  const denial = advice.find(({ level }) => level === "deny");
  if (profile === null) return [`ranked --> chosen`, node("chosen", ["nothing fits"], "fell")];
  const reason =
    by === "profile_id"
      ? ["asked for by its id"]
      : decided === null || next === null
        ? ["the only one left"]
        : [`before ${next}`, plainText(byKey(decided, [profile, next]))];
  const arrow = by === "profile_id" ? "-.->" : "-->";
  const lines = [`ranked ${arrow} chosen`, node("chosen", [profile, ...reason], "chosen")];
  if (denial === undefined) return lines;
  return [
    ...lines,
    `chosen -.-> denied`,
    node("denied", ["launch denied", denial.message], "fell"),
  ];
}

function node(id: string, lines: readonly string[], style?: "chosen" | "fell"): string {
  const label = lines.map(escapeLabel).join("<br/>");
  return `${id}["${label}"]${style === undefined ? "" : `:::${style}`}`;
}

/**
 * Text as it can stand in a quoted label: everything that Mermaid or HTML could take for its own is
 * written as `#number;`. That goes for Markdown, for `%` (directives and comments are looked for in
 * the whole text), for what begins a list, and for the words `style` and `classDef`, behind which
 * Mermaid drops a semicolon. What it takes for formulas, icons and line breaks even then is parted by
 * a word joiner, which nobody sees.
 */
export function escapeLabel(text: string): string {
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .toWellFormed();
  const parted = plain.replace(/\\(?=n)|\$(?=\$)|\bfa[a-z]?(?=:)/g, (found) => `${found}\u2060`);
  return Array.from(parted)
    .map((character) => (harmless.test(character) ? character : entity(character)))
    .join("")
    .replace(/^(\d*)([.)+-])/, (_, digits: string, mark: string) => digits + entity(mark))
    .replace(/style|classDef/gi, (word) => entity(word.slice(0, 1)) + word.slice(1));
}

const harmless = /[\p{L}\p{N} .,:()/_+=-]/u;

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
