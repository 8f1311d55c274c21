import type { WhyNot } from "../../generated/why-not.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `explain --why-not`. */
export function whyNotAsJson(answer: WhyNot): string {
  return asJson(answer);
}
