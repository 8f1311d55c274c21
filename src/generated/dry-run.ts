// Generated from schemas/dry-run.schema.json by `npm run generate`. Do not edit.

/**
 * What `aim dry-run --format json` prints: what would be started. Empty when nothing fits; AMD's Kubernetes operator reads it.
 *
 * Items: A profile, and how the engine is started with it.
 */
export type DryRunJson = readonly {
  /**
   * Name of the profile's file.
   */
  readonly filename: string;
  /**
   * Path of the profile.
   */
  readonly path: string;
  /**
   * The profile as it is in its file; the operator's own word for a general one.
   */
  readonly profile: unknown;
  /**
   * What has to be downloaded.
   *
   * Items: A model.
   */
  readonly models: readonly {
    /**
     * As the operator names it.
     */
    readonly name: string;
    /**
     * URI that it is loaded from.
     */
    readonly source: string;
    /**
     * Size of its weights in GB (10^9 bytes); absent where it is not known.
     */
    readonly size_gb?: number;
  }[];
  /**
   * How the engine is started.
   */
  readonly launch: {
    /**
     * Program and arguments.
     */
    readonly argv: readonly string[];
    /**
     * Variables that are set.
     */
    readonly env: {
      readonly [k: string]: string;
    };
    /**
     * The LoRA adapters that are passed; absent where the profile is for none.
     */
    readonly adapters?: readonly {
      /**
       * Name under which clients ask for it.
       */
      readonly name: string;
      /**
       * Its folder.
       */
      readonly path: string;
      /**
       * Its rank; null where its configuration does not say.
       */
      readonly rank: number | null;
    }[];
  };
  /**
   * The same as a shell script.
   */
  readonly script: string;
}[];
