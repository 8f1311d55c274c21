import type { ProfileFacts } from "../generated/facts.ts";
import type { ExactValue } from "../shared/document.ts";
import type { Location } from "../shared/problem.ts";

/** A profile file as read: `path` as shown to people, `relative` below the profile root, with `/`. */
export interface ProfileSource {
  readonly path: string;
  readonly relative: string;
  readonly text: string;
}

/** One engine argument as written in the profile, numbers with their digits. */
export interface EngineArgument {
  readonly name: string;
  readonly value: ExactValue;
  readonly where?: Location;
}

/** A valid profile: what rules see of it, and what the engine is started with. */
export interface Profile {
  readonly facts: ProfileFacts;
  /** In the order of the file: the engine gets them in that order. */
  readonly engineArguments: readonly EngineArgument[];
  /** The file's text. */
  readonly text: string;
}
