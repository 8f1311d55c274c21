import type { ModelReference } from "../../config/model-reference.ts";
import { requireModel } from "../../config/require-model.ts";
import type { Profile } from "../../profiles/profile.ts";
import { hasErrors, type Problem } from "../../shared/problem.ts";
import { decide, openCatalog } from "../decision.ts";
import { exitCodes } from "../exit-code.ts";
import { openModel } from "../models.ts";
import { requireProfile } from "../require-profile.ts";
import { requireSelection } from "../selection.ts";
import type { Session } from "../session.ts";
import { isStop, Stop } from "../stop.ts";

/** A model of the hub, with the revision that a profile pins its engine to; null where none does. */
export interface HubModel {
  readonly id: string;
  readonly revision: string | null;
}

/**
 * The model to download: that of the profile `forProfile`; else the one named by the flag
 * `--model-id`; else the one that every profile for this request would load, where they agree; else
 * that of the profile which would be chosen here.
 */
export async function modelToDownload(
  session: Session,
  forProfile: string | undefined,
): Promise<HubModel | Stop> {
  const { modelId } = session.settings;
  const isNamed = modelId.origin === "flag" && forProfile === undefined;
  if (isNamed && modelId.value !== null) return onHub(modelId.value);
  const missing = requireModel(session.settings);
  if (hasErrors(missing)) return new Stop(missing, exitCodes.usage);
  const { catalog } = openCatalog(session);
  if (forProfile !== undefined) {
    const profile = requireProfile(session, catalog, forProfile);
    return isStop(profile) ? profile : modelOf(session, profile);
  }
  const models = catalog.profiles.map((profile) => modelOf(session, profile));
  const [first] = models;
  if (first !== undefined && new Set(models.map((model) => JSON.stringify(model))).size === 1) {
    return first;
  }
  const decision = await decide(session);
  const selected = isStop(decision) ? decision : requireSelection(decision);
  return isStop(selected) ? orNameProfile(selected) : modelOf(session, selected);
}

/** The model that a profile loads, with the revision of its engine arguments. */
function modelOf(session: Session, profile: Profile): HubModel | Stop {
  const opened = openModel(session, profile);
  if ("code" in opened) return new Stop([opened], exitCodes.usage);
  const model = onHub(opened.wanted.reference);
  return isStop(model) ? model : { ...model, revision: opened.request.revision };
}

/** The model of a reference that can be downloaded; else what works instead. */
function onHub(reference: ModelReference): HubModel | Stop {
  if (reference.kind === "path") {
    return notDownloadable(
      `\`${reference.text}\` is a path: nothing has to be downloaded`,
      "`aim serve` loads the model from there; a model of the hub is named as `org/model`",
    );
  }
  if (reference.kind === "s3") {
    return notDownloadable(
      `\`${reference.text}\` is in an S3 store, and only the Hugging Face hub is downloaded from`,
      'copy it to `<AIM_CACHE_PATH>/<name>/` with a client for S3 and set AIM_CUSTOM_MODEL_NAME, or let the engine read it (AIM_ENGINE_ARGS=\'{"load-format": "runai_streamer"}\')',
    );
  }
  const { text, id, quantization } = reference;
  if (quantization === undefined) return { id, revision: null };
  return notDownloadable(
    `\`${text}\` is one file of a repository, which the engine downloads itself`,
    `\`aim download-to-cache --model-id ${id} --include '*${quantization}*'\` downloads the file, whose path AIM_MODEL_ID can be`,
  );
}

function notDownloadable(message: string, hint: string): Stop {
  const problem: Problem = { code: "model-not-downloadable", level: "error", message, hint };
  return new Stop([problem], exitCodes.usage);
}

/** Where GPUs are missing, as in an init container, nothing can be chosen: then somebody has to say it. */
function orNameProfile({ problems, exitCode }: Stop): Stop {
  const hint =
    "no profile can be chosen here: name one with `--for-profile ID` (`aim list-profiles --skip-compatibility-check` lists them), or the model with `--model-id`";
  return new Stop(
    problems.map((problem) => (problem.level === "error" ? { ...problem, hint } : problem)),
    exitCode,
  );
}
