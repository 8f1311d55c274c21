import path from "node:path";
import type { SourceFile } from "../edge/read-file.ts";
import { readModelCards } from "../edge/read-models.ts";
import { readAllProfiles } from "../edge/read-profiles.ts";
import { checkModelCards } from "../models/model-cards.ts";
import { buildCatalog } from "../profiles/catalog.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Problem } from "../shared/problem.ts";
import { profilesFolder } from "./decision.ts";
import type { Session } from "./session.ts";

/** What was checked, and everything that is wrong with it. */
export interface ModelCheck {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Folder of the model cards: `models` in AIM_HOME. */
export function modelsFolder({ settings }: Session): string {
  return path.join(settings.home.value, "models");
}

/** Every card of the installation, with the profiles of the whole store. No folder is no mistake. */
export function checkModels(session: Session, profiles: readonly Profile[]): ModelCheck {
  const { files, problems } = readModelCards(modelsFolder(session));
  const isThere = problems.every(({ code }) => code !== "folder-missing");
  return {
    files,
    problems: [...(isThere ? problems : []), ...checkModelCards(files, profiles)],
  };
}

/** Lone cards, with the profiles of the whole store. */
export function checkModelFiles(session: Session, files: readonly SourceFile[]): ModelCheck {
  if (files.length === 0) return { files, problems: [] };
  const store = readAllProfiles(profilesFolder(session.settings));
  const { profiles } = buildCatalog(store.files, store.problems);
  return { files, problems: checkModelCards(files, profiles) };
}

/**
 * The file with its path below `models`, when it is a card: below the folder of the settings, else
 * below the nearest folder of that name. Null for what is in none.
 */
export function asModelCard(session: Session, given: string, file: SourceFile): SourceFile | null {
  const absolute = path.resolve(given);
  const below = path.relative(path.resolve(modelsFolder(session)), absolute);
  if (!below.startsWith("..")) return { ...file, path: given, relative: below };
  const parts = absolute.split(path.sep);
  const models = parts.lastIndexOf("models", parts.length - 2);
  if (models === -1 || parts.includes("profiles", models)) return null;
  return { ...file, path: given, relative: parts.slice(models + 1).join("/") };
}
