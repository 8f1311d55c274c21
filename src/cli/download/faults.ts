import { countOf } from "../../shared/count.ts";
import type { Problem } from "../../shared/problem.ts";
import type { DownloadRequest } from "./request.ts";
import type { Verification } from "./verification.ts";

const shownFaults = 10;

/** The first of several faults, with the others, as far as one can read them, below it. */
export function faultsInWords(
  subject: string,
  [first = "is not complete", ...others]: readonly string[],
): Pick<Problem, "message" | "cause"> {
  if (others.length === 0) return { message: `${subject} ${first}` };
  const shown = others.length > shownFaults ? [...others.slice(0, shownFaults), "…"] : others;
  const message = `${subject} ${first}, and has ${countOf(others.length, "more fault")}`;
  return { message, cause: shown.join("\n") };
}

/** What is said of a download that did not give a whole model. */
export function incomplete(
  request: DownloadRequest,
  { faults, wrongFiles }: Verification,
): Problem {
  const { place, wanted } = request;
  const isPart = wanted.include.length + wanted.exclude.length > 0;
  return {
    code: wrongFiles.length > 0 ? "model-bytes-wrong" : "model-incomplete",
    level: "error",
    ...faultsInWords(`what was downloaded of \`${place.id}\``, faults),
    hint:
      wrongFiles.length > 0
        ? "the wrong bytes were removed: run it again, without a mirror or a proxy that may have spoilt them"
        : isPart
          ? "`--include` and `--exclude` may leave it out: an engine needs the configuration, the tokenizer and all weights; what is there is kept for the next run"
          : `look at ${request.access.endpoint}/${place.id}/tree/main: what is missing there cannot be downloaded; what is there is kept for the next run`,
  };
}
