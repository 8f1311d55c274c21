// The fixtures of the rule linter: what test/lint and docs/rule-lint.md are made from.
import { existsSync } from "node:fs";
import path from "node:path";
import { readAllProfiles } from "../src/edge/read-profiles.ts";
import { findOverlay } from "../src/edge/rule-folder.ts";
import { canonicalGpuModels } from "../src/facts/device-ids.ts";
import { lintRules } from "../src/lint/lint.ts";
import { lintStore } from "../src/lint/store.ts";
import { buildCatalog } from "../src/profiles/catalog.ts";
import { readRuleSources } from "../src/rules/extends.ts";

const stores = new Map();

/**
 * Lints `bad` or `good` of a finding: the overlay over its set, on the profiles of the fixtures. Paths
 * in the report are relative to the root of the repository.
 *
 * @param {string} root
 * @param {string} name
 * @param {"bad" | "good"} which
 * @returns {Promise<import("../src/lint/lint.ts").LintReport>}
 */
export function lintFixture(root, name, which) {
  const folder = path.join(root, "fixtures/lint", name);
  const own = path.join(folder, "set.json");
  const set = existsSync(own) ? own : path.join(root, "fixtures/lint/set");
  const overlay = path.join(folder, which);
  const over = placeAt(root, existsSync(overlay) ? overlay : `${overlay}.json`);
  const sources = readRuleSources({ ...placeAt(root, set), name: "set" }, over);
  return lintRules({
    sources: { ...sources, path: "fixtures/lint/set" },
    ignored: over.ignored().map((file) => path.relative(root, file)),
    store: storeOf(root),
    names: { gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] },
  });
}

/** A folder or a file of rules, whose files are shown by their paths below the root. */
function placeAt(root, wanted) {
  const place = findOverlay(root, wanted);
  if ("code" in place) throw new Error(`${wanted}: ${place.message}`);
  const shown = (file) => ({ ...file, path: path.relative(root, path.resolve(root, file.path)) });
  return {
    ...place,
    path: path.relative(root, wanted),
    read(endings) {
      const reading = place.read(endings);
      return { ...reading, files: reading.files.map(shown) };
    },
  };
}

function storeOf(root) {
  if (!stores.has(root)) {
    const reading = readAllProfiles(path.join(root, "fixtures/lint/profiles"));
    const catalog = buildCatalog(reading.files, reading.problems);
    stores.set(root, lintStore("fixtures/lint/profiles", catalog, reading.files));
  }
  return stores.get(root);
}
