// Rules and profiles → docs/rule-diff.md: what the rule sets decide differently, and why.
import { existsSync } from "node:fs";
import path from "node:path";

const PAGE = "docs/rule-diff.md";
const SETS = ["default", "aim-0.9"];

const SOURCES = path.join(import.meta.dirname, "../../src");
const isBuilt = existsSync(path.join(SOURCES, "generated/validators.js"));

const INTRODUCTION = `What \`--rules aim-0.9\` decides otherwise than the default rules do: for every model of the catalogue,
on every machine with one to eight GPUs of one model, with every precision, metric and engine, with
general profiles and without. Each change is put down to the rules that bring it about: rules were
swapped one at a time, and the decisions taken again. \`npm run generate\` makes this page from the
rules and the profiles; \`aim rules diff default aim-0.9\` prints the same, and
[operators.md](operators.md) shows how to do this with rules of your own.`;

/** The comparison of the shipped rule sets: what `aim rules diff default aim-0.9 --format markdown` prints. */
export const ruleDiffPage = {
  name: "rule diff page",

  files(root) {
    const needed = [...SETS.map((set) => `rules/${set}`), "profiles"];
    return isBuilt && needed.every((folder) => existsSync(path.join(root, folder))) ? [PAGE] : [];
  },

  async make(root) {
    if (this.files(root).length === 0) return {};
    const { readAllProfiles } = await import("../../src/edge/read-profiles.ts");
    const { wholeRuleDiffBlocks } = await import("../../src/explain/screens/rule-diff.ts");
    const { blocksAsMarkdown } = await import("../../src/explain/writers/markdown.ts");
    const { ProfileStore } = await import("../../src/profiles/profile-store.ts");
    const { compareRules } = await import("../../src/rule-diff/compare-rules.ts");
    const { dimensionsOf } = await import("../../src/rule-diff/dimensions.ts");
    const { matrixPoints } = await import("../../src/rule-diff/matrix.ts");
    const reading = readAllProfiles(path.join(root, "profiles"));
    const store = new ProfileStore(reading.files, reading.problems);
    const sides = [];
    for (const name of SETS) sides.push({ name, rules: await rulesOf(root, name) });
    const dimensions = dimensionsOf(store, [sides[0].rules, sides[1].rules], {});
    const points = matrixPoints(dimensions);
    const diff = await compareRules({ before: sides[0], after: sides[1], points });
    const page = blocksAsMarkdown(wholeRuleDiffBlocks(diff));
    const firstBreak = page.indexOf("\n");
    return { [PAGE]: `${page.slice(0, firstBreak)}\n\n${INTRODUCTION}${page.slice(firstBreak)}` };
  },
};

async function rulesOf(root, name) {
  const { findRuleFolder } = await import("../../src/edge/rule-folder.ts");
  const { readRuleSources } = await import("../../src/rules/extends.ts");
  const { loadRuleSet } = await import("../../src/rules/load-rule-set.ts");
  const { ruleSet, problems } = loadRuleSet(readRuleSources(findRuleFolder(root, name), null));
  if (ruleSet === undefined) throw new Error(`rules/${name}: ${JSON.stringify(problems)}`);
  return ruleSet;
}
