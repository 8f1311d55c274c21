import type { ModelFigures } from "../generated/model-card.ts";
import { type ModelCardSource, parseModelCard } from "./parse-model-card.ts";

/** What a card among these says of a model; undefined where none does. A broken card says nothing. */
export function figuresIn(
  cards: readonly ModelCardSource[],
  model: string,
): ModelFigures | undefined {
  for (const source of cards) {
    const found = parseModelCard(source).card?.figures?.find((one) => one.model === model);
    if (found !== undefined) return found;
  }
  return undefined;
}
