import path from "node:path";
import { listFolders } from "../edge/list-folders.ts";
import { pathKind } from "../edge/path-kind.ts";
import { maxSourceBytes, readSourceFile, type SourceFile } from "../edge/read-file.ts";
import { readAllProfiles } from "../edge/read-profiles.ts";
import { ruleFolderAt } from "../edge/rule-folder.ts";
import { parseDocument } from "../shared/document.ts";
import type { Problem } from "../shared/problem.ts";
import { asModelCard } from "./check-models.ts";
import { profilesFolder } from "./decision.ts";
import type { Session } from "./session.ts";

/** What a path holds that can be checked. */
export interface PathContent {
  readonly profiles: readonly SourceFile[];
  readonly cards: readonly SourceFile[];
  /** Folders of rules, and single files of them. */
  readonly rules: readonly string[];
  readonly ruleTests: readonly SourceFile[];
  /** Folders of descriptors, and single files that belong to an engine. */
  readonly engines: readonly string[];
  /** What cannot be read, or that there is nothing to check. */
  readonly problems: readonly Problem[];
}

const nothing: PathContent = {
  profiles: [],
  cards: [],
  rules: [],
  ruleTests: [],
  engines: [],
  problems: [],
};

/** What a file or folder is, by what its documents say, and else by where it is. */
export function contentOf(session: Session, given: string): PathContent {
  if (pathKind(given) === "folder") return inFolder(session, given);
  const file = readSourceFile(given, maxSourceBytes);
  if ("code" in file) return { ...nothing, problems: [file] };
  if (given.endsWith(".json")) {
    return kindOfJson(file) === "engine"
      ? { ...nothing, engines: [given] }
      : { ...nothing, rules: [given] };
  }
  if (isRuleTest(file)) return { ...nothing, ruleTests: [file] };
  return { ...nothing, ...placed(session, [{ given, file }]) };
}

function inFolder(session: Session, folder: string): PathContent {
  const json = jsonIn(session, folder);
  const kinds = new Set(json.map(kindOfJson));
  if (kinds.has("engine")) return { ...nothing, engines: [folder] };
  const sets = json.length === 0 ? setsBelow(session, folder) : [];
  if (sets.length > 0) return { ...nothing, rules: sets };
  const reading = readAllProfiles(folder);
  const ruleTests = reading.files.filter(isRuleTest);
  const others = reading.files.filter((file) => !ruleTests.includes(file));
  const isRuleSet = kinds.has("rules");
  if (!isRuleSet && others.length === 0 && reading.problems.length === 0) {
    return { ...nothing, problems: [nothingToCheck(folder)] };
  }
  const files = others.map((file) => ({ given: path.join(folder, file.relative), file }));
  const root = isStore(others) ? folder : null;
  const content = { ...nothing, ...placed(session, files, root), problems: reading.problems };
  return isRuleSet ? { ...content, rules: [folder], ruleTests } : content;
}

/** Whether files are those of a whole profile store: some for any model or of the user, or all `<org>/<model>/…`. */
function isStore(files: readonly SourceFile[]): boolean {
  const depth = (relative: string) => relative.split("/").length;
  return (
    files.some(({ relative }) => /^(?:general|custom)\//.test(relative)) ||
    (files.length > 0 && files.every(({ relative }) => depth(relative) > 2))
  );
}

/** The rule sets right below a folder, as below `rules`. */
function setsBelow(session: Session, folder: string): readonly string[] {
  return listFolders(folder)
    .map((name) => path.join(folder, name))
    .filter((set) => jsonIn(session, set).some((file) => kindOfJson(file) === "rules"));
}

function jsonIn({ settings }: Session, folder: string): readonly SourceFile[] {
  return ruleFolderAt(settings.home.value, folder).read([".json"]).files;
}

/** YAML files as cards of models, where they are below `models`, and else as profiles. */
function placed(
  session: Session,
  files: readonly { readonly given: string; readonly file: SourceFile }[],
  root: string | null = null,
): Pick<PathContent, "profiles" | "cards"> {
  const found = files.map(({ given, file }) => {
    const card = asModelCard(session, given, file);
    return { card, profile: card === null ? asProfile(session, given, file, root) : null };
  });
  return {
    profiles: found.flatMap(({ profile }) => profile ?? []),
    cards: found.flatMap(({ card }) => card ?? []),
  };
}

const engineSchema = /\/(?:engine|flags|parsers|checks|variables)\.schema\.json$/;

/** What a JSON file is, by the schema that it names and by its keys. */
function kindOfJson({ text }: SourceFile): "engine" | "rules" | "other" {
  const { keys, schema } = outlineOf(text);
  if (engineSchema.test(schema)) return "engine";
  if (keys.has("command") && keys.has("arguments")) return "engine";
  return keys.has("rules") || keys.has("extends") ? "rules" : "other";
}

/** The keys of a JSON document; of one that is broken, every word that looks like a key. */
function outlineOf(text: string): { readonly keys: ReadonlySet<string>; readonly schema: string } {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    const entries = Object.entries(document ?? {});
    const schema = entries.find(([key]) => key === "$schema")?.[1];
    return { keys: new Set(entries.map(([key]) => key)), schema: String(schema ?? "") };
  } catch {
    const pairs = [...text.matchAll(/"([$\w]+)"\s*:(?:\s*"([^"]*)")?/g)];
    const schema = pairs.find(([, key]) => key === "$schema")?.[2] ?? "";
    return { keys: new Set(pairs.map(([, key = ""]) => key)), schema };
  }
}

/** Whether a file holds tests of rules, which `aim rules test` runs, rather than a profile. */
function isRuleTest({ relative, path: file, text }: SourceFile): boolean {
  if (!/\.test\.ya?ml$/.test(relative)) return false;
  const { document } = parseDocument(text, file, "yaml");
  return document === undefined || Object.hasOwn(Object(document.value), "tests");
}

function nothingToCheck(folder: string): Problem {
  return {
    code: "nothing-to-check",
    level: "error",
    message: "there is neither a profile (.yaml, .yml) nor a rule file (.json) here",
    where: { path: folder },
    hint: "give a profile, a rule file, or a folder of them",
  };
}

/**
 * The file with its path below the profile root, which decides whether it is general, custom or of
 * a model: the root is `store`, the folder that was given where it is a whole store, else that of the
 * settings, else the nearest folder named `profiles`, else the folder the file is in.
 */
function asProfile(
  session: Session,
  given: string,
  file: SourceFile,
  store: string | null,
): SourceFile {
  if (store !== null) return { ...file, path: given };
  const absolute = path.resolve(given);
  const root = path.resolve(profilesFolder(session.settings));
  if (absolute.startsWith(`${root}${path.sep}`)) {
    return { ...file, path: given, relative: path.relative(root, absolute) };
  }
  const parts = absolute.split(path.sep);
  const profiles = parts.lastIndexOf("profiles", parts.length - 2);
  const relative = profiles === -1 ? file.relative : parts.slice(profiles + 1).join("/");
  return { ...file, path: given, relative };
}
