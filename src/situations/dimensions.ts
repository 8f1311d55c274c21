import { type Axes, axisPaths } from "./axes.ts";
import { withCauses } from "./causes.ts";
import { type Choices, situationOf } from "./choices.ts";
import type { Situation } from "./situation.ts";

/** How many gates are tried before a search is given up, and nothing is said about what it was for. */
export interface SearchLimits {
  /** For one rule, or two that are tried together. */
  readonly perRule: number;
  /** For all profiles together. */
  readonly forProfiles: number;
}

/** Enough for rules that compare with a few facts of the machine; more would take minutes. */
export const usualLimits: SearchLimits = { perRule: 300_000, forProfiles: 1_000_000 };

/** What situations are made from. */
export interface SearchInput {
  readonly axes: Axes;
  /** Values of a fact that no axis is about: as many as rules tell apart. */
  samplesOf(path: string): readonly unknown[];
  readonly limits: SearchLimits;
}

/** Something in which situations differ: an axis, or a fact that no axis is about, by its path. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** A value for some of the dimensions. */
export type Assignment = Readonly<Record<string, unknown>>;

/** The dimensions on which facts depend, the axes first. */
export function dimensionsOf(input: SearchInput, paths: readonly string[]): readonly Dimension[] {
  const looked = withCauses(paths).filter((path) => !path.startsWith("profile."));
  const names = (Object.keys(input.axes) as (keyof Choices)[]).filter((name) =>
    axisPaths[name].some((one) => looked.some((path) => isInside(one, path))),
  );
  const samples = looked.filter((path) => !isOnAxis(path));
  return [
    ...names.map((name) => ({ name, values: input.axes[name] })),
    ...samples.map((path) => ({ name: path, values: input.samplesOf(path) })),
  ];
}

/** The situation with these values; axes without one stay at their first. */
export function situationWith({ axes }: Pick<SearchInput, "axes">, given: Assignment): Situation {
  const names = Object.keys(axes) as (keyof Choices)[];
  const choices = names.map((name) => [name, name in given ? given[name] : axes[name][0]]);
  let situation: unknown = situationOf(Object.fromEntries(choices) as Choices);
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(axes, name)) situation = withValue(situation, name.split("."), value);
  }
  return situation as Situation;
}

/** Whether an axis knows how a fact comes about; of others it takes values that tell rules apart. */
function isOnAxis(path: string): boolean {
  return Object.values(axisPaths).some((paths) =>
    paths.some((one) => isInside(one, path) || isInside(path, one)),
  );
}

/** Whether a path is the other one or something inside it. */
function isInside(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`);
}

function withValue(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const members = typeof whole === "object" && whole !== null ? { ...whole } : {};
  const inner = Object.hasOwn(members, key) ? (members as Record<string, unknown>)[key] : undefined;
  return { ...members, [key]: withValue(inner, rest, value) };
}
