import { replaceProcess, startEnvironment } from "../../edge/exec.ts";
import { reasonGroups } from "../../explain/funnel.ts";
import { nothingFits } from "../../explain/nothing-fits.ts";
import { countOf } from "../../explain/value.ts";
import type { Resolution } from "../../generated/resolution.ts";
import type { Problem } from "../../shared/problem.ts";
import { type Decision, decide } from "../decision.ts";
import { exitCodeFor, exitCodes } from "../exit-code.ts";
import { prepareLaunch } from "../launch.ts";
import { recorded } from "../recording.ts";
import { endWith, logWarning, type Session } from "../session.ts";

/** Decides, and becomes the engine. Returns only when that failed, with the exit code. */
export async function serve(session: Session): Promise<number> {
  const decision = await decide(session);
  const { plan, program } = recorded(session, "serve", decision, () => {
    const selected = requireSelection(session, decision);
    logDecision(session, decision.resolution);
    return prepareLaunch(session, selected, decision.situation);
  });
  for (const note of plan.notes) logWarning(session.log, note);
  if (typeof program !== "string")
    throw endWith(session.outlet, [program], exitCodeFor([program], exitCodes.notFound));
  session.log.info(`starting ${plan.argv.slice(0, 3).join(" ")} for ${plan.model.name}`, {
    argv: plan.argv,
    env: plan.env,
  });
  const failure = replaceProcess({
    program,
    argv: plan.argv,
    environment: startEnvironment(plan.env),
  });
  session.outlet.problems([failure]);
  return exitCodeFor([failure], exitCodes.notExecutable);
}

/** The selected profile. Throws CommandEnd when nothing fits, or when an advise rule denies the launch. */
export function requireSelection(session: Session, decision: Decision) {
  const { resolution, selected, blockers } = decision;
  if (selected === undefined) {
    throw endWith(
      session.outlet,
      [nothingFits(resolution, decision.similar)],
      exitCodes.nothingFits,
    );
  }
  if (blockers.length > 0) {
    throw endWith(session.outlet, blockers, exitCodeFor(blockers, exitCodes.nothingFits));
  }
  const denials = deniedBy(resolution);
  if (denials.length > 0) throw endWith(session.outlet, denials, exitCodes.nothingFits);
  return selected;
}

function deniedBy(resolution: Resolution): readonly Problem[] {
  return resolution.advice
    .filter((advice) => advice.level === "deny")
    .map((advice) => {
      const rule = resolution.rules.find(({ id }) => id === advice.rule);
      return {
        code: "launch-denied",
        level: "error",
        message: `${advice.message} (rule \`${advice.rule}\`)`,
        ...(rule === undefined ? {} : { where: rule.where }),
        hint: `rule \`${advice.rule}\` denies the launch; an overlay in rules/custom/ can change or remove it`,
      };
    });
}

/** Says in the log what was chosen, what was overridden for it, and what the rules advise. */
export function logDecision(session: Session, resolution: Resolution): void {
  const { selection, gpu } = resolution;
  session.log.info(`profile ${selection.profile} for ${gpu.count} x ${gpu.model ?? "no GPU"}`, {
    profile: selection.profile,
    by: selection.by,
    runner_up: selection.runner_up,
    decided_by: selection.decided_by?.rule ?? null,
  });
  for (const { rule, reason } of selection.overridden) {
    session.log.warning(`the profile asked for fails rule ${rule}: ${reason}`, { rule });
  }
  for (const { reason, profiles } of reasonGroups(
    resolution.profiles.filter(({ outcome }) => outcome === "errored"),
  )) {
    session.log.warning(`${countOf(profiles.length, "profile")} ${reason}`, {
      profiles: profiles.map(({ id }) => id),
    });
  }
  for (const { id, path, by } of resolution.shadowed) {
    session.log.info(`${path} is shadowed by ${by}, which has the same id ${id}`);
  }
  for (const { rule, level, message } of resolution.advice) {
    if (level === "info") session.log.info(message, { rule });
    else session.log.warning(message, { rule });
  }
}
