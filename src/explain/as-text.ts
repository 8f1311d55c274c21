import type { Resolution } from "../generated/resolution.ts";
import type { Style } from "../shared/style.ts";
import { type DecisionOptions, decisionBlocks } from "./screens/decision.ts";
import { profileBlocks } from "./screens/profile.ts";
import { blocksAsText } from "./writers/terminal.ts";

/** A whole decision for people at a terminal of 80 columns. */
export function decisionText(
  resolution: Resolution,
  style: Style,
  options: DecisionOptions = {},
): string {
  return blocksAsText(decisionBlocks(resolution, options), style);
}

/** Every rule for one profile, with wanted and found, and its rank key by key beside the winner's. */
export function profileText(resolution: Resolution, id: string, style: Style): string {
  return blocksAsText(profileBlocks(resolution, id), style);
}
