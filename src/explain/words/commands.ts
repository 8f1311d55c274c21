import type { Resolution } from "../../generated/resolution.ts";

/**
 * The command that asks more about the same request: the flags that it was made with, then these
 * words. What came from the environment is there still.
 */
export function explainCommand({ request }: Resolution, ...words: readonly string[]): string {
  const flags = Object.entries(request)
    .filter(
      ([key, { origin, from }]) => key !== "model" && origin === "flag" && from.startsWith("--"),
    )
    .flatMap(([, { value, from }]) =>
      typeof value === "boolean" ? [from] : [from, String(value ?? "auto")],
    );
  return ["aim", "explain", ...flags, ...words].map(shellWord).join(" ");
}

/** A word as a shell takes it: in single quotes where it would be read otherwise. */
export function shellWord(word: string): string {
  return /^[\w./:@=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
