import { countOf } from "../shared/count.ts";
import { compareText } from "../shared/order.ts";
import type { ModelFolder } from "./model-folder.ts";

/** What is in a folder, as an engine would find it. */
export interface FolderVerdict {
  /** True when an engine can load the model from there. */
  readonly complete: boolean;
  /** Why it is not complete, as the end of a sentence about the folder; null when it is. */
  readonly reason: string | null;
  /** What to do about it; null when nothing special is known. */
  readonly remedy: string | null;
  /** What is odd about a complete one and stops nothing, each the end of a sentence about it. */
  readonly remarks: readonly string[];
  /** Bytes of all weights that an engine would read; null when they are not all there. */
  readonly weightsBytes: number | null;
  /** Whether the first part of the weights holds 32-bit numbers, whatever the configuration says. */
  readonly isFloat32: boolean;
  /** The value of `config.json`, or else of `params.json`; null when there is none. */
  readonly config: unknown;
}

/** A remark: an engine can be given another one, so a model is complete without it. */
export const tokenizerRemark = "has no tokenizer";

/** Said of a `models--org--name` folder that is given as a path. */
export const repositoryReason = "is a repository of a hub cache: its files are below `snapshots`";

const noConfig = "has neither `config.json` nor `params.json`";

/** The files that describe a model's shape: of Transformers, and of Mistral's own format. */
const configNames = ["config.json", "params.json"];

/** Indexes of weights in several parts, the one that engines prefer first. */
const indexNames = ["model.safetensors.index.json", "pytorch_model.bin.index.json"];

/** Indexes in the folders of a pipeline. */
const pipelineIndexes = ["diffusion_pytorch_model.safetensors.index.json", ...indexNames];

/** Endings of weights, the one that engines prefer first: of several kinds they read one. */
const weightEndings = [".safetensors", ".bin", ".pt", ".pth", ".gguf"];

/** What training and adapters leave beside the weights under the same endings. */
const notWeights = /^(?:training_args|optimizer|scheduler|rng_state.*|scaler|adapter_model)\./;

const tokenizers =
  /^(?:tokenizer|tekken|vocab|merges|spiece|sentencepiece|spm|bpe)\b.*|\.(?:tiktoken|gguf)$/;

/** Those of them that can stand alone. */
const vocabularies =
  /^(?:tokenizer\.(?:json|model(?:\.v\d+)?)|tekken\.json|vocab\.(?:json|txt)|spiece\.model|sentencepiece.*\.model)$|\.tiktoken$/;

/** What a download that is under way or was cut short leaves. */
const leftOver = /\.(?:incomplete|part)$|\.(?:safetensors|bin|gguf|json)\.lock$/;

/**
 * Whether a folder holds a model completely, judged by what an engine needs of it and not by traces:
 * a configuration, and every weights file that the index names, or else all parts of those that are
 * there; each a file that is not empty, no Git LFS pointer, and as long as it says itself. Nothing
 * is said about whether their contents are right.
 */
export function judgeFolder(folder: ModelFolder): FolderVerdict {
  if (folder.unreadable !== null) return incomplete(folder.unreadable);
  const models = modelsOfPipeline(folder);
  if (models !== null) return judgePipeline(folder, models);
  const config = readConfig(folder);
  if (typeof config === "string") return { ...incomplete(config), ...remedyOf(config, folder) };
  const weights = weightsOf(folder);
  const broken = weights.reason ?? whyTokenizerBroken(folder);
  const unfinished = folder.names.find((name) => leftOver.test(name));
  if (broken !== null) {
    const trace = unfinished === undefined ? "" : `; a download left \`${unfinished}\``;
    return {
      ...incomplete(`${broken}${trace}`),
      ...remedyOf(broken, folder),
      config: config.value,
    };
  }
  const remarks = [
    ...(unfinished === undefined ? [] : [`holds \`${unfinished}\` of an unfinished download`]),
    ...(folder.names.some((name) => tokenizers.test(name)) ? [] : [tokenizerRemark]),
  ];
  return {
    complete: true,
    reason: null,
    remedy: null,
    remarks,
    weightsBytes: weights.bytes,
    isFloat32: weights.first !== null && folder.isFloat32(weights.first),
    config: config.value,
  };
}

/** The folders that `model_index.json` of diffusers names; null where the folder is no pipeline. */
function modelsOfPipeline(folder: ModelFolder): readonly string[] | null {
  if (configNames.some((name) => folder.names.includes(name))) return null;
  try {
    const index: unknown = JSON.parse(folder.text("model_index.json") ?? "");
    // `[library, class]`; both are null where a pipeline goes without.
    return Object.entries(index as object).flatMap(([name, value]) =>
      Array.isArray(value) && typeof value[1] === "string" ? [name] : [],
    );
  } catch {
    return null;
  }
}

/** Whether each model of a pipeline is there, with the weights that its index names. */
function judgePipeline(folder: ModelFolder, models: readonly string[]): FolderVerdict {
  const reasons = models.flatMap((model) => {
    const at = folder.file(model);
    if (at.kind !== "not a file") return `lacks the folder \`${model}\` of its pipeline`;
    return pipelineIndexes.flatMap((name) => {
      const parts = readIndex(folder.text(`${model}/${name}`))?.parts ?? [];
      const reason = whyPartsMissing(
        folder,
        parts.map((part) => `${model}/${part}`),
      );
      return reason ?? [];
    });
  });
  const [reason = null] = reasons;
  if (reason !== null) return { ...incomplete(reason), ...remedyOf(reason, folder) };
  return { ...incomplete(null), complete: true };
}

/** A folder of which nothing but the reason is known. */
export function incomplete(reason: string | null): FolderVerdict {
  const nothing = { remedy: null, remarks: [], weightsBytes: null, isFloat32: false, config: null };
  return { complete: false, reason, ...nothing };
}

function remedyOf(reason: string, { path, names }: ModelFolder): Pick<FolderVerdict, "remedy"> {
  if (reason.includes("Git LFS pointer")) return { remedy: `run \`git -C ${path} lfs pull\`` };
  const file = reason === noConfig ? names.find((name) => name.endsWith(".gguf")) : undefined;
  return { remedy: file === undefined ? null : `name the file itself: \`${path}/${file}\`` };
}

function readConfig(folder: ModelFolder): { readonly value: unknown } | string {
  const name = configNames.find((one) => folder.file(one).kind !== "missing");
  if (name === undefined) {
    const isRepository = ["refs", "snapshots"].every((one) => folder.names.includes(one));
    return isRepository ? repositoryReason : noConfig;
  }
  const why = whyNotFull(folder, name);
  if (why !== null) return why;
  try {
    // Python reads and writes NaN and Infinity in JSON.
    const text = folder.text(name) ?? "";
    return {
      value: JSON.parse(text.replaceAll(/(?<=[[:,\s])(?:-?Infinity|NaN)(?=[\s,\]}])/g, "null")),
    };
  } catch {
    return `has a \`${name}\` that is not JSON`;
  }
}

interface Weights {
  /** Null when all are there. */
  readonly reason: string | null;
  readonly bytes: number | null;
  /** The first file of them; null when there is none. */
  readonly first: string | null;
}

/** Weights that are known by their names alone. */
interface NamedWeights extends Weights {
  /** Whether an engine would go by the index of this format, and so find none of them. */
  isFollowed(folder: ModelFolder): boolean;
}

/** By the index that an engine would follow, else by the names of the weights that are there. */
function weightsOf(folder: ModelFolder): Weights {
  const indexed = indexNames
    .filter((name) => folder.names.includes(name))
    .map((name) => indexedWeights(folder, name));
  const [first] = indexed;
  // An engine reads what is there: the second index counts where nothing of the first is.
  const followed = indexed.find(({ present }) => present > 0);
  if (first === undefined || followed !== undefined) return followed ?? namedWeights(folder);
  // An index of which nothing is there is left over where the weights are there in another format.
  const named = namedWeights(folder);
  return named.reason === null && !named.isFollowed(folder) ? named : first;
}

function indexedWeights(
  folder: ModelFolder,
  index: string,
): Weights & { readonly present: number } {
  const whole = whyNotFull(folder, index);
  if (whole !== null) return { reason: whole, bytes: null, first: null, present: 1 };
  const reading = readIndex(folder.text(index));
  if (reading === null) {
    return {
      reason: `has a \`${index}\` that names no weights`,
      bytes: null,
      first: null,
      present: 1,
    };
  }
  const { parts, totalBytes } = reading;
  const missing = parts.filter((part) => folder.file(part).kind === "missing");
  const present = parts.length - missing.length;
  const reason = whyPartsMissing(folder, parts);
  if (reason !== null) return { reason, bytes: null, first: null, present };
  const bytes = sum(parts.map((part) => bytesOf(folder, part)));
  // Indexes are wrong about the total now and then; the headers of the files are not.
  const isTold = totalBytes > 0 && bytes >= totalBytes;
  const short = isTold ? [] : parts.map((part) => whyShort(folder, part));
  const cut = short.find((why) => why !== null);
  return cut === undefined
    ? { reason: null, bytes, first: parts[0] ?? null, present }
    : { reason: cut, bytes: null, first: null, present };
}

/** The parts that an index names, sorted, and the size of all tensors in bytes, 0 when it does not tell. */
export function readIndex(
  text: string | null,
): { readonly parts: readonly string[]; readonly totalBytes: number } | null {
  try {
    const index = JSON.parse(text ?? "") as {
      weight_map?: unknown;
      metadata?: { total_size?: unknown } | null;
    } | null;
    const map = index?.weight_map;
    if (typeof map !== "object" || map === null) return null;
    const parts = [...new Set<unknown>(Object.values(map))];
    if (parts.length === 0 || !parts.every((part) => typeof part === "string")) return null;
    const total = index?.metadata?.total_size;
    return { parts: parts.sort(compareText), totalBytes: typeof total === "number" ? total : 0 };
  } catch {
    return null;
  }
}

/** Without an index: the weights of the kind that engines prefer, all parts of each set. */
function namedWeights(folder: ModelFolder): NamedWeights {
  const kinds = weightEndings.map((ending) =>
    folder.names.filter((name) => name.endsWith(ending) && !notWeights.test(name)),
  );
  const named = kinds.find((names) => names.some((name) => folder.file(name).kind === "file"));
  const found = named ?? kinds.find((names) => names.length > 0) ?? [];
  const [one] = found;
  const isFollowed = ({ names }: ModelFolder) =>
    one !== undefined &&
    !one.startsWith("consolidated") &&
    indexNames.some((index) => names.includes(index) && index.startsWith(indexOf(one)));
  if (one === undefined) return { reason: "has no weights", bytes: null, first: null, isFollowed };
  // Mistral's own format lies beside that of Transformers, and an engine reads one of them.
  const usual = found.filter((name) => !name.startsWith("consolidated"));
  const present = usual.length > 0 ? usual : found;
  const expected = [...new Set(present.flatMap(partsOf))];
  const reason =
    whyPartsMissing(folder, expected) ??
    expected.map((name) => whyShort(folder, name)).find((why) => why !== null) ??
    null;
  const bytes = reason === null ? sum(expected.map((name) => bytesOf(folder, name))) : null;
  return { reason, bytes, first: one, isFollowed };
}

/** How the index of a format begins. */
function indexOf(name: string): string {
  return name.endsWith(".safetensors") ? "model.safetensors" : "pytorch_model.bin";
}

/** All names of the set that a part belongs to; the name alone when it is not a part. */
export function partsOf(name: string): readonly string[] {
  const match = /^(?<head>.*-)(?<number>\d{5})-of-(?<count>\d{5})(?<tail>\..*)$/.exec(name)?.groups;
  if (match === undefined) return [name];
  const { head, count, tail } = match;
  const numbers = Array.from({ length: Number(count) }, (_, index) => index + 1);
  return numbers.map((number) => `${head}${String(number).padStart(5, "0")}-of-${count}${tail}`);
}

/** Null when every part is a whole file; the first that is there and broken, else what is missing. */
function whyPartsMissing(folder: ModelFolder, parts: readonly string[]): string | null {
  const faulty = parts.filter((part) => whyNotFull(folder, part) !== null);
  const broken = faulty.find((part) => folder.file(part).kind !== "missing");
  if (broken !== undefined) return whyNotFull(folder, broken);
  const [first] = faulty;
  if (first === undefined) return null;
  const of = countOf(parts.length, "part");
  return faulty.length === 1
    ? `lacks \`${first}\`, ${parts.length === 1 ? "its weights" : `one of ${of} of the weights`}`
    : `lacks ${faulty.length} of ${of} of the weights, the first of them \`${first}\``;
}

/** Why none of the tokenizers that are there can be read; null where one can, or there is none. */
function whyTokenizerBroken(folder: ModelFolder): string | null {
  const names = folder.names.filter(
    (name) => vocabularies.test(name) && folder.file(name).kind !== "not a file",
  );
  const reasons = names.map((name) => whyNotFull(folder, name));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

/** Why a name is no file with contents; null when it is one. */
function whyNotFull(folder: ModelFolder, name: string): string | null {
  const state = folder.file(name);
  switch (state.kind) {
    case "file":
      return state.isPointer ? `has a Git LFS pointer in place of \`${name}\`` : null;
    case "empty":
      return `has an empty \`${name}\``;
    case "outside":
      return `has a link \`${name}\` that leads out of the cache`;
    case "unreadable":
      return `has a \`${name}\` that cannot be read (${state.code})`;
    case "missing":
      return `lacks \`${name}\``;
    default:
      return `has a \`${name}\` that is not a file`;
  }
}

/** Why a file of weights is cut short; null when it is not, or says nothing of it. */
function whyShort(folder: ModelFolder, name: string): string | null {
  if (!name.endsWith(".safetensors")) return null;
  const [bytes, expected] = [bytesOf(folder, name), folder.expectedBytes(name)];
  return expected === null || bytes >= expected
    ? null
    : `has only ${bytes} of the ${expected} bytes of \`${name}\``;
}

function bytesOf(folder: ModelFolder, name: string): number {
  const state = folder.file(name);
  return state.kind === "file" ? state.bytes : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
