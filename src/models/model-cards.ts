import type { ModelCard } from "../generated/model-card.ts";
import { foldCase } from "../profiles/place.ts";
import type { Profile } from "../profiles/profile.ts";
import { nearest } from "../shared/did-you-mean.ts";
import type { SourceDocument } from "../shared/document.ts";
import { compareProblems, hasErrors, type Problem } from "../shared/problem.ts";
import { checkModelCard } from "./check-model-card.ts";
import { type ModelCardSource, modelOfPlace, parseModelCard } from "./parse-model-card.ts";

/** The card of a model, null when no card is in the file, and what is wrong with it. */
interface PlacedCard {
  /** `org/model` by its place. */
  readonly model: string;
  readonly card: ModelCard | null;
  readonly problems: readonly Problem[];
}

/**
 * Everything that is wrong with cards: each for itself, with its place, and with the profiles of its
 * model. `profiles` are all of the store. Sorted by place.
 */
export function checkModelCards(
  files: readonly ModelCardSource[],
  profiles: readonly Profile[],
): readonly Problem[] {
  const stray = files.filter(({ relative }) => modelOfPlace(relative) === null);
  const placed = placedCards(files, profiles);
  return [...stray.map(neverRead), ...placed.flatMap(({ problems }) => problems)].sort(
    compareProblems,
  );
}

/**
 * The card of a model with its warnings, or all problems that make it unusable. The name may differ
 * in letter case.
 */
export function findModelCard(
  files: readonly ModelCardSource[],
  wanted: string,
  profiles: readonly Profile[],
): { readonly card?: ModelCard; readonly problems: readonly Problem[] } {
  const models = files.flatMap(({ relative }) => modelOfPlace(relative) ?? []);
  const model =
    models.find((name) => name === wanted) ??
    models.find((name) => foldCase(name) === foldCase(wanted));
  if (model === undefined) return { problems: [unknownModel(wanted, models)] };
  const own = files.filter(({ relative }) => modelOfPlace(relative) === model);
  const [found] = placedCards(own, profiles);
  const problems = found?.problems ?? [];
  return hasErrors(problems) ? { problems } : { card: found?.card ?? undefined, problems };
}

function placedCards(
  files: readonly ModelCardSource[],
  profiles: readonly Profile[],
): readonly PlacedCard[] {
  const placed: PlacedCard[] = [];
  const paths = new Map<string, string>();
  for (const file of files) {
    const model = modelOfPlace(file.relative);
    if (model === null) continue;
    const first = paths.get(model);
    paths.set(model, first ?? file.path);
    const twice = first === undefined ? [] : [repeated(file, first)];
    const { card, problems } = readInPlace(file, model, profiles);
    placed.push({ model, card, problems: [...problems, ...twice] });
  }
  return placed;
}

function readInPlace(
  file: ModelCardSource,
  model: string,
  profiles: readonly Profile[],
): Omit<PlacedCard, "model"> {
  const reading = parseModelCard(file);
  if (reading.card === undefined) return { card: null, problems: reading.problems };
  const { card, document, problems } = reading;
  const found =
    card.canonicalName === model
      ? checkModelCard(card, document, profiles)
      : [otherName(model, card, document)];
  return { card, problems: [...problems, ...found] };
}

function otherName(model: string, { canonicalName }: ModelCard, document: SourceDocument): Problem {
  return {
    code: "canonical-name-elsewhere",
    level: "error",
    message: `\`canonicalName\` is \`${canonicalName}\`, but the file is the card of \`${model}\``,
    where: document.locate("/canonicalName"),
    hint: `write \`canonicalName: ${model}\`, or move the file to \`${canonicalName}.yaml\``,
  };
}

function repeated({ path }: ModelCardSource, first: string): Problem {
  return {
    code: "card-repeated",
    level: "error",
    message: `\`${first}\` is a card of the same model`,
    where: { path },
    hint: "remove one of the two",
  };
}

function neverRead({ path }: ModelCardSource): Problem {
  return {
    code: "card-never-read",
    level: "warning",
    message: "only `<org>/<model>.yaml` is the card of a model",
    where: { path },
    hint: "move it there",
  };
}

// No message here says "profile" and then "not found": AMD's operator takes that for an HTTP 404.

function unknownModel(wanted: string, models: readonly string[]): Problem {
  const near = nearestModel(wanted, models);
  const all = models.length === 0 ? "there are none" : `there are cards of ${models.join(", ")}`;
  return {
    code: "unknown-model",
    level: "error",
    message: `no model card is for \`${wanted}\``,
    hint: near === undefined ? all : `did you mean \`${near}\`?`,
  };
}

/** The nearest by the whole name, else by what is after the organisation, which is easily left out. */
function nearestModel(wanted: string, models: readonly string[]): string | undefined {
  const bare = (model: string) => foldCase(model.slice(model.lastIndexOf("/") + 1));
  const name = nearest(bare(wanted), models.map(bare));
  return (
    nearest(wanted, models) ??
    models.find((model) => bare(model) === name) ??
    models.find((model) => bare(model).startsWith(bare(wanted)))
  );
}
