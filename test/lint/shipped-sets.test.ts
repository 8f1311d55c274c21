import path from "node:path";
import { describe, expect, it } from "vitest";
import { readEngineNames } from "../../src/edge/read-engine.ts";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { ruleFolderAt } from "../../src/edge/rule-folder.ts";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { lintRules } from "../../src/lint/lint.ts";
import { lintStore } from "../../src/lint/store.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { root } from "../support/aim.ts";
import { shippedLoading } from "../support/loading.ts";
import { shippedSources } from "../support/rule-sources.ts";

const reading = readAllProfiles(path.join(root, "profiles"));
const store = lintStore(
  "profiles",
  buildCatalog(reading.files, reading.problems, shippedLoading),
  reading.files,
);
const names = {
  gpuModels: canonicalGpuModels,
  engines: readEngineNames(path.join(root, "engines")),
};

async function findingsOf(set: string, overlay?: string) {
  const files = overlay === undefined ? [] : ruleFolderAt(root, overlay).read([".json"]).files;
  const input = { sources: shippedSources(set, files), ignored: [], store, names };
  return (await lintRules(input)).findings;
}

describe("lint/shipped-sets", () => {
  it.each(["default", "aim-0.9", "aim-2026.9"])(
    "%s is clean against the whole catalogue",
    async (set) => {
      expect(await findingsOf(set)).toEqual([]);
    },
  );

  it("the overlays of the documentation have no error over the default set", async () => {
    const findings = await findingsOf("default", path.join(root, "docs/overlays"));
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });
});
