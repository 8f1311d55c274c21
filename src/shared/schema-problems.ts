import type { SourceDocument } from "./document.ts";
import type { Problem } from "./problem.ts";

/** An error of ajv, as its standalone validators report it; `parentSchema` when compiled with `verbose`. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}

export function schemaProblems(
  _document: SourceDocument,
  _errors: readonly SchemaError[],
): Problem[] {
  throw new Error("being written");
}
