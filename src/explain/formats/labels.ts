/** The labels of an image: values by names, in the order in which they are printed. */
export type Labels = ReadonlyMap<string, string>;

/** `--label key=value`, one a line, quoted for a POSIX shell and for xargs. */
export function labelsForDocker(labels: Labels): string {
  return entriesOf(labels)
    .map((entry) => `--label ${quote(entry)}\n`)
    .join("");
}

/** `key=value`, one a line, as a label file has them: values are never quoted and have no line breaks. */
export function labelsForFile(labels: Labels): string {
  return entriesOf(labels)
    .map((entry) => `${entry}\n`)
    .join("");
}

function entriesOf(labels: Labels): readonly string[] {
  return [...labels].map(([key, value]) => `${key}=${value}`);
}

const needsNoQuotes = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** In single quotes nothing but the quote itself is special. */
function quote(text: string): string {
  return needsNoQuotes.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
