import { allRules, type RuleSet } from "../rules/rule-set.ts";
import { countOf } from "../shared/count.ts";
import { compareProblems, formatLocation, hasErrors, type Problem } from "../shared/problem.ts";
import { type Finding, fail, ok, type Subject, warn } from "./finding.ts";

const rules: Subject = { id: "rules", area: "profiles and rules", title: "rules" };
const profiles: Subject = { id: "profiles", area: "profiles and rules", title: "profiles" };

/** A rule set or an overlay that is not where the settings say: a wrong setting, not a wrong file. */
export function rulesAreMissing({ where, message, hint }: Problem): Finding {
  const place = where === undefined ? "" : `${formatLocation(where)}: `;
  return fail({ ...rules, area: "settings" }, `${place}${message}`, hint ?? "");
}

/** Whether a rule set, with its overlay, is valid; undefined where it could not be loaded. */
export function rulesAreValid(set: RuleSet | undefined, problems: readonly Problem[]): Finding {
  const overlay = set?.overlay ? `, with the overlay \`${set.overlay}\`` : "";
  const count = countOf(set === undefined ? 0 : allRules(set).length, "rule");
  return judgeFiles(rules, problems, `set \`${set?.name}\`: ${count}${overlay}`);
}

/** Whether every profile of the folder that holds so many files is valid. */
export function profilesAreValid(
  folder: string,
  files: number,
  problems: readonly Problem[],
): Finding {
  if (files === 0 && problems.length === 0) {
    return fail(
      profiles,
      `\`${folder}\` holds none`,
      "set AIM_PROFILES_PATH to a folder that does",
    );
  }
  return judgeFiles(profiles, problems, `${countOf(files, "file")} in \`${folder}\``);
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
