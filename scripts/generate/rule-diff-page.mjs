// Rules and profiles → docs/rule-diff*.md: what each two of the shipped rule sets decide differently, and why.
import { existsSync } from "node:fs";
import path from "node:path";

const PAGES = [
  { page: "docs/rule-diff.md", sets: ["default", "aim-0.9"] },
  { page: "docs/rule-diff-2026.9.md", sets: ["default", "aim-2026.9"] },
  { page: "docs/rule-diff-0.9-2026.9.md", sets: ["aim-0.9", "aim-2026.9"] },
  {
    page: "docs/rule-diff-native-precision.md",
    sets: ["default", "default"],
    overlay: "docs/overlays/lowest-precision-first.json",
  },
];

const SOURCES = path.join(import.meta.dirname, "../../src");
const isBuilt = existsSync(path.join(SOURCES, "generated/validators.js"));

function introduction({ page, sets: [before, after], overlay }) {
  if (overlay !== undefined) {
    return `What the rank \`native-precision\` of the set \`default\` is for: what \`${overlay}\`, which takes
it away, decides otherwise, for every model of the catalogue on every machine. \`npm run generate\` makes
this page; \`aim rules diff --overlay ${overlay}\` prints the same.`;
  }
  const others = PAGES.filter((other) => other.page !== page && other.overlay === undefined)
    .map(({ page, sets }) => `[${sets.join(" → ")}](${path.basename(page)})`)
    .join(" and ");
  return `What \`--rules ${after}\` decides otherwise than \`${before}\` does: for every model of the catalogue,
on every machine with one to eight GPUs of one model, with every precision, metric and engine, with
general profiles and without. Each change is put down to the rules that bring it about: rules were
swapped one at a time, and the decisions taken again. \`npm run generate\` makes this page from the
rules and the profiles; \`aim rules diff ${before} ${after}\` prints the same, and
[operators.md](operators.md) shows how to do this with rules of your own. The other pairs of shipped
sets: ${others}.`;
}

/** The comparisons of the shipped rule sets: what `aim rules diff default aim-0.9 --format markdown` prints. */
export const ruleDiffPage = {
  name: "rule diff pages",

  files(root) {
    if (!isBuilt || !existsSync(path.join(root, "profiles"))) return [];
    return pagesIn(root).map(({ page }) => page);
  },

  async make(root) {
    if (this.files(root).length === 0) return {};
    const { readAllProfiles } = await import("../../src/edge/read-profiles.ts");
    const { ProfileStore } = await import("../../src/profiles/profile-store.ts");
    const reading = readAllProfiles(path.join(root, "profiles"));
    const { readEngineDescriptor } = await import("../../src/edge/read-engine.ts");
    const { readModelCards } = await import("../../src/edge/read-models.ts");
    const { modelsOfCards } = await import("../../src/models/card-figures.ts");
    const optionsOf = (engine) => readEngineDescriptor(path.join(root, "engines"), engine)?.loading;
    const loading = { overrides: [], optionsOf };
    const store = new ProfileStore(reading.files, reading.problems, loading);
    const known = modelsOfCards(readModelCards(path.join(root, "models")).files);
    const made = {};
    for (const each of pagesIn(root)) made[each.page] = await pageOf(root, { store, known }, each);
    return made;
  },
};

function pagesIn(root) {
  return PAGES.filter(({ sets }) => sets.every((set) => existsSync(path.join(root, "rules", set))));
}

async function pageOf(root, { store, known }, pair) {
  const { wholeRuleDiffBlocks } = await import("../../src/explain/screens/rule-diff.ts");
  const { blocksAsMarkdown } = await import("../../src/explain/writers/markdown.ts");
  const { compareRules } = await import("../../src/rule-diff/compare-rules.ts");
  const { dimensionsOf } = await import("../../src/rule-diff/dimensions.ts");
  const { matrixPoints } = await import("../../src/rule-diff/matrix.ts");
  const [before, after] = await Promise.all(
    pair.sets.map(async (name, index) => {
      const overlay = index === 1 ? pair.overlay : undefined;
      const shown = overlay === undefined ? name : `${name}+${overlay}`;
      return { name: shown, rules: await rulesOf(root, name, overlay) };
    }),
  );
  const points = matrixPoints(dimensionsOf(store, [before.rules, after.rules], {}, known));
  const diff = await compareRules({ before, after, points });
  const page = blocksAsMarkdown(wholeRuleDiffBlocks(diff));
  const firstBreak = page.indexOf("\n");
  return `${page.slice(0, firstBreak)}\n\n${introduction(pair)}${page.slice(firstBreak)}`;
}

async function rulesOf(root, name, overlay) {
  const { findRuleFolder, findOverlay } = await import("../../src/edge/rule-folder.ts");
  const { readRuleSources } = await import("../../src/rules/extends.ts");
  const { loadRuleSet } = await import("../../src/rules/load-rule-set.ts");
  const { ruleSet, problems } = loadRuleSet(
    readRuleSources(
      findRuleFolder(root, name),
      overlay === undefined ? null : findOverlay(root, path.join(root, overlay)),
    ),
  );
  if (ruleSet === undefined) throw new Error(`rules/${name}: ${JSON.stringify(problems)}`);
  return ruleSet;
}
