import { isSecretName } from "../../shared/secret-names.ts";

/** A value of an option on one line, and not longer than a line; nothing of one that is a secret. */
export function shownValue(option: string, text: string): string {
  if (isSecretName(option)) return "`…`";
  const plain = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return `\`${plain.length > 80 ? `${plain.slice(0, 80)}…` : plain}\``;
}

/** `a`, `b` or `c`; the first ones where there are many. */
export function oneOf(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``);
  if (names.length > most) return `${shown.join(", ")} and ${names.length - most} others`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
