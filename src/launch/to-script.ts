import type { LaunchPlan } from "./plan.ts";

/**
 * Variables that bash sets or reads itself: assigning them in a script fails (UID), does something
 * else (RANDOM, LINENO) or changes how the rest of the script is read (POSIXLY_CORRECT, LC_ALL).
 */
const ownedByBash =
  /^(?:_|UID|EUID|PPID|GROUPS|DIRSTACK|FUNCNAME|HISTCMD|LANG|LC_.*|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH(?:REALTIME|SECONDS)|SHELLOPTS|SHLVL|POSIXLY_CORRECT|PIPESTATUS|OPTIND|BASH.*)$/;

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What bash takes as it stands anywhere but as the first word of a command. */
const needsNoQuotes = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/;

/**
 * A bash script that sets the environment and becomes the engine, as `exec` would: the same bytes in
 * every argument and variable. One argument a line; lines of `header` become comments. It needs no
 * `set -e`: a script ends where `exec` fails, with 126 or 127. Ends with a newline.
 *
 * Variables that bash uses for itself, and names that are not its own, are set by `/usr/bin/env`.
 */
export function toScript(
  plan: Pick<LaunchPlan, "argv" | "env">,
  options: { readonly header?: string } = {},
): string {
  const entries = Object.entries(plan.env);
  const isExported = ([name]: readonly [string, string]) =>
    identifier.test(name) && !ownedByBash.test(name);
  const exports = entries
    .filter(isExported)
    .map(([name, value]) => `export ${name}=${quote(value)}`);
  const others = entries.filter((entry) => !isExported(entry));
  const assignments = others.map(([name, value]) => quote(`${name}=${value}`));
  const lines = commandLines(plan.argv);
  const command = assignments.length === 0 ? lines : ["/usr/bin/env", ...assignments, ...lines];
  return [
    "#!/usr/bin/env bash",
    ...comments(options.header ?? ""),
    ...exports,
    `exec ${command.join(" \\\n  ")}`,
    "",
  ].join("\n");
}

/** The command, and each of its options on a line of its own with its values. */
function commandLines(argv: readonly string[]): readonly string[] {
  const lines: string[][] = [];
  for (const word of argv) {
    const line = lines.at(-1);
    if (line === undefined || word.startsWith("--")) lines.push([quote(word)]);
    else line.push(quote(word));
  }
  return lines.map((line) => line.join(" "));
}

function comments(header: string): readonly string[] {
  return header === "" ? [] : header.split("\n").map((line) => `# ${line}`.trimEnd());
}

/** One word of bash, whatever the text: in single quotes nothing but the quote itself is special. */
function quote(text: string): string {
  return needsNoQuotes.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
