import path from "node:path";
import { readAllProfiles } from "../edge/read-profiles.ts";
import { countOf } from "../explain/words/counts.ts";
import { findProfile, type ProfileCatalog } from "../profiles/catalog.ts";
import type { Profile } from "../profiles/profile.ts";
import { profilesFolder } from "./decision.ts";
import { exitCodes } from "./exit-code.ts";
import type { Session } from "./session.ts";
import { Stop } from "./stop.ts";

/**
 * The profile that a person means, by its id or what it is called. Where there is none for this
 * request, the problem names the models that have one of that name.
 */
export function requireProfile(
  session: Session,
  catalog: ProfileCatalog,
  wanted: string,
): Profile | Stop {
  const found = findProfile(catalog, wanted);
  if (!("code" in found)) return found;
  const models = found.code === "unknown-profile-id" ? modelsWith(session, wanted) : [];
  const [model] = models;
  if (model === undefined) return new Stop([found], exitCodes.usage);
  const others = models.length === 1 ? "" : ` and of ${countOf(models.length - 1, "other model")}`;
  const flag = session.settings.aimId.value === null ? "--model-id" : "--aim-id";
  const hint = `it is a profile of \`${model}\`${others}: ask for that model with \`${flag} ${model}\``;
  return new Stop([{ ...found, hint }], exitCodes.usage);
}

/** Models of the store that have a profile in a file of that name, in code-unit order. */
function modelsWith(session: Session, wanted: string): readonly string[] {
  const name = wanted.replace(/\.ya?ml$/, "");
  const models = readAllProfiles(profilesFolder(session.settings)).files.flatMap(({ relative }) => {
    const { dir, name: own } = path.posix.parse(relative);
    const isModel = dir.split("/").length === 2 && !/^(custom|general)\//.test(dir);
    return isModel && own === name ? [dir] : [];
  });
  return [...new Set(models)].sort();
}
