import type { RuleWords } from "../../lint/rule-words.ts";
import {
  type Block,
  code,
  joined,
  line,
  paragraph,
  type Span,
  section,
  spansOf,
  strong,
  table,
  title,
  type Words,
} from "../blocks.ts";
import { conditionBlocks, conditionOnOneLine } from "../words/conditions.ts";
import { countOf } from "../words/counts.ts";
import { adviseDeed, filterDeed } from "../words/rules.ts";

/** A rule set as a page. */
export interface RulePage {
  readonly name: string;
  /** Whether an overlay is laid over it. */
  readonly hasOverlay: boolean;
  readonly rules: readonly RuleWords[];
}

/**
 * The rule set as a page: what is filtered, how it is ranked, and why. From the rules themselves and
 * nothing else, so that the same rules give the same page wherever they lie.
 */
export function rulePageBlocks({ name, hasOverlay, rules }: RulePage): readonly Block[] {
  const inForce = rules.filter(({ removedAt }) => removedAt === null);
  const of = (kind: RuleWords["kind"]) => inForce.filter((rule) => rule.kind === kind);
  const [derive, filters, ranks, advise] = [of("derive"), of("filter"), of("rank"), of("advise")];
  const removed = rules.filter(({ removedAt }) => removedAt !== null);
  return [
    title(["Rule set ", code(name)]),
    paragraph(overview(hasOverlay, filters.length, ranks.length)),
    ...part("What is set beforehand", derive.map(deriveSection)),
    section("What is rejected", [
      paragraph(
        "Every filter is looked at for every profile. The state of a profile is that of the first filter that rejects it, in this order.",
      ),
      ...(filters.length === 0
        ? [paragraph("No filter: every profile fits every request and machine.")]
        : []),
      ...filters.map(filterSection),
    ]),
    section("How the rest is ranked", [
      paragraph(
        "Each key decides only between profiles that are equal in all keys before it. The last tie-break is the id of the profile.",
      ),
      ...(ranks.length === 0 ? [paragraph("No key: the smallest id wins.")] : []),
      ...ranks.map(rankParagraph),
    ]),
    ...part("What is said about the selection", advise.map(adviseSection)),
    ...[...Map.groupBy(removed, ({ removedBy }) => removedBy)].flatMap(([by, gone]) =>
      part(`What ${by === "overlay" ? "the overlay" : `\`${by}\``} removes`, gone.map(removedLine)),
    ),
    ...part("The facts that it looks at", factTables(inForce)),
  ];
}

function part(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [section(heading, blocks)];
}

function overview(hasOverlay: boolean, filters: number, ranks: number): string {
  const overlay = hasOverlay ? " with the overlay laid over it" : "";
  return `The rules of this set${overlay}, in the order in which they take part: ${countOf(filters, "filter")} and ${countOf(ranks, "rank key")}. \`aim rules docs\` makes this page from the rules themselves.`;
}

function deriveSection(rule: RuleWords): Block {
  const sets = joined(rule.sets.map(code), ", ");
  return section(rule.id, [
    ...sentence(["Sets ", ...spansOf(sets), " where"], rule.condition),
    closing(rule),
  ]);
}

function filterSection(rule: RuleWords): Block {
  return section(rule.id, [
    ...(rule.guard === null ? [] : sentence("Applies only where", rule.guard)),
    ...sentence(filterDeed(`\`${rule.label}\``), rule.condition),
    paragraph(["It says: “", ...placeholders(rule.text ?? ""), "”"]),
    closing(rule),
  ]);
}

function rankParagraph(rule: RuleWords, index: number): Block {
  const order = orderInWords(rule);
  return paragraph([
    `${index + 1}. `,
    strong(rule.id),
    " – ",
    ...order,
    ". ",
    ...closingWords(rule),
  ]);
}

function orderInWords({ by, prefer, condition }: RuleWords): readonly (string | Span)[] {
  if (condition !== null) {
    return ["first the profiles where ", ...factsMarked(conditionOnOneLine(condition))];
  }
  if (typeof prefer === "string") return [`the ${prefer} `, code(by ?? ""), " first"];
  return [code(by ?? ""), ": ", ...spansOf(joined((prefer ?? []).map(code), ", "))];
}

function adviseSection(rule: RuleWords): Block {
  return section(rule.id, [
    ...sentence(adviseDeed(rule), rule.condition),
    paragraph(["In these words: “", ...placeholders(rule.text ?? ""), "”"]),
    closing(rule),
  ]);
}

function removedLine({ id, kind, why }: RuleWords): Block {
  return line([strong(id), `, a ${kind} rule. It was there for this reason: ${why}`]);
}

function closing(rule: RuleWords): Block {
  return paragraph(closingWords(rule));
}

/** The reason, and the file it is from: a name without a folder or a line, which change too often. */
function closingWords({
  why,
  where,
  origin,
  from,
  replaces,
}: RuleWords): readonly (string | Span)[] {
  const file = code(where.path.slice(where.path.lastIndexOf("/") + 1));
  const owner = origin === "base" ? [" of ", code(from)] : [];
  return [
    `${why} (`,
    origin === "overlay" ? "overlay " : "",
    file,
    ...owner,
    ...instead(replaces),
    ")",
  ];
}

function instead(replaces: RuleWords["replaces"]): readonly (string | Span)[] {
  if (replaces === null) return [];
  return replaces.origin === "base"
    ? [", in place of the rule of ", code(replaces.from)]
    : [", in place of the set's own rule"];
}

/** A sentence that a condition ends, and the condition as a list below it. */
function sentence(words: Words, condition: RuleWords["condition"]): readonly Block[] {
  const { head, blocks } = conditionBlocks(condition, factsMarked);
  return [paragraph([...spansOf(words), `${head}:`]), ...blocks];
}

const factPath = /((?<![\w.])(?:request|gpu|profile|engine|selection)(?:\.[\w-]+)+)/g;

function factsMarked(text: string): readonly (string | Span)[] {
  return marked(text, factPath);
}

function placeholders(text: string): readonly (string | Span)[] {
  return marked(text, /(\{[^{}]*\})/g);
}

/** What a pattern with one group finds as code, and the rest as it is. */
function marked(text: string, pattern: RegExp): readonly (string | Span)[] {
  return text.split(pattern).map((each, index) => (index % 2 === 0 ? each : code(each)));
}

function factTables(rules: readonly RuleWords[]): readonly Block[] {
  const facts = new Map(
    rules.flatMap((rule) => rule.facts.map(({ path, description }) => [path, description])),
  );
  const rows = [...facts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, description]): readonly Words[] => [code(path), description]);
  return rows.length === 0 ? [] : [table(rows, ["fact", "what it is"])];
}
