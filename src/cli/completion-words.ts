import path from "node:path";
import { flagOptions } from "../config/flag-options.ts";
import { readHome, type Setting } from "../config/settings.ts";
import { listFolders } from "../edge/list-folders.ts";
import { readEngineNames } from "../edge/read-engine.ts";
import { readAllProfiles, readProfiles } from "../edge/read-profiles.ts";
import { ruleSetNames } from "../edge/rule-folder.ts";
import { canonicalGpuModels } from "../facts/device-ids.ts";
import { catalogFolders } from "../profiles/model-folder.ts";
import { placeOf, profileId } from "../profiles/place.ts";
import type { ProfileSource } from "../profiles/profile.ts";
import type { RuleRecord } from "../rules/merge-layers.ts";
import type { Candidate, ValueWanted, WordsFor } from "./completion.ts";
import { rulesOf } from "./rule-side.ts";
import type { Invocation } from "./session.ts";

/** What is needed to find the installation. */
export type Surroundings = Pick<Invocation, "environment" | "packageRoot">;

/**
 * The words that values can be in this installation: those of the table of settings, and what lies in
 * its folders. Files are looked at, not judged: a profile that is broken has a name, too.
 */
export function wordsIn(surroundings: Surroundings): WordsFor {
  return (wanted) => new Installation(surroundings, wanted).words();
}

class Installation {
  readonly #environment: Surroundings["environment"];
  readonly #wanted: ValueWanted;
  readonly #home: string;

  constructor({ environment, packageRoot }: Surroundings, wanted: ValueWanted) {
    this.#environment = environment;
    this.#wanted = wanted;
    const home = wanted.given.get("--home");
    const flags = home === undefined ? {} : { home };
    this.#home = readHome({ environment, flags, packageRoot });
  }

  words(): readonly Candidate[] | undefined {
    const { flag, placeholder, command } = this.#wanted;
    if (flag === "--aim-id" || flag === "--model-id" || placeholder === "ORG/MODEL") {
      return this.#models();
    }
    if (command === "model" && flag === null) return this.#models();
    if (flag === "--profile-id" || placeholder === "PROFILE_ID") return this.#profiles();
    if (flag === "--rules" || /^(?:SETS?|A|B)$/.test(placeholder)) return this.#ruleSets();
    if (flag === "--state") return this.#states();
    if (command === "rules show" && flag === null) return this.#rules();
    return flag === null ? undefined : this.#ofSetting(flag);
  }

  #ofSetting(flag: string): readonly Candidate[] | undefined {
    const names = {
      canonicalGpuModels,
      engines: readEngineNames(path.join(this.#home, "engines")),
    };
    const option = flagOptions(names).find(({ flags }) => flags.split(" ")[0] === flag);
    return option?.choices?.map(plain);
  }

  #given(flag: string, variable: string): string | undefined {
    return this.#wanted.given.get(flag) ?? (this.#environment[variable] || undefined);
  }

  get #store(): string {
    return this.#given("--profiles", "AIM_PROFILES_PATH") ?? path.join(this.#home, "profiles");
  }

  #models(): readonly Candidate[] {
    return listFolders(this.#store)
      .filter((organisation) => organisation !== "custom" && organisation !== "general")
      .flatMap((organisation) =>
        listFolders(path.join(this.#store, organisation)).map(
          (model) => `${organisation}/${model}`,
        ),
      )
      .map(plain);
  }

  /** Those for the model, where it is known; else of the whole store. */
  #profiles(): readonly Candidate[] {
    const model = this.#given("--aim-id", "AIM_ID") ?? this.#given("--model-id", "AIM_MODEL_ID");
    const { files } =
      model === undefined
        ? readAllProfiles(this.#store)
        : readProfiles(this.#store, (list) => catalogFolders(model, list));
    return files.map(profileWord);
  }

  #ruleSets(): readonly Candidate[] {
    return ruleSetNames(this.#home).map(plain);
  }

  /** As far as they can be understood: `aim rules check` says what is wrong with the others. */
  get #records(): readonly RuleRecord[] {
    const setting = <T>(value: T): Setting<T> => ({ value, origin: "flag", from: "" });
    return rulesOf({
      home: setting(this.#home),
      rules: setting(this.#given("--rules", "AIM_RULES_PATH") ?? "default"),
      overlay: setting(this.#given("--overlay", "AIM_OVERLAY_PATH") ?? null),
    }).records.filter(({ removed }) => removed?.by.kind !== "set");
  }

  #rules(): readonly Candidate[] {
    return this.#records.map(({ rule }) => ({ word: rule.id, description: rule.why }));
  }

  #states(): readonly Candidate[] {
    const states = this.#records.flatMap(({ rule }) => (rule.kind === "filter" ? rule.state : []));
    return ["all", "compatible", "errored", ...states].map(plain);
  }
}

function plain(word: string): Candidate {
  return { word, description: "" };
}

/** The id by the file's place; of a custom profile also by the model that it names. */
function profileWord({ relative, text, path: file }: ProfileSource): Candidate {
  const aimId = /^["']?aim_id["']?\s*:\s*["']?([^"'\s#]+)/m.exec(text)?.[1] ?? null;
  return { word: profileId(placeOf(relative, aimId === null), aimId), description: file };
}
