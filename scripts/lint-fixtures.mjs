// The fixtures of the rule linter: what test/lint and docs/rule-lint.md are made from.
import { existsSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../src/edge/list-files.ts";
import { maxSourceBytes, readSourceFile } from "../src/edge/read-file.ts";
import { readAllProfiles } from "../src/edge/read-profiles.ts";
import { readRuleFolder } from "../src/edge/read-rules.ts";
import { canonicalGpuModels } from "../src/facts/device-ids.ts";
import { lintRules } from "../src/lint/lint.ts";
import { lintStore } from "../src/lint/store.ts";
import { buildCatalog } from "../src/profiles/catalog.ts";

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
  const files = existsSync(own)
    ? [read(own)]
    : readRuleFolder(path.join(root, "fixtures/lint/set")).files;
  const overlay = path.join(folder, which);
  const isFolder = existsSync(overlay);
  const overlayFiles = isFolder ? readRuleFolder(overlay).files : [read(`${overlay}.json`)];
  const ignored = isFolder ? listFiles(overlay).filter((file) => !file.endsWith(".json")) : [];
  return lintRules({
    sources: {
      name: "set",
      path: "fixtures/lint/set",
      overlay: path.relative(root, folder),
      digest: "",
      files: files.map((file) => shown(root, file)),
      overlayFiles: overlayFiles.map((file) => shown(root, file)),
    },
    problems: [],
    ignored: ignored.map((file) => path.relative(root, path.join(overlay, file))),
    store: storeOf(root),
    names: { gpuModels: canonicalGpuModels, engines: ["sglang", "vllm"] },
  });
}

function storeOf(root) {
  if (!stores.has(root)) {
    const reading = readAllProfiles(path.join(root, "fixtures/lint/profiles"));
    const catalog = buildCatalog(reading.files, reading.problems);
    stores.set(root, lintStore("fixtures/lint/profiles", catalog, reading.files));
  }
  return stores.get(root);
}

function read(file) {
  const content = readSourceFile(file, maxSourceBytes);
  if ("code" in content) throw new Error(`${file}: ${content.message}`);
  return content;
}

function shown(root, file) {
  return { ...file, path: path.relative(root, path.resolve(root, file.path)) };
}
