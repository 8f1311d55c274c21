import type { Problem } from "../shared/problem.ts";

/** A rule file as read: where it is and what it says. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** A set that another one extends, as read. */
export interface BaseRules {
  readonly name: string;
  readonly path: string;
  readonly files: readonly RuleFile[];
}

/** What a rule set is loaded from. Files are in file-name order. */
export interface RuleSources {
  readonly name: string;
  readonly path: string;
  readonly overlay: string | null;
  /** Of all files, those of the bases and of the overlay among them. */
  readonly digest: string;
  /** The sets that it extends, the one that extends none first. */
  readonly bases: readonly BaseRules[];
  readonly files: readonly RuleFile[];
  readonly overlayFiles: readonly RuleFile[];
  /** Files that could not be read, and bases that are not there. */
  readonly problems: readonly Problem[];
}

/** A part of the sources: its rules are laid over those of the layers before it. */
export interface RuleLayer {
  readonly name: string;
  readonly kind: "base" | "set" | "overlay";
  /** 0 for the lowest layer, which is laid over nothing. */
  readonly level: number;
  readonly files: readonly RuleFile[];
}

/** The layers of the sources, the lowest first. */
export function layersOf(sources: RuleSources): readonly RuleLayer[] {
  const { bases, name, files, overlay, overlayFiles } = sources;
  const level = bases.length;
  return [
    ...bases.map((base, index) => ({ ...base, kind: "base" as const, level: index })),
    { name, kind: "set", level, files },
    { name: overlay ?? "overlay", kind: "overlay", level: level + 1, files: overlayFiles },
  ];
}
