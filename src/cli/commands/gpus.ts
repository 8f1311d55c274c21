import { type FormatOf, formatsOf, gpusReporters } from "../../explain/reporters.ts";
import { exitCodes } from "../exit-code.ts";
import { inspectGpus, isUnreadable } from "../hardware.ts";
import type { Session } from "../session.ts";

/** How the GPUs are printed. */
export const gpusFormats = formatsOf(gpusReporters);
export type GpusFormat = FormatOf<typeof gpusReporters>;

/** What the screen itself shows with its causes. */
const shownOnScreen: readonly string[] = ["gpus-not-in-container", "gpus-hidden"];

/**
 * Prints what is known of the GPUs, how it was found, and what is odd about them. The exit code is 4
 * when GPUs are there and none can be read, or the method that was asked for does not work; it is no error that there is none.
 */
export async function gpus(session: Session, format: GpusFormat): Promise<number> {
  const { outlet } = session;
  const { facts, report, problems } = inspectGpus(session);
  outlet.data(gpusReporters[format]({ report, model: facts.model }, outlet.style));
  const isShown = ({ code }: { code: string }) => format !== "json" && shownOnScreen.includes(code);
  outlet.problems(problems.filter((problem) => !isShown(problem)));
  return problems.some(isUnreadable) ? exitCodes.hardwareUnreadable : exitCodes.done;
}
