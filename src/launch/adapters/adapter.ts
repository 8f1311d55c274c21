import type { Problem } from "../../shared/problem.ts";

/** A LoRA adapter that the engine is started with. */
export interface Adapter {
  /** Name under which clients ask for it: that of its folder. */
  readonly name: string;
  /** Its folder, below AIM_ADAPTER_SOURCE as that is given. */
  readonly path: string;
  /** `r` of its configuration; null where that does not say. */
  readonly rank: number | null;
}

/** What is in the folder of the adapters, as `src/edge/read-adapters.ts` finds it. */
export interface AdaptersReading {
  /** As given. */
  readonly source: string;
  readonly exists: boolean;
  /** What is wrong with the folder as a whole; null where it could be read, and where there is none. */
  readonly problem: Problem | null;
  /** Each folder with an `adapter_config.json`, and each link that cannot be followed, by name. */
  readonly entries: readonly AdapterEntry[];
}

/** One folder that is meant for an adapter. */
export interface AdapterEntry {
  /** Control characters are escaped, and `\` is, so that no name becomes another. */
  readonly name: string;
  /** Its folder, as the engine is told it. */
  readonly path: string;
  /** The same for people. */
  readonly shown: string;
  /** Its `adapter_config.json`, or why its files cannot be used. */
  readonly config: { readonly text: string; readonly shown: string } | AdapterFault;
}

/** A reason to skip an adapter, as the end of a sentence about it, and the file that it is about. */
export interface AdapterFault {
  readonly reason: string;
  readonly path: string;
  readonly hint: string;
}
