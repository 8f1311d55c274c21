import type { KnownNames, ValueKind } from "./value-kind.ts";

const KNOWN_NAMES = { engines: "an engine of `engines/`", canonicalGpuModels: "a GPU model" };

/**
 * The words that a kind allows in canonical form, for messages and completion; empty where it is
 * not a matter of words. Names that the installation knows come from `names`.
 */
export function wordsOf(type: ValueKind, names?: KnownNames): readonly string[] {
  switch (type.kind) {
    case "choice":
      return type.values;
    case "name":
      return [...Object.keys(type.aliases ?? {}), ...(names?.[type.of] ?? [])];
    case "integer":
      return type.words;
    case "boolean":
      return ["true", "false", "yes", "no", "on", "off", "1", "0"];
    default:
      return [];
  }
}

/** What a kind allows, as it stands after "it must be"; without `names`, known names are described. */
export function allowedValues(type: ValueKind, names?: KnownNames): string {
  switch (type.kind) {
    case "choice":
    case "boolean":
      return oneOf(wordsOf(type));
    case "name":
      return oneOf(
        names === undefined ? [...wordsOf(type), KNOWN_NAMES[type.of]] : wordsOf(type, names),
      );
    case "integer":
      return oneOf([...type.words, `an integer from ${type.least} to ${type.most}`]);
    case "path":
      return oneOf([...(type.or === undefined ? [] : [type.or]), "a path"]);
    case "text":
      return "text on one line";
    case "model-id":
      return "org/model";
    case "model-reference":
      return "org/model, hf://org/model, s3://bucket/key or an absolute path";
    case "model-directory":
      return "name or org/name";
    case "engine-arguments":
      return "a JSON object";
    case "log-destination":
      return "a path, fd:N or none";
  }
}

function oneOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
