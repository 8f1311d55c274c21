import { parseDocument, type SourceDocument } from "../../src/shared/document.ts";
import type { Problem } from "../../src/shared/problem.ts";

/** Problems as people see them, without the path: `line:column code: message | hint`. */
export function said(problems: readonly Problem[]): string[] {
  return problems.map(({ where, code, message, hint }) => {
    const tail = hint === undefined ? "" : ` | ${hint}`;
    return `${where?.line}:${where?.column} ${code}: ${message}${tail}`;
  });
}

/** What parseDocument says of a text that it must refuse. */
export function refusal(text: string, syntax: "yaml" | "json" = "yaml"): string[] {
  const { document, problems } = parseDocument(text, "f", syntax);
  if (document !== undefined) throw new Error(`accepted: ${JSON.stringify(text)}`);
  return said(problems);
}

/** The document of a text that must be accepted. */
export function accepted(text: string, syntax: "yaml" | "json" = "yaml"): SourceDocument {
  const { document, problems } = parseDocument(text, "f", syntax);
  if (document === undefined) throw new Error(said(problems).join("\n"));
  return document;
}
