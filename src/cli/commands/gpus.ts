import { formatsOf, gpusReporters } from "../../explain/reporters.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { inspectGpus, isUnreadable } from "../hardware.ts";
import { format } from "../parameters.ts";
import type { Session } from "../session.ts";
import type { Answer } from "../stop.ts";

const options = { format: format(formatsOf(gpusReporters), "table") };

/** `aim gpus` */
export const gpusCommand = declareCommand({
  name: "gpus",
  summary: "list the GPUs, how they were found, and who uses them",
  options,
  examples: [
    ["aim gpus", "the GPUs of this machine, of this container, and those that the engine sees"],
    ["HIP_VISIBLE_DEVICES=0,1 aim gpus --format json", "which of them the engine sees then"],
  ],
  main: gpus,
});

/** What the screen itself shows with its causes. */
const shownOnScreen: readonly string[] = ["gpus-not-in-container", "gpus-hidden"];

/**
 * Prints what is known of the GPUs, how it was found, and what is odd about them. The exit code is 4
 * when GPUs are there and none can be read, or the method that was asked for does not work; it is no error that there is none.
 */
async function gpus(session: Session, given: ValuesOf<typeof options>): Promise<Answer> {
  const { facts, report, problems } = inspectGpus(session);
  const isScreen = given.format !== "json";
  return {
    output: await gpusReporters[given.format]({ report, model: facts.model }, session.outlet.style),
    remarks: problems.filter(({ code }) => !(isScreen && shownOnScreen.includes(code))),
    exitCode: problems.some(isUnreadable) ? exitCodes.hardwareUnreadable : exitCodes.done,
  };
}
