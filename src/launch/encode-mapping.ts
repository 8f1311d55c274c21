import type { EngineDescriptor } from "../generated/engine.ts";
import type { ExactMapping } from "../shared/exact-value.ts";
import { type Encoding, fine, impossible, word } from "./encoding.ts";
import { isMapping, type LaunchArgument } from "./launch-argument.ts";
import { valueText } from "./value-text.ts";

/**
 * A mapping: one word of compact JSON, keys in their order; or, for an engine without JSON options,
 * `--x.key value` for each key, mappings within it with longer paths.
 */
export function encodeMapping(
  argument: LaunchArgument,
  mapping: ExactMapping,
  descriptor: EngineDescriptor,
): Encoding {
  const { flag, path } = argument.name;
  if (descriptor.arguments.mappings === "json" || path !== null) {
    return fine(...word(flag, valueText(mapping), descriptor));
  }
  const dot = keyWithDot(mapping);
  return dot === undefined
    ? fine(...dottedWords(flag, mapping, descriptor))
    : impossible(argument, `the key \`${dot}\` contains a dot`, "write the option as JSON text");
}

function dottedWords(
  flag: string,
  mapping: ExactMapping,
  descriptor: EngineDescriptor,
): readonly string[] {
  return [...mapping].flatMap(([key, value]) =>
    isMapping(value)
      ? dottedWords(`${flag}.${key}`, value, descriptor)
      : word(`${flag}.${key}`, valueText(value), descriptor),
  );
}

function keyWithDot(mapping: ExactMapping): string | undefined {
  for (const [key, value] of mapping) {
    if (/[.=]/.test(key)) return key;
    const inner = isMapping(value) ? keyWithDot(value) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
