// Generated from schemas/what-if.schema.json by `npm run generate`. Do not edit.
import type { Resolution } from "./resolution.ts";

/**
 * Where it stands; null when it takes no part.
 */
export type StandingOrNone = Standing | null;

/**
 * Two decisions side by side: as things are, and with settings or facts changed. What `aim explain --what-if` prints as JSON.
 */
export interface WhatIf {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * What was changed, in the order it was asked for.
   */
  readonly changes: readonly ChangedValue[];
  /**
   * The decision as things are.
   */
  readonly before: Resolution;
  /**
   * The decision with the changes.
   */
  readonly after: Resolution;
  /**
   * The profiles whose state or rank differs: those ranked in either decision first, by their best rank; then by id.
   */
  readonly profiles: readonly ChangedProfile[];
}
/**
 * A setting or fact that was changed.
 */
export interface ChangedValue {
  /**
   * The setting by its variable, or the path of the fact.
   */
  readonly name: string;
  /**
   * Its value as things are.
   */
  readonly before: unknown;
  /**
   * The value that was asked for.
   */
  readonly after: unknown;
}
/**
 * A profile that stands elsewhere.
 */
export interface ChangedProfile {
  /**
   * Id.
   */
  readonly id: string;
  readonly before: StandingOrNone;
  readonly after: StandingOrNone;
}
/**
 * Where a profile stands in a decision.
 */
export interface Standing {
  /**
   * State.
   */
  readonly state: string;
  /**
   * Place in the ranking; null when it is not ranked.
   */
  readonly rank: number | null;
}
