import type { ModelFigures } from "../generated/model-card.ts";
import { type KnownModels, modelFacts } from "./model-facts.ts";
import { type ModelCardSource, parseModelCard } from "./parse-model-card.ts";

/** What a card says of the models that it names; a broken card says nothing. */
export function figuresIn(source: ModelCardSource): readonly ModelFigures[] {
  return parseModelCard(source).card?.figures ?? [];
}

/** What cards say of all the models that they name. */
export function modelsOfCards(cards: readonly ModelCardSource[]): KnownModels {
  const figures = cards.flatMap(figuresIn);
  return new Map(figures.map((one) => [one.model, modelFacts(one.model, null, one)]));
}
