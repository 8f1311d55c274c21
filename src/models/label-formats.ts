import type { ImageLabels } from "./labels.ts";

/** How labels are printed. */
export const labelFormats = ["json", "docker", "env"] as const;
export type LabelFormat = (typeof labelFormats)[number];

/**
 * Labels as text that ends with a newline:
 * - `json`: one object.
 * - `docker`: `--label key=value`, one a line, quoted for a POSIX shell and for xargs.
 * - `env`: `key=value`, one a line, as a label file has them: values are never quoted and have no
 *   line breaks.
 */
export function labelsText(labels: ImageLabels, format: LabelFormat): string {
  const entries = [...labels].map(([key, value]) => `${key}=${value}`);
  switch (format) {
    case "json":
      return `${JSON.stringify(Object.fromEntries(labels), null, 2)}\n`;
    case "docker":
      return entries.map((entry) => `--label ${quote(entry)}\n`).join("");
    case "env":
      return entries.map((entry) => `${entry}\n`).join("");
  }
}

const needsNoQuotes = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** In single quotes nothing but the quote itself is special. */
function quote(text: string): string {
  return needsNoQuotes.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
