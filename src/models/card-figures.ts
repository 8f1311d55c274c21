import type { ModelFigures } from "../generated/model-card.ts";
import { type KnownModels, modelFacts } from "./model-facts.ts";
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

/** What cards say of all the models that they name. */
export function modelsOfCards(cards: readonly ModelCardSource[]): KnownModels {
  const figures = cards.flatMap((source) => parseModelCard(source).card?.figures ?? []);
  return new Map(figures.map((one) => [one.model, modelFacts(one.model, null, one)]));
}
