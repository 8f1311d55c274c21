import { exactJson } from "../shared/exact-json.ts";
import type { SettingValue } from "./parse-value.ts";

/** The text that gives the same value when it is read again; empty for a value that is not set. */
export function printValue(value: SettingValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (!("kind" in value)) {
    const members = value.map(
      (option) => `${JSON.stringify(option.name)}: ${exactJson(option.value)}`,
    );
    return `{${members.join(", ")}}`;
  }
  return value.text;
}
