import type { ModelReference } from "../config/model-reference.ts";
import type { Problem } from "../shared/problem.ts";

/** What decides which model an engine is given, and where it is looked for. */
export interface ModelRequest {
  /** `model_id` of the profile, null in a general profile. */
  readonly profileModelId: string | null;
  /** `aim_id` of the profile, null in a general profile. */
  readonly profileAimId: string | null;
  /** AIM_MODEL_ID. */
  readonly modelId: ModelReference | null;
  /** AIM_ID. */
  readonly aimId: string | null;
  /** AIM_CUSTOM_MODEL_NAME. */
  readonly customModelName: string | null;
  /** AIM_SERVED_MODEL_NAME. */
  readonly servedModelName: string | null;
  /** AIM_CACHE_PATH. */
  readonly cachePath: string;
  /** The cache of the hub that the engine downloads to. */
  readonly hubCache: string;
  /** Revision of the engine's arguments: a branch, tag or commit; null is `main`. */
  readonly revision: string | null;
  /** True when the engine itself reads an `s3://` address: a streaming load format. */
  readonly streams: boolean;
  /** False when the engine needs no weights files, or others: then a folder is not judged by them. */
  readonly readsFiles: boolean;
}

/** The model to serve, wherever it may be. */
export interface WantedModel {
  readonly reference: ModelReference;
  /** Which of the three decided. */
  readonly source: "profile" | "AIM_MODEL_ID" | "AIM_ID";
  /** Name under which clients know the model. */
  readonly name: string;
  /** The name, and that of the container when it is another. */
  readonly servedNames: readonly string[];
  /** `hf://org/model` or `s3://bucket/key`; null for a local path. */
  readonly sourceUri: string | null;
}

/** The model of the profile, else AIM_MODEL_ID, else AIM_ID; or that nobody names one. */
export function wantedModel(request: ModelRequest): WantedModel | Problem {
  const chosen = chooseModel(request);
  if (chosen === null) {
    return {
      code: "model-not-given",
      level: "error",
      message: "the profile names no model, and neither AIM_MODEL_ID nor AIM_ID is set",
      hint: "set AIM_MODEL_ID to the model to serve, such as `org/model`",
    };
  }
  const name = request.servedModelName ?? modelName(chosen.reference, request.customModelName);
  const container = request.aimId ?? request.profileAimId;
  const isOwnName = request.servedModelName !== null || container === null || container === name;
  return {
    ...chosen,
    name,
    servedNames: isOwnName ? [name] : [name, container],
    sourceUri: sourceUri(chosen.reference),
  };
}

/** A name of the settings that is not looked at for this model; null when there is none. */
export function unusedName(request: ModelRequest, { reference }: WantedModel): Problem | null {
  if (request.customModelName === null || reference.kind !== "hub") return null;
  return {
    code: "setting-without-effect",
    level: "warning",
    message: `AIM_CUSTOM_MODEL_NAME is not used: \`${reference.text}\` is a model of the hub`,
    hint: "AIM_SERVED_MODEL_NAME is the name under which clients know the model",
  };
}

function chooseModel({
  profileModelId,
  modelId,
  aimId,
}: ModelRequest): Pick<WantedModel, "source" | "reference"> | null {
  if (profileModelId !== null) return { source: "profile", reference: hub(profileModelId) };
  if (modelId !== null) return { source: "AIM_MODEL_ID", reference: modelId };
  return aimId === null ? null : { source: "AIM_ID", reference: hub(aimId) };
}

function hub(id: string): ModelReference {
  return { kind: "hub", text: id, id };
}

function modelName(reference: ModelReference, customModelName: string | null): string {
  if (reference.kind === "hub") return reference.id;
  if (customModelName !== null) return customModelName;
  return hubNameOf(reference.text) ?? segmentsOf(reference.text).at(-1) ?? reference.text;
}

/** `org/name` of a path into a hub cache: `…/models--org--name/snapshots/<commit>`. */
function hubNameOf(path: string): string | null {
  const match = /\/models--(?<name>[^/]+)\/snapshots\/[^/]+\/*$/.exec(path)?.groups?.["name"];
  return match?.replace("--", "/") ?? null;
}

/** The parts of a path or an address, without those that lead nowhere or elsewhere. */
export function segmentsOf(text: string): readonly string[] {
  return text
    .replace(/^[a-z0-9]+:\/\//, "")
    .split("/")
    .filter((segment) => !["", ".", ".."].includes(segment));
}

function sourceUri(reference: ModelReference): string | null {
  if (reference.kind === "path") return null;
  return reference.kind === "hub" ? `hf://${reference.id}` : reference.text;
}
