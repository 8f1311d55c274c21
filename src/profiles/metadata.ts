import { cpuNames } from "../facts/cpu-names.ts";
import type { MetadataFacts } from "../generated/facts.ts";
import type { ProfileMetadata } from "../generated/profile.ts";
import type { PlainValue, SourceDocument } from "../shared/document.ts";
import type { Problem } from "../shared/problem.ts";
import { acceleratorMeantBy } from "./canonical-gpu.ts";
import { member } from "./engine-arguments.ts";

/**
 * The metadata of a valid profile in its one form, whichever spelling the file has: every key is
 * there, null for what the file does not say.
 */
export function canonicalMetadata(written: ProfileMetadata): MetadataFacts {
  const model = acceleratorMeantBy(written.accelerator_model ?? written.gpu ?? "").model;
  const { capabilities } = written;
  return {
    engine: written.engine,
    accelerator_type: written.accelerator_type ?? (cpuNames.includes(model) ? "cpu" : "gpu"),
    gpu: model,
    precision: written.precision,
    gpu_count: written.accelerator_count ?? written.gpu_count ?? 1,
    metric: written.metric,
    manual_selection_only: written.manual_selection_only ?? null,
    type: written.type,
    primary: written.primary ?? null,
    variant: written.variant ?? null,
    features: written.features ?? [],
    capabilities: {
      tool_calling: capabilities?.tool_calling ?? null,
      structured_outputs: capabilities?.structured_outputs ?? null,
      reasoning: capabilities?.reasoning ?? null,
    },
    engine_version: written.engine_version ?? null,
    min_vram_gb: written.min_vram_gb ?? null,
  };
}

/** The two spellings of a key, the present one first. */
const spellings = [
  ["accelerator_model", "gpu"],
  ["accelerator_count", "gpu_count"],
] as const;

/** The key of metadata that a file has for a fact, of the two that it can have. */
export function writtenKey(document: SourceDocument, key: "gpu" | "gpu_count"): string {
  const metadata = member(document.value, "metadata");
  const [present] = spellings.find(([, old]) => old === key) ?? [key];
  return member(metadata, present) === undefined ? key : present;
}

/**
 * An error for each pair of keys that mean the same and differ: nobody can tell which counts. Equal ones
 * are fine: AMD's operator writes both. `value` is the document as it is read.
 */
export function spellingConflicts(document: SourceDocument, value: PlainValue): Problem[] {
  const metadata = member(value, "metadata");
  return spellings.flatMap(([present, old]): Problem[] => {
    const [a, b] = [member(metadata, present), member(metadata, old)];
    if (!isComparable(a) || !isComparable(b) || meaningOf(a) === meaningOf(b)) return [];
    const other = document.locate(`/metadata/${old}`);
    return [
      {
        code: "spellings-differ",
        level: "error",
        message: `\`${present}\` is \`${a}\`, but \`${old}\`, which is its older name, is \`${b}\` (${other.line}:${other.column})`,
        where: document.locate(`/metadata/${present}`),
        hint: `remove \`${old}\` or \`${present}\`, or make them equal`,
      },
    ];
  });
}

function isComparable(value: PlainValue | undefined): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function meaningOf(value: string | number): string | number {
  return typeof value === "string" ? acceleratorMeantBy(value).model : value;
}
