/** A value as explain prints it: text as it is, everything else as JSON, `-` for nothing. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return "-";
  return typeof value === "string" ? value : JSON.stringify(value);
}
