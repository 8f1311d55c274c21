import type { RuleWords } from "../lint/rule-words.ts";
import { conditionBlock } from "./condition-lines.ts";

/** A rule set as a page. */
export interface RulePageInput {
  readonly name: string;
  /** Whether an overlay is laid over it. */
  readonly hasOverlay: boolean;
  readonly rules: readonly RuleWords[];
}

/**
 * The rule set as a Markdown page: what is filtered, how it is ranked, and why. From the rules
 * themselves and nothing else, so that the same rules give the same page wherever they lie.
 */
export function rulesAsMarkdown({ name, hasOverlay, rules }: RulePageInput): string {
  const inForce = rules.filter(({ removedAt }) => removedAt === null);
  const of = (kind: RuleWords["kind"]) => inForce.filter((rule) => rule.kind === kind);
  const [derive, filters, ranks, advise] = [of("derive"), of("filter"), of("rank"), of("advise")];
  const removed = rules.filter(({ removedAt }) => removedAt !== null);
  const blocks = [
    `# Rule set \`${name}\``,
    overview(hasOverlay, filters.length, ranks.length),
    ...section("What is set beforehand", derive.flatMap(derivePart)),
    ...section("What is rejected", [
      "Every filter is looked at for every profile. The state of a profile is that of the first filter that rejects it, in this order.",
      ...(filters.length === 0 ? ["No filter: every profile fits every request and machine."] : []),
      ...filters.flatMap(filterPart),
    ]),
    ...section("How the rest is ranked", [
      "Each key decides only between profiles that are equal in all keys before it. The last tie-break is the id of the profile.",
      ...(ranks.length === 0 ? ["No key: the smallest id wins."] : []),
      ...ranks.map(rankPart),
    ]),
    ...section("What is said about the selection", advise.flatMap(advisePart)),
    ...[...Map.groupBy(removed, ({ removedBy }) => removedBy ?? "")].flatMap(([by, gone]) =>
      section(
        `What ${by === "overlay" ? "the overlay" : `\`${by}\``} removes`,
        gone.map(removedPart),
      ),
    ),
    ...section("The facts that it looks at", [factTable(inForce)]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function overview(hasOverlay: boolean, filters: number, ranks: number): string {
  const overlay = hasOverlay ? " with the overlay laid over it" : "";
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `The rules of this set${overlay}, in the order in which they take part: ${count(filters, "filter")} and ${count(ranks, "rank key")}. \`aim rules docs\` makes this page from the rules themselves.`;
}

function section(title: string, parts: readonly string[]): readonly string[] {
  return parts.some((part) => part !== "") ? [`## ${title}`, ...parts] : [];
}

function derivePart(rule: RuleWords): readonly string[] {
  const sets = rule.sets.map((one) => `\`${one}\``).join(", ");
  return [heading(rule), sentence(`Sets ${sets} where`, rule.condition), closing(rule)];
}

function filterPart(rule: RuleWords): readonly string[] {
  const guard = rule.guard === null ? [] : [sentence("Applies only where", rule.guard)];
  return [
    heading(rule),
    ...guard,
    sentence(`Rejects a profile, as \`${rule.label}\`, unless`, rule.condition),
    `It says: “${placeholders(rule.text ?? "")}”`,
    closing(rule),
  ];
}

function rankPart(rule: RuleWords, index: number): string {
  const { by, prefer } = rule;
  const values =
    typeof prefer === "string"
      ? `the ${prefer} \`${by}\` first`
      : `\`${by}\`: ${(prefer ?? []).map((value) => `\`${value}\``).join(", ")}`;
  return `${index + 1}. **${rule.id}** – ${values}. ${closing(rule)}`;
}

function advisePart(rule: RuleWords): readonly string[] {
  const deed = rule.label === "deny" ? "Refuses to launch where" : `Says (${rule.label}) where`;
  return [
    heading(rule),
    sentence(deed, rule.condition),
    `In these words: “${placeholders(rule.text ?? "")}”`,
    closing(rule),
  ];
}

function removedPart({ id, kind, why }: RuleWords): string {
  return `- **${id}**, a ${kind} rule. It was there for this reason: ${why}`;
}

function heading({ id }: RuleWords): string {
  return `### ${id}`;
}

/** The reason, and the file it is from: a name without a folder or a line, which change too often. */
function closing({ why, where, origin, from, replaces }: RuleWords): string {
  const file = where.path.slice(where.path.lastIndexOf("/") + 1);
  const owner = origin === "base" ? ` of \`${from}\`` : "";
  const place = origin === "overlay" ? `overlay \`${file}\`` : `\`${file}\`${owner}`;
  const own =
    replaces?.origin === "base" ? `the rule of \`${replaces.from}\`` : "the set's own rule";
  const instead = replaces === null ? "" : `, in place of ${own}`;
  return `${why} _(${place}${instead})_`;
}

/** A sentence that a condition ends, and the condition as a list below it. */
function sentence(text: string, condition: RuleWords["condition"]): string {
  const { head, lines } = conditionBlock(condition);
  const list = lines.map((line) => `${"  ".repeat(line.depth)}- ${factsMarked(line.text)}`);
  return `${text}${head}:\n\n${list.join("\n")}`;
}

const factPath = /(?<![\w.])(?:request|gpu|profile|engine)(?:\.[\w-]+)+/g;

function factsMarked(text: string): string {
  return text.replace(factPath, (path) => `\`${path}\``);
}

function placeholders(text: string): string {
  return text.replace(/\{[^{}]*\}/g, (placeholder) => `\`${placeholder}\``);
}

function factTable(rules: readonly RuleWords[]): string {
  const facts = new Map(
    rules.flatMap((rule) => rule.facts.map(({ path, description }) => [path, description])),
  );
  if (facts.size === 0) return "";
  const rows = [...facts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, description]) => `| \`${path}\` | ${description.replaceAll("|", "\\|")} |`);
  return ["| fact | what it is |", "|---|---|", ...rows].join("\n");
}
