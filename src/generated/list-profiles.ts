// Generated from schemas/list-profiles.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim list-profiles --format json` prints: the profiles of a request, or of the store.
 */
export interface ListProfilesJson {
  /**
   * What was asked for, each value by its name in the request.
   */
  readonly request: {
    /**
     * Its value.
     */
    readonly [k: string]: unknown;
  };
  /**
   * GPU facts as the rules saw them; null where the profiles were not judged.
   */
  readonly gpu: import("./facts.ts").GpuFacts | null;
  /**
   * Id of the profile that is chosen; null when nothing fits, or the profiles were not judged.
   */
  readonly selected: string | null;
  /**
   * The profiles that are shown, ranked ones first.
   */
  readonly profiles: readonly ListedProfileJson[];
}
/**
 * One profile.
 */
export interface ListedProfileJson {
  /**
   * Profile id.
   */
  readonly id: string;
  /**
   * Part of the tree.
   */
  readonly origin: "custom" | "model" | "general";
  /**
   * Path of the file.
   */
  readonly path: string;
  /**
   * Metadata as in the file.
   */
  readonly metadata: object;
  /**
   * Whether only AIM_PROFILE_ID chooses it.
   */
  readonly manual_only: boolean;
  /**
   * `compatible`, the state of the filter that rejects it, `errored`; `unknown` where it was not judged.
   */
  readonly state: string;
  /**
   * Place among those that fit, 1 first.
   */
  readonly rank: number | null;
  /**
   * Why it does not fit, in the order of the rules.
   */
  readonly reasons: readonly string[];
}
