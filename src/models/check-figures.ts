import type { ModelCard, ModelFigures } from "../generated/model-card.ts";
import { didYouMean } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import { compareText } from "../shared/order.ts";
import type { Problem } from "../shared/problem.ts";

/**
 * What is wrong with a card's figures: a model that profiles load has none, so that nothing is known
 * of it before it is there; or figures that cannot be true together. `loaded` are the models that
 * the profiles of the card's model load.
 */
export function checkFigures(
  card: ModelCard,
  document: SourceDocument,
  loaded: ReadonlySet<string>,
): readonly Problem[] {
  const figures = card.figures ?? [];
  const described = new Set(figures.map(({ model }) => model));
  const missing = [...loaded].filter((id) => !described.has(id)).sort(compareText);
  return [
    ...missing.map((id) => withoutFigures(id, card, document)),
    ...figures.flatMap((entry, index) => [
      ...checkPlace(entry, index, card, document, loaded, missing),
      ...contradictions(entry, `/figures/${index}`, card, document),
    ]),
  ];
}

function withoutFigures(id: string, card: ModelCard, document: SourceDocument): Problem {
  return {
    code: "figures-missing",
    level: "warning",
    message: `nothing says what \`${id}\` weighs and how it is built`,
    where: document.locate(card.figures === undefined ? "/variants" : "/figures", "key"),
    hint: `add an entry with \`model: ${id}\` to \`figures\`, with \`null\` for what is not known`,
  };
}

function checkPlace(
  { model }: ModelFigures,
  index: number,
  card: ModelCard,
  document: SourceDocument,
  loaded: ReadonlySet<string>,
  missing: readonly string[],
): readonly Problem[] {
  const where = document.locate(`/figures/${index}/model`);
  const first = card.figures?.findIndex((entry) => entry.model === model) ?? index;
  if (first < index) {
    const message = `there are figures of \`${model}\` above`;
    return [
      { code: "figures-repeated", level: "error", message, where, hint: "remove one of the two" },
    ];
  }
  if (loaded.has(model)) return [];
  const message = `no profile loads \`${model}\`, so that nobody looks at its figures`;
  const hint =
    didYouMean(model, missing) ?? "remove the entry, or add a profile with that `model_id`";
  return [{ code: "figures-unused", level: "warning", message, where, hint }];
}

function contradictions(
  figures: ModelFigures,
  pointer: string,
  card: ModelCard,
  document: SourceDocument,
): readonly Problem[] {
  const { attention_heads: heads, kv_heads: kvHeads, model, gated } = figures;
  const problem = (key: string, message: string, hint: string): Problem => ({
    code: "figures-contradict",
    level: "error",
    message,
    where: document.locate(`${pointer}/${key}`),
    hint,
  });
  const found: Problem[] = [];
  if (heads !== null && kvHeads !== null && heads % kvHeads !== 0) {
    const message = `\`kv_heads\` is \`${kvHeads}\`, which does not divide the ${heads} attention heads`;
    found.push(problem("kv_heads", message, "take both from config.json, or write `null`"));
  }
  if (model === card.canonicalName && gated !== null && gated !== card.hfTokenRequired) {
    const message = `\`gated\` is \`${gated}\`, but \`hfTokenRequired\` is \`${card.hfTokenRequired}\``;
    found.push(problem("gated", message, "make them agree"));
  }
  return found;
}
