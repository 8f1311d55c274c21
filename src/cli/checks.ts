import path from "node:path";
import { pathKind } from "../edge/path-kind.ts";
import type { SourceFile } from "../edge/read-file.ts";
import { readAllProfiles } from "../edge/read-profiles.ts";
import { buildCatalog, type ProfileCatalog } from "../profiles/catalog.ts";
import { collectTests } from "../rule-tests/parse-tests.ts";
import type { Problem } from "../shared/problem.ts";
import { checkEngineFile, checkEngines } from "./check-engines.ts";
import { checkModelFiles, checkModels } from "./check-models.ts";
import { checkProfiles, type ProfilesCheck } from "./check-profiles.ts";
import { checkNamedRules, checkRuleSets, checkRules } from "./check-rules.ts";
import { profilesFolder } from "./decision.ts";
import { loadingSource } from "./models.ts";
import { contentOf } from "./path-content.ts";
import type { Session } from "./session.ts";

/** What was checked: the texts, for code frames, and everything that is wrong with them. */
export interface Check extends Partial<Omit<ProfilesCheck, "problems">> {
  readonly files: readonly Pick<SourceFile, "path" | "text">[];
  readonly problems: readonly Problem[];
}

/** Checks every profile, every rule set (the chosen one with the overlay), and every engine. */
export async function checkInstallation(session: Session): Promise<readonly Check[]> {
  const home = session.settings.home.value;
  const store = readAllProfiles(profilesFolder(session.settings));
  const catalog = buildCatalog(store.files, store.problems, loadingSource(session.settings));
  return [
    await checkCatalog(session, store.files, catalog),
    checkModels(session, catalog.profiles),
    ...(await checkRuleSets(session)),
    ...checkEngines(path.join(home, "engines")),
  ];
}

/** Checks what a file or folder holds, or a rule set by its name. */
export async function checkPath(session: Session, given: string): Promise<readonly Check[]> {
  const named = pathKind(given) === "missing" ? await checkNamedRules(session, given) : null;
  if (named !== null) return [named];
  const { profiles, cards, rules, ruleTests, engines, problems } = contentOf(session, given);
  return [
    { files: [], problems },
    ...(profiles.length === 0
      ? []
      : [
          await checkCatalog(
            session,
            profiles,
            buildCatalog(profiles, [], loadingSource(session.settings)),
          ),
        ]),
    checkModelFiles(session, cards),
    ...(await Promise.all(rules.map((each) => checkRules(session, each)))),
    { files: ruleTests, problems: collectTests(ruleTests, []).problems },
    ...engines.flatMap((each) =>
      pathKind(each) === "folder" ? checkEngines(each) : [checkEngineFile(each)],
    ),
  ];
}

async function checkCatalog(
  session: Session,
  files: readonly SourceFile[],
  catalog: ProfileCatalog,
): Promise<Check> {
  const check = await checkProfiles(session, catalog);
  return { ...check, files, problems: [...catalog.problems, ...check.problems] };
}
