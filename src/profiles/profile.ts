import type { ProfileFacts } from "../generated/facts.ts";
import type { SourceDocument } from "../shared/document.ts";
import type { EngineArgument } from "../shared/engine-argument.ts";

/** A profile file as read: `path` as shown to people, `relative` below the profile root, with `/`. */
export interface ProfileSource {
  readonly path: string;
  readonly relative: string;
  readonly text: string;
}

/** A valid profile: what rules see of it, and what the engine is started with. */
export interface Profile {
  readonly facts: ProfileFacts;
  /** In the order of the file: the engine gets them in that order. */
  readonly engineArguments: readonly EngineArgument[];
  /** The file as it was read: its text, values and places. */
  readonly document: SourceDocument;
}
