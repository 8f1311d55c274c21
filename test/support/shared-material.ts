import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./aim.ts";

/** Something to compare with that is no part of the project. */
export interface SharedMaterial {
  readonly path: string;
  /** Where it is not, the tests that need it are skipped, and their output says so. */
  readonly isThere: boolean;
}

const beside = path.join(root, "../shared");

/** A collection of facts with their sources: in AIM_FACTS_PATH, else in ../shared/facts. */
export function sharedFacts(name: string): SharedMaterial {
  return material(path.join(process.env.AIM_FACTS_PATH ?? path.join(beside, "facts"), name));
}

/** The profiles that AMD has published: AIM_CORPORA_PATH, else those in ../shared/corpora. */
export function sharedProfiles(): SharedMaterial {
  return material(
    process.env.AIM_CORPORA_PATH ?? path.join(beside, "corpora/aim-build-0.9/profiles"),
  );
}

/** The profiles of AMD's runtime 2026.9, a folder for each family; see `sharedProfiles` for those of 0.9. */
export function sharedProfiles2026(): SharedMaterial {
  return material(path.join(beside, "corpora/aim-build-2026.9"));
}

function material(file: string): SharedMaterial {
  const isThere = existsSync(file);
  if (!isThere) console.log(`skipped what needs ${file}: it is not there`);
  return { path: file, isThere };
}
