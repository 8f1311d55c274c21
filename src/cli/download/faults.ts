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

/** What is worth a word of a folder that is right, in the log. */
export function remarksOf(id: string, found: Verification): readonly string[] {
  const { compared, notCompared, oddities } = found;
  const unknown = `${notCompared} of ${compared + notCompared} files have no checksum that is known here: their bytes were not compared`;
  return [
    ...oddities.map((oddity) => `${id} is as the hub has it, which ${oddity}`),
    ...(notCompared > 0 ? [unknown] : []),
  ];
}

/** What is said of a download that did not give a whole model. */
export function incomplete(request: DownloadRequest, found: Verification): Problem {
  const { place } = request;
  const isWrong = found.wrongFiles.length > 0;
  return {
    code: isWrong ? "model-bytes-wrong" : "model-incomplete",
    level: "error",
    ...faultsInWords(`what was downloaded of \`${place.id}\``, found.faults),
    hint: isWrong
      ? "the wrong bytes were removed: run it again, without a mirror or a proxy that may have spoilt them"
      : `${whatToDo(request, found)}; what is there is kept for the next run`,
  };
}

function whatToDo(
  { place, wanted, access }: DownloadRequest,
  { isAsListed }: Verification,
): string {
  if (!isAsListed) return "huggingface_hub ended before it was done: run it again";
  return wanted.include.length + wanted.exclude.length > 0
    ? "`--include` and `--exclude` may leave it out: an engine needs the configuration, the tokenizer and all weights"
    : `look at ${access.endpoint}/${place.id}/tree/main: what is missing there cannot be downloaded`;
}
