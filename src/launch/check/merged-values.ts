import type { Location } from "../../shared/problem.ts";
import type { LaunchArgument } from "../launch-argument.ts";

/** What the engine's parser sets by one argument. */
export interface SetOption {
  /** Canonical name of the option. */
  readonly option: string;
  /** True for the form that switches off. */
  readonly isNegated: boolean;
  /** Text of the value, empty where it stands for nothing; null for a switch. */
  readonly value: string | null;
  readonly argument: LaunchArgument;
}

/** By canonical name: of two that set one option the last counts. */
export type MergedValues = ReadonlyMap<string, SetOption>;

export function mergedValues(list: readonly SetOption[]): MergedValues {
  return new Map(list.map((each) => [each.option, each]));
}

/** The text of an option's value; null where it has none, or it stands for nothing. */
export function textOf(values: MergedValues, option: string): string | null {
  const value = values.get(option)?.value ?? null;
  return value === "" ? null : value;
}

/** True where a switch is on, or a value is there that stands for something. */
export function isOn(values: MergedValues, option: string): boolean {
  const set = values.get(option);
  if (set === undefined || set.isNegated) return false;
  return set.value === null || textOf(values, option) !== null;
}

/** A whole number; null where there is none. */
export function countOf(values: MergedValues, option: string): number | null {
  const text = textOf(values, option);
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** Where an option is set. */
export function placeOf(values: MergedValues, option: string): Location | undefined {
  return values.get(option)?.argument.where;
}
