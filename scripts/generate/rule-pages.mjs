// The rules and their linter → docs/rule-set.md, and the findings in docs/rule-lint.md.
//
// The linter needs the validators that are generated beside this: it is loaded only when the pages
// are made, and where there are no validators yet the pages wait for the next run.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const SET_PAGE = "docs/rule-set.md";
const LINT_PAGE = "docs/rule-lint.md";
const BEGIN = "<!-- findings -->";
const END = "<!-- /findings -->";

const SOURCES = path.join(import.meta.dirname, "../../src");
const isBuilt = existsSync(path.join(SOURCES, "generated/validators.js"));

/** The page of the default rule set: what `aim rules docs default` prints. */
export const ruleSetPage = {
  name: "rule set page",

  files: (root) => (isBuilt && existsSync(path.join(root, "rules/default")) ? [SET_PAGE] : []),

  async make(root) {
    if (this.files(root).length === 0) return {};
    const { findRuleFolder } = await import("../../src/edge/rule-folder.ts");
    const { rulePageBlocks } = await import("../../src/explain/screens/rule-page.ts");
    const { blocksAsMarkdown } = await import("../../src/explain/writers/markdown.ts");
    const { ruleInWords } = await import("../../src/lint/rule-words.ts");
    const { readRuleSources } = await import("../../src/rules/extends.ts");
    const { loadRuleSet } = await import("../../src/rules/load-rule-set.ts");
    const sources = readRuleSources(findRuleFolder(root, "default"), null);
    const rules = loadRuleSet(sources).records.map(ruleInWords);
    const page = rulePageBlocks({ name: sources.name, hasOverlay: false, rules });
    return { [SET_PAGE]: blocksAsMarkdown(page) };
  },
};

/** The findings between the marks of the linter's page, each with what its bad fixture gives. */
export const ruleLintPage = {
  name: "rule lint page",

  files: (root) => (isBuilt && existsSync(path.join(root, LINT_PAGE)) ? [LINT_PAGE] : []),

  async make(root) {
    if (this.files(root).length === 0) return {};
    const text = readFileSync(path.join(root, LINT_PAGE), "utf8");
    const begin = text.indexOf(BEGIN);
    const end = text.indexOf(END);
    if (begin === -1 || end < begin) throw new Error(`${LINT_PAGE}: needs ${BEGIN} before ${END}`);
    const findings = await findingsPart(root);
    return {
      [LINT_PAGE]: `${text.slice(0, begin)}${BEGIN}\n${findings}\n${END}${text.slice(end + END.length)}`,
    };
  },
};

async function findingsPart(root) {
  const { categories } = await import("../../src/lint/finding.ts");
  const { findingKinds } = await import("../../src/lint/registry.ts");
  const blocks = [];
  for (const [category, what] of Object.entries(categories)) {
    const kinds = findingKinds.filter((kind) => kind.category === category);
    const rows = kinds.map(
      ({ name, level, summary }) => `| [${name}](#${name}) | ${level} | ${summary} |`,
    );
    blocks.push(
      `## ${category[0].toUpperCase()}${category.slice(1)}`,
      `Where ${what}.`,
      ["| finding | level | what is found |", "|---|---|---|", ...rows].join("\n"),
    );
    for (const kind of kinds) blocks.push(...(await findingPart(root, kind)));
  }
  return blocks.join("\n\n");
}

async function findingPart(root, { name, summary, why, fix }) {
  const { findingHead } = await import("../../src/explain/screens/findings.ts");
  const { group } = await import("../../src/explain/blocks.ts");
  const { blocksAsText } = await import("../../src/explain/writers/terminal.ts");
  const { plainStyle } = await import("../../src/shared/style.ts");
  const { lintFixture } = await import("../lint-fixtures.mjs");
  const { findings, files } = await lintFixture(root, name, "bad");
  const example = findings.find(({ code }) => code === name);
  if (example === undefined)
    throw new Error(`bad.json of fixtures/lint/${name}.md does not have ${name}`);
  return [
    `### ${name}`,
    `${summary[0].toUpperCase()}${summary.slice(1)}. ${why}`,
    `What to do: ${fix}.`,
    `\`\`\`text\n${blocksAsText([group(findingHead(example, files))], plainStyle)}fix: ${example.hint}\n\`\`\``,
  ];
}
