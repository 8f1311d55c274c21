import type { LabelsJson } from "../../generated/labels.ts";
import type { Labels } from "../formats/labels.ts";
import { asJson } from "./as-json.ts";

/** The JSON of `labels`: one object. */
export function labelsAsJson(labels: Labels): string {
  const answer: LabelsJson = Object.fromEntries(labels);
  return asJson(answer);
}
