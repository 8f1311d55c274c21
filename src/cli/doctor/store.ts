import { readAllProfiles } from "../../edge/read-profiles.ts";
import { countOf } from "../../explain/value.ts";
import { buildCatalog } from "../../profiles/catalog.ts";
import { allRules } from "../../rules/rule-set.ts";
import { compareProblems, formatLocation, hasErrors, type Problem } from "../../shared/problem.ts";
import { profilesFolder } from "../decision.ts";
import { rulesOf } from "../rule-side.ts";
import type { Session } from "../session.ts";
import { type Finding, fail, ok, type Subject, warn } from "./finding.ts";

const rules: Subject = { id: "rules", area: "profiles and rules", title: "rules" };
const profiles: Subject = { id: "profiles", area: "profiles and rules", title: "profiles" };

/** Whether the rule set of the settings, with its overlay, is valid. */
export function rulesAreValid({ settings }: Session): Finding {
  const { ruleSet: set, problems } = rulesOf(settings);
  const overlay = set?.overlay ? `, with the overlay \`${set.overlay}\`` : "";
  const good = `set \`${set?.name}\`: ${countOf(set === undefined ? 0 : allRules(set).length, "rule")}${overlay}`;
  return judgeFiles(rules, problems, good);
}

/** Whether every profile of the store is valid. */
export function profilesAreValid({ settings }: Session): Finding {
  const folder = profilesFolder(settings);
  const reading = readAllProfiles(folder);
  const { problems } = buildCatalog(reading.files, reading.problems);
  if (reading.files.length === 0 && problems.length === 0) {
    return fail(
      profiles,
      `\`${folder}\` holds none`,
      "set AIM_PROFILES_PATH to a folder that does",
    );
  }
  return judgeFiles(
    profiles,
    problems,
    `${countOf(reading.files.length, "file")} in \`${folder}\``,
  );
}

/** Counts, the first problem in full, and the command that shows all of them. */
function judgeFiles(subject: Subject, problems: readonly Problem[], good: string): Finding {
  const [first] = [...problems].sort(compareProblems);
  if (first === undefined) return ok(subject, good);
  const errors = problems.filter(({ level }) => level === "error").length;
  const where = first.where === undefined ? "" : `${formatLocation(first.where)}: `;
  const evidence = [
    `${countOf(errors, "error")}, ${countOf(problems.length - errors, "warning")}`,
    `${problems.length === 1 ? "" : "the first: "}${where}${first.message}`,
  ].join("\n");
  const fix = "see all of them with `aim validate`";
  return hasErrors(problems) ? fail(subject, evidence, fix) : warn(subject, evidence, fix);
}
