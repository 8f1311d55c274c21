import type { WhatIf } from "../../generated/what-if.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `explain --what-if`: both decisions. */
export function whatIfAsJson(answer: WhatIf): string {
  return asJson(answer);
}
