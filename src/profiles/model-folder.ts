import { nearest } from "../shared/did-you-mean.ts";
import { quoted } from "../shared/document-tree.ts";
import type { Problem } from "../shared/problem.ts";
import { foldCase } from "./place.ts";

/** Which folders below the profile root hold candidates for a request. */
export interface ProfileFolders {
  /** Relative to the root, by precedence: `custom`, the model's, `general`. */
  readonly folders: readonly string[];
  /** The model's folder as it is spelled on disk; null when no model was asked for or it has none. */
  readonly modelFolder: string | null;
  /** The most similar `<org>/<model>` folder when the model has none. */
  readonly similar?: string;
  readonly problems: readonly Problem[];
}

/** Names of the folders right below a folder of the profile root ("" for the root itself). */
export type ListFolders = (folder: string) => readonly string[];

/** `org/model`, as the profile schema has it: two names, neither of which can lead out of a folder. */
const modelName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*\/[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Whether a text has the form of a model's name. */
export function isModelName(text: string): boolean {
  return modelName.test(text);
}

/** The folders that every profile store has beside those of the organisations. */
const notOrganisations: readonly string[] = ["custom", "general"];

/**
 * The folder of a model below the profile root. An error for a name that is no `org/model` or would
 * lead elsewhere: out of the root, or into `custom/` or `general/`, whose profiles are not the model's.
 */
export function modelFolder(model: string): string | Problem {
  if (!isModelName(model)) {
    return {
      code: "model-name-invalid",
      level: "error",
      message: `${quoted(model, 200)} is no name of a model: ${flawOf(model)}`,
      hint: "write `org/model`; each part begins with a letter or a digit, then also `.`, `_`, `-`",
    };
  }
  const [organisation = "", name = ""] = foldCase(model).split("/");
  const isReserved = notOrganisations.includes(organisation) || name === "general";
  if (!isReserved) return model;
  return {
    code: "model-name-reserved",
    level: "error",
    message: `\`${model}\` can have no profiles of its own: its folder would be one for other profiles`,
    hint: "rename it: no organisation can be called `custom` or `general`, and no model `general`",
  };
}

/** What is wrong with a model's name. */
function flawOf(model: string): string {
  const parts = model.split("/");
  if (/\p{Cc}/u.test(model)) return "it has a control character";
  if (model.startsWith("/")) return "it is an absolute path";
  if (parts.some((part) => part === "." || part === "..")) return "it leads out of its folder";
  if (parts.includes("")) return model === "" ? "it is empty" : "one of its parts is empty";
  if (parts.length !== 2)
    return `it has ${parts.length === 1 ? "one part" : `${parts.length} parts`}`;
  return "it has a character that no model's name has";
}

/**
 * The folders to search for a model's profiles: `custom`, the model's own, `general`. The model's
 * own is the one with exactly its name, else the one that differs in letter case alone, with a
 * warning. Without a model (null: none is asked for, or it is a path) only the other two.
 */
export function catalogFolders(model: string | null, list: ListFolders): ProfileFolders {
  const others = { folders: ["custom", "general"], modelFolder: null };
  if (model === null) return { ...others, problems: [] };
  const wanted = modelFolder(model);
  if (typeof wanted !== "string") return { ...others, problems: [wanted] };
  const candidates = sameButForCase(wanted, list);
  const [first, second] = candidates;
  const chosen = candidates.find((candidate) => candidate === wanted) ?? first;
  if (chosen === undefined) {
    return { ...others, similar: mostSimilar(wanted, allModels(list)), problems: [] };
  }
  if (chosen !== wanted && second !== undefined) {
    return { ...others, problems: [ambiguous(wanted, candidates)] };
  }
  return {
    folders: ["custom", chosen, "general"],
    modelFolder: chosen,
    problems: chosen === wanted ? [] : [otherCase(wanted, chosen)],
  };
}

function sameButForCase(wanted: string, list: ListFolders): string[] {
  const folded = foldCase(wanted);
  const organisation = folded.slice(0, folded.indexOf("/"));
  return list("")
    .filter((name) => foldCase(name) === organisation)
    .flatMap((name) => list(name).map((model) => `${name}/${model}`))
    .filter((candidate) => foldCase(candidate) === folded);
}

function allModels(list: ListFolders): string[] {
  return list("")
    .filter((name) => !notOrganisations.includes(name))
    .flatMap((name) => list(name).map((model) => `${name}/${model}`))
    .filter(isModelName);
}

/** The nearest name, else the first that goes on where the wanted one ends: `-Instruct` is easily left out. */
function mostSimilar(wanted: string, models: readonly string[]): string | undefined {
  const folded = foldCase(wanted);
  return nearest(wanted, models) ?? models.find((model) => foldCase(model).startsWith(folded));
}

function ambiguous(wanted: string, candidates: readonly string[]): Problem {
  const names = candidates.map((candidate) => `\`${candidate}\``).join(", ");
  return {
    code: "model-folder-ambiguous",
    level: "error",
    message: `\`${wanted}\` is the folder of several models in other letter case: ${names}`,
    hint: "name the model exactly as its folder is spelled",
  };
}

function otherCase(wanted: string, chosen: string): Problem {
  return {
    code: "model-folder-case",
    level: "warning",
    message: `the profiles for \`${wanted}\` are those of \`${chosen}\`, which differs in letter case`,
    hint: `write \`${chosen}\``,
  };
}
