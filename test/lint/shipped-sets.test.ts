import path from "node:path";
import { describe, expect, it } from "vitest";
import { readEngineNames } from "../../src/edge/read-engine.ts";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { readRuleFolder, readRules } from "../../src/edge/read-rules.ts";
import { canonicalGpuModels } from "../../src/facts/device-ids.ts";
import { lintRules } from "../../src/lint/lint.ts";
import { lintStore } from "../../src/lint/store.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import { root } from "../support/aim.ts";

const reading = readAllProfiles(path.join(root, "profiles"));
const store = lintStore("profiles", buildCatalog(reading.files, reading.problems), reading.files);
const names = {
  gpuModels: canonicalGpuModels,
  engines: readEngineNames(path.join(root, "engines")),
};

async function findingsOf(set: string, overlay?: string) {
  const { sources, problems } = readRules(root, set);
  if (sources === undefined) throw new Error(`no rule set ${set}`);
  const overlayFiles = overlay === undefined ? [] : readRuleFolder(overlay).files;
  const input = { sources: { ...sources, overlayFiles }, problems, ignored: [], store, names };
  return (await lintRules(input)).findings;
}

describe("lint/shipped-sets", () => {
  it.each(["default", "aim-0.9"])("%s is clean against the whole catalogue", async (set) => {
    expect(await findingsOf(set)).toEqual([]);
  });

  it("the overlays of the documentation have no error over the default set", async () => {
    const findings = await findingsOf("default", path.join(root, "docs/overlays"));
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });
});
