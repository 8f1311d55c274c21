import type { Precision } from "../../generated/profile.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Problem } from "../../shared/problem.ts";
import { encodeArguments } from "../encode-arguments.ts";
import type { Engine } from "../engine.ts";
import { mergeArguments } from "../merge-arguments.ts";
import { optionNames } from "../option-names.ts";
import type { WantedVersion } from "./candidate-versions.ts";
import { argumentCheckers } from "./check-arguments.ts";
import { environmentProblems, modelsOf, placeOfVariable } from "./check-launch.ts";
import type { EngineTables } from "./engine-tables.ts";
import { remembered } from "./remembered.ts";

/** What is known of an engine, and how strictly profiles are judged by it. */
export interface ProfileChecksInput {
  readonly engine: Engine;
  readonly tables: EngineTables;
  /** AIM_STRICT_ENGINE_ARGS. */
  readonly isStrict: boolean;
  /** What a GPU model computes in hardware; null where that is not known. */
  readonly hardwarePrecisions: (gpu: string) => readonly Precision[] | null;
}

/** Judges the profiles of an engine by its versions. */
export interface ProfileChecker {
  /** Everything that is wrong with a profile's arguments and variables for an engine version. */
  check(profile: Profile, version: string | null): readonly Problem[];
  /** The same for its arguments alone. */
  checkArguments(profile: Profile, version: string | null): readonly Problem[];
  /** One sentence about what profiles are judged by; null where it is simply the version. */
  note(version: string | null): string | null;
}

/** A checker that keeps what it has worked out of each version and each profile. */
export function profileChecker(input: ProfileChecksInput): ProfileChecker {
  const { engine, tables, isStrict } = input;
  const { descriptor } = engine;
  const checkers = argumentCheckers(engine, tables);
  const namesOf = remembered((version: string | null) => optionNames(engine, version));
  const hardwareOf = remembered(input.hardwarePrecisions);
  // Which arguments are about the same option is not a matter of the version.
  const mergedOf = remembered((profile: Profile) =>
    mergeArguments({
      descriptor,
      names: namesOf(null),
      profile: profile.engineArguments,
      overrides: [],
      runtime: { model: "org/model", port: 8000, servedNames: ["org/model"] },
    }),
  );
  const checkArguments = (profile: Profile, version: string | null): readonly Problem[] => {
    const { metadata } = profile.facts;
    const merged = mergedOf(profile);
    const encoded = encodeArguments(merged.arguments, { descriptor, names: namesOf(version) });
    const problems = checkers(wantedBy(profile, version)).check({
      arguments: encoded.written,
      metadata,
      hardwarePrecisions: hardwareOf(metadata.gpu),
      availableGpus: null,
      models: modelsOf(profile),
      isStrict,
    });
    return [...merged.problems, ...encoded.problems, ...problems];
  };
  return {
    checkArguments,
    check(profile, version) {
      const variables = Object.keys(profile.facts.env_vars);
      const wanted = wantedBy(profile, version);
      return [
        ...checkArguments(profile, version),
        ...environmentProblems(engine, tables, wanted, variables, placeOfVariable(profile)),
      ];
    },
    note: (version) => checkers({ version, range: null }).note,
  };
}

function wantedBy({ facts }: Profile, version: string | null): WantedVersion {
  return { version, range: facts.metadata.engine_version ?? null };
}
