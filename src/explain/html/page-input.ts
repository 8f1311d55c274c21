import type { LaunchRecord } from "../../generated/record.ts";
import type { Resolution } from "../../generated/resolution.ts";
import type { Problem } from "../../shared/problem.ts";

/** How the engine is started, and the same as a script; or why it is not. */
export type PageLaunch =
  | { readonly kind: "command"; readonly launch: LaunchRecord; readonly script: string }
  | { readonly kind: "stopped"; readonly problems: readonly Problem[] }
  | { readonly kind: "unknown" };

/** What the page shows. Secrets have been masked before. */
export interface PageInput {
  readonly resolution: Resolution;
  readonly launch: PageLaunch;
  /** When it was decided, and by what, where that is known. */
  readonly recorded: { readonly time: string; readonly by: string } | null;
}
