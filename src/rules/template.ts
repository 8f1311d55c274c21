import { readFactPath } from "../facts/fact-paths.ts";
import { isSecretName } from "../shared/secret-names.ts";
import { MASK } from "../shared/secret-text.ts";

const placeholder = /\{([^{}]*)\}/g;

/** The fact paths that a template names, in order. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map((match) => match[1] ?? "");
}

/**
 * The template with each `{fact.path}` replaced by its value: `none` for null, lists joined by commas,
 * `[masked]` for a path that names a secret, such as `profile.env_vars.HF_TOKEN`.
 */
export function fillTemplate(template: string, facts: unknown): string {
  return template.replace(placeholder, (_, path: string) => {
    const parts = path.split(".");
    const value = readFactPath(facts, parts);
    return value !== null && parts.some(isSecretName) ? MASK : valueInWords(value);
  });
}

/** A fact's value in a sentence. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueInWords).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
