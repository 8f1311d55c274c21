// The fixtures of the rule linter: what test/lint and docs/rule-lint.md are made from.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readAllProfiles } from "../src/edge/read-profiles.ts";
import { ruleFolderAt } from "../src/edge/rule-folder.ts";
import { canonicalGpuModels } from "../src/facts/device-ids.ts";
import { lintRules } from "../src/lint/lint.ts";
import { lintStore } from "../src/lint/store.ts";
import { buildCatalog } from "../src/profiles/catalog.ts";
import { readRuleSources } from "../src/rules/extends.ts";

const setFolder = "fixtures/lint/set";
const stores = new Map();

/**
 * Lints `bad` or `good` of a finding: the overlay over its set, on the profiles of the fixtures. Paths
 * in the report are those of its page, such as `unknown-fact/bad.json`, or relative to the root.
 *
 * @param {string} root
 * @param {string} name
 * @param {"bad" | "good"} which
 * @returns {Promise<import("../src/lint/lint.ts").LintReport>}
 */
export function lintFixture(root, name, which) {
  const usual = placeAt(setFolder, filesIn(root, setFolder));
  const files = filesOn(path.join(root, "fixtures/lint", `${name}.md`));
  const own = files.filter(({ path }) => path === `${name}/set.json`);
  const set = own.length > 0 ? placeAt(`${name}/set.json`, own, usual) : usual;
  const over = files.filter(({ path }) => path.startsWith(`${name}/${which}`));
  const sources = readRuleSources({ ...set, name: "set" }, placeAt(`${name}/${which}`, over));
  return lintRules({
    sources: { ...sources, path: setFolder },
    ignored: over.map(({ path }) => path).filter((path) => !path.endsWith(".json")),
    store: storeOf(root),
    names: { gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] },
  });
}

/** The files that stand on a page, each as a block of code below its name, as if in a folder of the page's name. */
export function filesOn(page) {
  const blocks = readFileSync(page, "utf8").matchAll(/^`(\S+)`\n\n```\w+\n(.*?)^```$/gms);
  const folder = path.basename(page, ".md");
  return Array.from(blocks, ([, file, text]) => ({ path: `${folder}/${file}`, text }));
}

function filesIn(root, folder) {
  const { files } = ruleFolderAt(root, path.join(root, folder)).read([".json"]);
  return files.map((file) => ({ ...file, path: path.relative(root, file.path) }));
}

/** A place of rules that holds these files; whatever it extends is `base`. */
function placeAt(shown, files, base) {
  const rules = files.filter(({ path }) => path.endsWith(".json"));
  const read = () => ({ files: rules, problems: [], digest: "" });
  return { name: shown, path: shown, key: shown, read, find: () => base };
}

function storeOf(root) {
  if (!stores.has(root)) {
    const reading = readAllProfiles(path.join(root, "fixtures/lint/profiles"));
    const catalog = buildCatalog(reading.files, reading.problems);
    stores.set(root, lintStore("fixtures/lint/profiles", catalog, reading.files));
  }
  return stores.get(root);
}
