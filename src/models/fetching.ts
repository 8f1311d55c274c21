import type { ModelFacts } from "../generated/facts.ts";
import type { Problem } from "../shared/problem.ts";
import { hubPaths } from "./hub-paths.ts";
import type { WantedModel } from "./wanted-model.ts";

/** What decides whether an engine can fetch a model from the hub. */
export interface FetchingReading {
  /** The environment that the engine gets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** AIM_CACHE_PATH. */
  readonly cachePath: string;
  /** Whether a token is kept in a file; null where nobody looked. */
  readonly hasTokenFile: boolean | null;
  /** Why nothing can be written to `downloadFolder`, such as `EROFS`; null when something can, or nobody looked. */
  readonly unwritable: string | null;
  /** Where a part of the model is, and what it lacks; null where there is none. */
  readonly inPart: string | null;
  /** What is free there; null when it is not known. */
  readonly freeBytes: number | null;
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/** The folder of the hub's cache that an engine with this environment downloads to. */
export function downloadFolder(
  environment: FetchingReading["environment"],
  cachePath: string,
): string {
  return hubPaths(environment, cachePath).cache;
}

/**
 * Why the engine cannot fetch a model that is not there: each an error, since it would stop some
 * minutes later for the same reason. What is not known stops nothing.
 */
export function whyNotFetched(
  wanted: WantedModel,
  { weights_mb, gated, location }: Pick<ModelFacts, "weights_mb" | "gated" | "location">,
  { environment, cachePath, hasTokenFile, unwritable, freeBytes, inPart }: FetchingReading,
): readonly Problem[] {
  const { text } = wanted.reference;
  if (usesAnotherHub(environment)) return [];
  const problem = (what: string, hint: string): Problem => ({
    code: "model-not-available",
    level: "error",
    message: `the model \`${text}\` is not there completely${inPart === null ? "" : ` (${inPart})`}, and the engine cannot fetch it: ${what}`,
    hint,
  });
  const download = `aim download-to-cache --model-id ${wanted.reference.id ?? text}`;
  const offline = offlineBy(environment);
  if (offline !== null) {
    return [
      problem(
        `${offline} is set`,
        `run \`${download}\` where there is a network, with the same AIM_CACHE_PATH, or unset ${offline}`,
      ),
    ];
  }
  const problems: Problem[] = [];
  // A mirror may give a model to everybody, and a token may be got where the engine runs.
  const needsToken = !environment["HF_ENDPOINT"] && !environment["HF_OIDC_RESOURCE"];
  if (gated === true && needsToken && !hasToken(environment) && hasTokenFile === false) {
    problems.push(
      problem(
        "it is gated, and there is no token",
        `ask for access at https://huggingface.co/${wanted.reference.id ?? text}, and set HF_TOKEN`,
      ),
    );
  }
  const path = downloadFolder(environment, cachePath);
  if (unwritable !== null) {
    problems.push(
      problem(
        `\`${path}\` cannot be written (${unwritable})`,
        "mount a volume that this user can write, and name it with AIM_CACHE_PATH; or put the model there completely",
      ),
    );
  }
  // Of a model that is there in part, what is left to download is not known.
  const needed = location === null && weights_mb !== null ? weights_mb * MIB : 0;
  if (freeBytes !== null && freeBytes < needed) {
    problems.push(
      problem(
        `its weights need ${gib(needed)} GiB, and \`${path}\` has ${gib(freeBytes)} GiB free`,
        "free space, or name a larger volume with AIM_CACHE_PATH",
      ),
    );
  }
  return problems;
}

/** That the model is downloaded to somewhere else than AIM_CACHE_PATH; null when it is not. */
export function downloadsElsewhere({
  environment,
  cachePath,
}: Pick<FetchingReading, "environment" | "cachePath">): Problem | null {
  const folder = downloadFolder(environment, cachePath);
  const [inner, outer] = [folder, cachePath].map((path) => `${path.replace(/\/+$/, "")}/`);
  if (inner?.startsWith(outer ?? "")) return null;
  const names = ["HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME"];
  return {
    code: "cache-elsewhere",
    level: "warning",
    message: `the engine downloads to \`${folder}\`, which ${names.find((name) => environment[name])} names, and not to AIM_CACHE_PATH (\`${cachePath}\`)`,
  };
}

/** The variable that keeps the engine from the network; null when none does. As huggingface_hub reads it. */
export function offlineBy(environment: FetchingReading["environment"]): string | null {
  // The second counts where the first is not set: HF_HUB_OFFLINE=0 is an answer.
  const name = ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"].find((each) => environment[each]);
  return name !== undefined && /^(?:1|on|yes|true)$/i.test(environment[name] ?? "") ? name : null;
}

/** Models of ModelScope are neither gated nor kept as those of the hub are. */
function usesAnotherHub(environment: FetchingReading["environment"]): boolean {
  return ["VLLM_USE_MODELSCOPE", "SGLANG_USE_MODELSCOPE"].some((name) =>
    /^(?:1|true)$/i.test(environment[name] ?? ""),
  );
}

/** Whether the environment names a token. */
export function hasToken(environment: FetchingReading["environment"]): boolean {
  return ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"].some((name) => Boolean(environment[name]?.trim()));
}

function gib(bytes: number): string {
  return (bytes / GIB).toFixed(1);
}
