import { existsSync } from "node:fs";
import path from "node:path";
import type { RuleSources } from "../rules/load-rule-set.ts";
import type { Problem } from "../shared/problem.ts";
import { listFolders } from "./list-folders.ts";
import { maxSourceBytes } from "./read-file.ts";
import { readTree, type TreeReading } from "./read-tree.ts";

/**
 * The files of a rule set and of the overlay beside it. `wanted` is the name of a folder in
 * `<home>/rules`, or a path when it has a slash. The overlay is `<home>/rules/custom`, where it
 * exists and is not the set itself.
 */
export function readRules(
  home: string,
  wanted: string,
): { readonly sources?: RuleSources; readonly problems: readonly Problem[] } {
  const folder = path.join(home, "rules");
  const isPath = wanted.includes("/");
  const setPath = isPath ? wanted : path.join(folder, wanted);
  if (!existsSync(setPath)) {
    const names = ruleSetNames(home);
    return { problems: [unknownSet(wanted, setPath, isPath, names)] };
  }
  const set = readRuleFolder(setPath);
  const custom = path.join(folder, "custom");
  const hasOverlay = existsSync(custom) && path.resolve(custom) !== path.resolve(setPath);
  const overlay = hasOverlay ? readRuleFolder(custom) : undefined;
  const digest = overlay === undefined ? set.digest : `${set.digest}+${overlay.digest}`;
  return {
    sources: {
      name: isPath ? path.basename(path.resolve(setPath)) : wanted,
      path: setPath,
      overlay: overlay === undefined ? null : custom,
      digest,
      files: set.files,
      overlayFiles: overlay?.files ?? [],
    },
    problems: [...set.problems, ...(overlay?.problems ?? [])],
  };
}

/** The rule files right in a folder. */
export function readRuleFolder(folder: string): TreeReading {
  return readTree(folder, {
    folders: [""],
    endings: [".json"],
    recursive: false,
    maxBytes: maxSourceBytes,
  });
}

function unknownSet(
  wanted: string,
  setPath: string,
  isPath: boolean,
  names: readonly string[],
): Problem {
  const hint = isPath
    ? "--rules takes the name of a set or a folder that exists"
    : `the sets are: ${names.join(", ") || "none"}; a folder elsewhere is written with a slash, such as ./${wanted}`;
  return {
    code: "unknown-rule-set",
    level: "error",
    message: `there is no rule set \`${wanted}\``,
    where: { path: setPath },
    hint,
  };
}

/** Names of the rule sets in `<home>/rules`, without the overlay. */
export function ruleSetNames(home: string): readonly string[] {
  return listFolders(path.join(home, "rules")).filter((name) => name !== "custom");
}
