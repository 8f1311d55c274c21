// Generated from schemas/amd-profile-list.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim list-profiles --format amd-json` prints: the array of AMD's runtime.
 *
 * Items: A profile.
 */
export type AmdProfileListJson = readonly {
  /**
   * Profile id.
   */
  readonly profile_id: string;
  /**
   * Its state, as AMD's runtime calls it.
   */
  readonly compatibility:
    | "compatible"
    | "accelerator_mismatch"
    | "precision_mismatch"
    | "model_mismatch"
    | "engine_mismatch"
    | "metric_mismatch"
    | "unknown";
  /**
   * The profile as it is in its file.
   */
  readonly profile: object;
}[];
