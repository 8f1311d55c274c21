import { type ModelReference, parseModelReference } from "../../config/model-reference.ts";
import { requestFacts } from "../../config/request.ts";
import { requireModel } from "../../config/require-model.ts";
import { listCardNames } from "../../edge/read-models.ts";
import { formatsOf, modelReporters } from "../../explain/reporters.ts";
import type { ModelReport, ReportedModel } from "../../explain/screens/model.ts";
import { shellWord } from "../../explain/words/commands.ts";
import type { FoundPlace } from "../../models/locate-model.ts";
import { modelOf } from "../../models/model-facts.ts";
import { foldCase } from "../../profiles/place.ts";
import type { Profile } from "../../profiles/profile.ts";
import { nearest } from "../../shared/did-you-mean.ts";
import { hasErrors } from "../../shared/problem.ts";
import { modelFits } from "../../situations/model-fits.ts";
import { modelsFolder } from "../check-models.ts";
import { openCatalog } from "../decision.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import {
  cardFigures,
  cardModels,
  factsOf,
  modelNotes,
  openModel,
  whyNotLoaded,
} from "../models.ts";
import { format, operand } from "../parameters.ts";
import { logWarning, type Session } from "../session.ts";
import { isStop, type Outcome, Stop } from "../stop.ts";

const operands = {
  model: operand("[MODEL]", "an id, a path or an address, instead of the model of the settings"),
};
const options = { format: format(formatsOf(modelReporters), "text") };
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim model` */
export const modelCommand = declareCommand({
  name: "model",
  summary: "what is known of a model, where it is, and on which GPUs it fits",
  operands,
  options,
  examples: [
    ["aim model meta-llama/Llama-3.1-405B-Instruct", "size, shape, and the GPUs that would do"],
    ["aim model /mnt/models/mine --format json", "whether a folder holds a model completely"],
  ],
  main: model,
});

/**
 * Prints what is known of every model that profiles would load for the one that is asked for: from its
 * files, or its card. A model that is nowhere, or of which nothing is known, is an answer, too.
 */
async function model(session: Session, given: Given): Promise<Outcome> {
  const asked = askedFor(session, given.model);
  if (isStop(asked)) return asked;
  const { settings } = asked;
  const { catalog } = openCatalog(asked);
  for (const problem of catalog.problems) logWarning(session.log, problem);
  const request = requestFacts(settings);
  const figuresOf = cardFigures(settings);
  const byModel = Map.groupBy(catalog.profiles, ({ facts }) => modelOf(facts, request));
  const own = request.model_id ?? request.aim_id;
  const ids = [...new Set([own, ...byModel.keys()])].filter((id) => id !== null);
  const models = ids.map((id): ReportedModel => {
    const [profile] = byModel.get(id) ?? [];
    const facts = factsOf(asked, id, profile ?? null, figuresOf);
    const card = facts.from === "card" ? figuresOf(id, profile?.facts.aim_id ?? null) : undefined;
    return {
      facts,
      sources:
        card === undefined ? null : { weights: card.weights_source, config: card.config_source },
      ...whereItIs(asked, profile ?? null, facts),
      fits: modelFits(
        facts,
        catalog.profiles.map(({ facts }) => facts),
        request,
      ),
    };
  });
  const isUnknown = models.every(({ facts }) => facts.from === "unknown");
  const names = isUnknown ? [...cardModels(settings).keys()] : [];
  const similar = own === null ? null : (nearest(own, names) ?? null);
  const next = similar === null ? nextCommands(session, asked) : nextAbout(similar);
  return {
    output: await modelReporters[given.format](
      { asked: own ?? "", similar, models, next },
      session.outlet.style,
    ),
    exitCode: exitCodes.done,
  };
}

function nextAbout(similar: string): ModelReport["next"] {
  return [[`aim model ${similar}`, "what is known of that one"]];
}

/** What can be done about the model: commands that work with the environment as it is. */
function nextCommands(
  session: Session,
  { settings: { aimId, modelId } }: Session,
): ModelReport["next"] {
  const flags = [
    ...(aimId.origin === "flag" && aimId.value !== null ? ["--aim-id", aimId.value] : []),
    ...(modelId.origin === "flag" && modelId.value !== null
      ? ["--model-id", modelId.value.text]
      : []),
  ];
  // The model of the container would be a second one.
  const isSecond = aimId.value === null && session.settings.aimId.origin === "environment";
  const explain = ["aim", "explain", ...flags].map(shellWord).join(" ");
  return [
    [`${isSecond ? "AIM_ID= " : ""}${explain}`, "which profile would be chosen here, and why"],
  ];
}

/** The session of the model that is asked for: of the word, whose letter case is that of its card, or of the settings. */
function askedFor(session: Session, word: string | undefined): Session | Stop {
  const { settings } = session;
  if (word === undefined) {
    const missing = requireModel(settings);
    const hint = "name it: `aim model org/model`, or set `AIM_MODEL_ID=org/model`";
    const asked = missing.map((one) => (one.code === "model-required" ? { ...one, hint } : one));
    return hasErrors(asked) ? new Stop(asked, exitCodes.usage) : session;
  }
  const read = parseModelReference(word, "[MODEL]");
  if (read.value === undefined) return new Stop(read.problems, exitCodes.usage);
  const { modelId, aimId } = settings;
  const value = asInCards(session, read.value);
  const named = { ...modelId, value, origin: "flag", from: "[MODEL]" } as const;
  return {
    ...session,
    settings: { ...settings, modelId: named, aimId: { ...aimId, value: null } },
  };
}

/** The reference with an id in the letter case in which cards have it: those of its variants, too. */
function asInCards(session: Session, reference: ModelReference): ModelReference {
  if (reference.kind !== "hub" || reference.quantization !== undefined) return reference;
  const isMeant = (name: string) => foldCase(name) === foldCase(reference.id);
  const id =
    listCardNames(modelsFolder(session)).find(isMeant) ??
    [...cardModels(session.settings).keys()].find(isMeant);
  return id === undefined ? reference : { ...reference, text: id, id };
}

function whereItIs(
  session: Session,
  profile: Profile | null,
  facts: ReportedModel["facts"],
): Pick<ReportedModel, "places" | "problems" | "download"> {
  const opened = openModel(session, profile);
  if ("code" in opened) return { places: [], problems: [opened], download: null };
  const { found, tried } = opened.located;
  const { reference } = opened.wanted;
  const looks = ["token", "folder", "space"] as const;
  const inTheWay = whyNotLoaded(session, opened, facts, session.environment, looks);
  const isFetched =
    found === null &&
    reference.kind === "hub" &&
    reference.quantization === undefined &&
    !hasErrors(inTheWay);
  return {
    places: [...tried, ...(found === null ? [] : [found])].map(reportedPlace),
    problems: [...inTheWay, ...modelNotes(opened)],
    download: isFetched ? downloadCommand(reference.id, opened.request.revision) : null,
  };
}

function downloadCommand(id: string, revision: string | null): string {
  const pinned = revision === null ? [] : ["--revision", revision];
  return ["aim", "download-to-cache", "--model-id", id, ...pinned].map(shellWord).join(" ");
}

function reportedPlace({ place, path, exists, verdict }: FoundPlace) {
  return { kind: place.kind, path, exists, complete: verdict.complete, reason: verdict.reason };
}
