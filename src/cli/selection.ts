import type { Log } from "../edge/log.ts";
import { plainText } from "../explain/blocks.ts";
import { reasonGroups } from "../explain/funnel.ts";
import { nothingFits } from "../explain/nothing-fits.ts";
import { shadowedInWords } from "../explain/words/shadowed.ts";
import { modelsOfSameGfx } from "../facts/device-ids.ts";
import type { Resolution } from "../generated/resolution.ts";
import type { Profile } from "../profiles/profile.ts";
import { countOf } from "../shared/count.ts";
import type { Problem } from "../shared/problem.ts";
import type { Decision } from "./decision.ts";
import { exitCodeFor, exitCodes } from "./exit-code.ts";
import { Stop } from "./stop.ts";

/** The selected profile; a Stop when nothing fits, or the hardware or an advise rule forbids the launch. */
export function requireSelection({
  resolution,
  selected,
  blockers,
  similar,
  roomier,
}: Decision): Profile | Stop {
  if (selected === undefined) {
    const { model } = resolution.gpu;
    const sameGfx = model === null ? [] : modelsOfSameGfx(model);
    return new Stop(
      [nothingFits(resolution, { similar, sameGfx, roomier })],
      exitCodes.nothingFits,
    );
  }
  if (blockers.length > 0) {
    return new Stop(blockers, exitCodeFor(blockers, exitCodes.nothingFits));
  }
  const denials = deniedBy(resolution);
  return denials.length > 0 ? new Stop(denials, exitCodes.nothingFits) : selected;
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
export function logDecision(log: Log, resolution: Resolution): void {
  const { selection, gpu } = resolution;
  log.info(`profile ${selection.profile} for ${gpu.count} x ${gpu.model ?? "no GPU"}`, {
    profile: selection.profile,
    by: selection.by,
    runner_up: selection.runner_up,
    decided_by: selection.decided_by?.rule ?? null,
  });
  for (const { rule, reason } of selection.overridden) {
    log.warning(`the profile asked for fails rule ${rule}: ${reason}`, { rule });
  }
  const errored = resolution.profiles.filter(({ outcome }) => outcome === "errored");
  for (const { reason, profiles } of reasonGroups(errored)) {
    log.warning(`${countOf(profiles.length, "profile")} ${reason}`, {
      profiles: profiles.map(({ id }) => id),
    });
  }
  for (const shadowed of resolution.shadowed) {
    log.info(plainText(shadowedInWords(shadowed)));
  }
  for (const { rule, level, message } of resolution.advice) {
    if (level === "info") log.info(message, { rule });
    else log.warning(message, { rule });
  }
}
