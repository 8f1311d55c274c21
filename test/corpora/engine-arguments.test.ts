import path from "node:path";
import { describe, expect, test } from "vitest";
import { readAllProfiles } from "../../src/edge/read-profiles.ts";
import { buildCatalog } from "../../src/profiles/catalog.ts";
import type { Profile } from "../../src/profiles/profile.ts";
import { hasErrors } from "../../src/shared/problem.ts";
import { askParsers, checked, facts } from "../launch/check/support.ts";
import { vllm } from "../launch/support.ts";
import { root } from "../support/aim.ts";
import { sharedProfiles } from "../support/shared-material.ts";

// The arguments of AMD's published profiles and of our catalogue, by every version of vLLM that the
// facts know from 0.9.1 on: our validation and the parsers rebuilt from the facts must say the same.
const corpus = sharedProfiles();
const catalogue = path.join(root, "profiles");
const all = vllm.flags!.versions;
const versions = all.slice(all.indexOf("0.9.1"));

function profilesIn(folder: string): readonly Profile[] {
  const { files, problems } = readAllProfiles(folder);
  const { profiles } = buildCatalog(files, problems);
  return profiles.filter(({ facts }) => facts.metadata.engine === "vllm");
}

/** For each version and profile: our errors, and the reason why the parser refuses. */
function compare(profiles: readonly Profile[]) {
  const judged = versions.map((version) => ({
    version,
    cases: profiles.map(({ facts, engineArguments }) => ({
      id: `${facts.aim_id ?? "general"}/${facts.name}`,
      ...checked({
        version,
        profile: engineArguments,
        metadata: facts.metadata,
        models: [facts.aim_id, facts.model_id].filter((id) => id !== null),
      }),
    })),
  }));
  const answers = askParsers(
    Object.fromEntries(
      judged.map(({ version, cases }) => [version, cases.map(({ words }) => words)]),
    ),
  );
  return judged.flatMap(({ version, cases }) =>
    cases.map(({ id, all: problems }, index) => ({
      id,
      version,
      refusedByUs: hasErrors(problems),
      errors: problems.filter(({ level }) => level === "error").map(({ message }) => message),
      refusedByParser: answers[version]?.[index] ?? null,
    })),
  );
}

describe.skipIf(!facts.isThere)("corpora: engine arguments", () => {
  test.skipIf(!corpus.isThere)(
    "AMD's 170 profiles: what we refuse the parsers refuse, and the other way round",
    () => {
      const profiles = profilesIn(corpus.path);
      expect(profiles).toHaveLength(170);
      const results = compare(profiles);
      expect(results).toHaveLength(170 * versions.length);
      const disagreements = results.filter(
        ({ refusedByUs, refusedByParser }) => refusedByUs !== (refusedByParser !== null),
      );
      expect(disagreements).toEqual([]);
      const refusedIn = (version: string) =>
        results.filter((result) => result.version === version && result.refusedByUs).length;
      expect(["0.11.0", "0.11.1", "0.11.2"].map(refusedIn)).toEqual([82, 82, 82]);
      const nowhere = profiles.filter(({ facts }) =>
        results.every(
          (result) =>
            result.id !== `${facts.aim_id ?? "general"}/${facts.name}` || result.refusedByUs,
        ),
      );
      expect(nowhere).toHaveLength(2);
    },
  );

  test("our catalogue: what we refuse the parsers refuse, and the other way round", () => {
    const results = compare(profilesIn(catalogue));
    const disagreements = results.filter(
      ({ refusedByUs, refusedByParser }) => refusedByUs !== (refusedByParser !== null),
    );
    expect(disagreements).toEqual([]);
    const claimed = versions.slice(versions.indexOf("0.11.1"));
    const refused = results.filter(
      ({ version, refusedByUs }) => claimed.includes(version) && refusedByUs,
    );
    expect(refused).toEqual([]);
  });
});
