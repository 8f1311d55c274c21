import type { ModelReference } from "../config/model-reference.ts";
import type { Problem } from "../shared/problem.ts";
import type { ModelDirectoryReading, ModelRequest } from "./model-request.ts";

/** The model that the engine is started with. */
export interface ResolvedModel {
  /** What the engine's model option is given: an `org/model` id or a directory. */
  readonly argument: string;
  /** Which of the three decided. */
  readonly source: ModelSource;
  /** Name under which clients know the model. */
  readonly name: string;
  /** The name, and that of the container when it is another. */
  readonly servedNames: readonly string[];
  /** `hf://org/model` or `s3://bucket/key`; null for a local path. */
  readonly sourceUri: string | null;
  /** The local directory that is used, null when the engine downloads the model. */
  readonly directory: string | null;
  /** Why no local directory is used, null when one is. */
  readonly directoryReason: string | null;
}

type ModelSource = "profile" | "AIM_MODEL_ID" | "AIM_ID";

/** The directory whose reading `resolveModel` needs, whether it is there or not. */
export function modelDirectory(request: ModelRequest): string | Problem {
  const chosen = chooseModel(request);
  if ("code" in chosen) return chosen;
  const { reference } = chosen;
  if (reference.kind === "path") return reference.text;
  if (reference.kind === "hub") return inCache(request, reference.id);
  const name = storedName(reference.text, request.customModelName);
  if (name !== null) return inCache(request, name);
  return {
    code: "model-not-available",
    level: "error",
    message: `\`${reference.text}\` does not say in which directory of the cache the model is`,
    hint: "name it with AIM_CUSTOM_MODEL_NAME",
  };
}

/**
 * The model of the profile, else AIM_MODEL_ID, else AIM_ID; from its directory when `reading` (of
 * `modelDirectory(request)`) says that it is complete there. A model of the hub is else left to the
 * engine to download; a local path and an `s3://` model are else the problem `model-not-available`.
 */
export function resolveModel(
  request: ModelRequest,
  reading: ModelDirectoryReading,
): ResolvedModel | Problem {
  const chosen = chooseModel(request);
  if ("code" in chosen) return chosen;
  const { reference, source } = chosen;
  if (reference.kind !== "hub" && !reading.complete) return notAvailable(reference, reading);
  const name = modelName(reference, request.customModelName);
  const container = request.aimId ?? request.profileAimId;
  return {
    argument: reading.complete ? reading.directory : reference.text,
    source,
    name,
    servedNames: container === null || container === name ? [name] : [name, container],
    sourceUri: sourceUri(reference),
    directory: reading.complete ? reading.directory : null,
    directoryReason: reading.reason,
  };
}

interface Chosen {
  readonly source: ModelSource;
  readonly reference: ModelReference;
}

function chooseModel({ profileModelId, modelId, aimId }: ModelRequest): Chosen | Problem {
  if (profileModelId !== null) return { source: "profile", reference: hub(profileModelId) };
  if (modelId !== null) return { source: "AIM_MODEL_ID", reference: modelId };
  if (aimId !== null) return { source: "AIM_ID", reference: hub(aimId) };
  return {
    code: "model-not-given",
    level: "error",
    message: "the profile names no model, and neither AIM_MODEL_ID nor AIM_ID is set",
    hint: "set AIM_MODEL_ID to the model to serve, such as `org/model`",
  };
}

function hub(id: string): ModelReference {
  return { kind: "hub", text: id, id };
}

function inCache({ cachePath }: ModelRequest, name: string): string {
  return `${cachePath.replace(/\/+$/, "")}/${name}`;
}

/** The directory of an `s3://` model below the cache; null when its address ends in none. */
function storedName(address: string, customModelName: string | null): string | null {
  return customModelName ?? lastSegment(address.replace(/^s3:\/\//, ""));
}

function modelName(reference: ModelReference, customModelName: string | null): string {
  if (reference.kind === "hub") return reference.id;
  if (reference.kind === "path") return lastSegment(reference.text) ?? reference.text;
  return storedName(reference.text, customModelName) ?? reference.text;
}

function lastSegment(path: string): string | null {
  const segment = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  return ["", ".", ".."].includes(segment) ? null : segment;
}

function sourceUri(reference: ModelReference): string | null {
  if (reference.kind === "path") return null;
  return reference.kind === "hub" ? `hf://${reference.id}` : reference.text;
}

function notAvailable(reference: ModelReference, reading: ModelDirectoryReading): Problem {
  const { directory, reason } = reading;
  const hint =
    reference.kind === "path"
      ? "AIM_MODEL_ID must be a directory with `config.json` and the weights; an id such as `org/model` is downloaded"
      : `aim does not download from S3 yet: copy the model to \`${directory}\`, or name its directory below the cache with AIM_CUSTOM_MODEL_NAME`;
  return {
    code: "model-not-available",
    level: "error",
    message: `the model \`${reference.text}\` cannot be loaded: \`${directory}\` ${reason ?? "is not complete"}`,
    hint,
  };
}
