import path from "node:path";
import { parse } from "yaml";

/** A profile as the operator's catalogue has it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly aimId: string;
  readonly modelId: string;
  readonly type: "gpu" | "cpu";
  readonly model: string;
  readonly count: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * The catalogue of discovered files by the operator's rules: one file of a wrong type fails all of
 * them. Written from the contract, apart from the product's own reader.
 */
export function catalogueOf(
  files: ReadonlyMap<string, string>,
  aimId: string,
): ReadonlyMap<string, CatalogueEntry> {
  const own = [...files].filter(([file]) => aimId !== "" && file.startsWith(`${aimId}/`));
  const entries = new Map<string, CatalogueEntry>();
  for (const [file, text] of own.length > 0 ? own : files) {
    const id = path.basename(file, ".yaml");
    if (entries.has(id)) throw new Error(`${file}: ${id} is there twice`);
    entries.set(id, entryOf(id, file, parse(text, { version: "1.1" }), aimId));
  }
  return entries;
}

function entryOf(id: string, file: string, document: unknown, aimId: string): CatalogueEntry {
  const wrong = (what: string): never => {
    throw new Error(`${file}: ${what}`);
  };
  const mapping = (value: unknown, name: string): Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : wrong(`${name} is no mapping`);
  const text = (value: unknown, name: string): string =>
    typeof value === "string" || value === undefined ? (value ?? "") : wrong(`${name} is no text`);
  const count = (value: unknown, name: string): number | undefined =>
    value === undefined || (Number.isInteger(value) && Math.abs(value as number) < 2 ** 31)
      ? (value as number | undefined)
      : wrong(`${name} is no 32-bit integer`);
  const truth = (value: unknown, name: string): void => {
    if (value !== undefined && typeof value !== "boolean") wrong(`${name} is no boolean`);
  };
  const top = mapping(document, "the document");
  const metadata = mapping(top.metadata, "metadata");
  mapping(top.engine_args ?? {}, "engine_args");
  for (const [name, value] of Object.entries(mapping(top.env_vars ?? {}, "env_vars"))) {
    text(value, `env_vars.${name}`);
  }
  truth(metadata.primary, "primary");
  truth(metadata.manual_selection_only, "manual_selection_only");
  const features = metadata.features ?? [];
  if (!Array.isArray(features) || features.some((each) => typeof each !== "string")) {
    wrong("features is no list of texts");
  }
  const names = ["engine", "metric", "precision", "type"];
  const oldModel = text(metadata.gpu, "gpu");
  const oldCount = count(metadata.gpu_count, "gpu_count");
  const model = text(metadata.accelerator_model, "accelerator_model") || oldModel;
  const isOld = oldModel !== "" || oldCount !== undefined;
  const type = text(metadata.accelerator_type, "accelerator_type") || (isOld ? "gpu" : "");
  if (type !== "gpu" && type !== "cpu") return wrong(`accelerator_type is "${type}"`);
  return {
    id,
    aimId: text(top.aim_id, "aim_id") || aimId,
    modelId: text(top.model_id, "model_id"),
    type,
    model,
    count: count(metadata.accelerator_count, "accelerator_count") ?? oldCount ?? wrong("no count"),
    metadata: Object.fromEntries(names.map((name) => [name, text(metadata[name], name)])),
  };
}
