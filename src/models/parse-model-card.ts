import modelCardSchema from "../../schemas/model-card.schema.json" with { type: "json" };
import type { ModelCard } from "../generated/model-card.ts";
import { validateModelCard } from "../generated/validators.js";
import { parseDocument, type SourceDocument } from "../shared/document.ts";
import { hasErrors, type Problem } from "../shared/problem.ts";
import { schemaProblems } from "../shared/schema-problems.ts";

/** A card's file as read: `path` as shown to people, `relative` below `models/`, with `/`. */
export interface ModelCardSource {
  readonly path: string;
  readonly relative: string;
  readonly text: string;
}

/** A card with its text, for places in it and warnings; or everything that is wrong with the file. */
export type ModelCardReading =
  | {
      readonly card: ModelCard;
      readonly document: SourceDocument;
      readonly problems: readonly Problem[];
    }
  | { readonly card?: undefined; readonly problems: readonly Problem[] };

/** The card in a file, or all its problems at once: what no parser reads, what the schema refuses. */
export function parseModelCard(file: ModelCardSource): ModelCardReading {
  const { document, problems } = parseDocument(file.text, file.path, "yaml");
  if (document === undefined) return { problems };
  const value: unknown = document.value;
  const isValid = validateModelCard(value);
  const found = isValid
    ? problems
    : [...problems, ...schemaProblems(document, validateModelCard.errors ?? [], modelCardSchema)];
  if (!isValid || hasErrors(found)) return { problems: found };
  return { card: value, document, problems: found };
}

/** The model that a card is for by its place: `org/model` for `org/model.yaml`, null elsewhere. */
export function modelOfPlace(relative: string): string | null {
  const model = relative.replace(/\.ya?ml$/, "");
  return model.split("/").length === 2 && model !== relative ? model : null;
}
