import path from "node:path";
import type { Settings } from "../config/settings.ts";
import { openModelFolder, readHubRepository } from "../edge/open-model-folder.ts";
import { readEngineDescriptor } from "../edge/read-engine.ts";
import { hasTokenFile, readTarget } from "../edge/read-fetching.ts";
import { readCardsNaming, readModelCards } from "../edge/read-models.ts";
import { unknownModel } from "../facts/unknown-model.ts";
import type { EngineDescriptor } from "../generated/engine.ts";
import type { ModelFacts, RequestFacts } from "../generated/facts.ts";
import type { ModelFigures } from "../generated/model-card.ts";
import { figuresIn, modelsOfCards } from "../models/card-figures.ts";
import { downloadFolder, downloadsElsewhere, whyNotFetched } from "../models/fetching.ts";
import { hubPaths } from "../models/hub-paths.ts";
import {
  type LocatedModel,
  locateModel,
  locationNotes,
  type ModelReader,
  placesOf,
  whyNotThere,
} from "../models/locate-model.ts";
import { type KnownModels, modelFacts, modelOf } from "../models/model-facts.ts";
import {
  type ModelRequest,
  unusedName,
  type WantedModel,
  wantedModel,
} from "../models/wanted-model.ts";
import type { ProfileCatalog } from "../profiles/catalog.ts";
import { type Loading, type LoadingSource, loadingOf } from "../profiles/loading.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Problem } from "../shared/problem.ts";
import type { Session } from "./session.ts";

/** The model of a profile, and where it is. */
export interface OpenedModel {
  readonly request: ModelRequest;
  readonly wanted: WantedModel;
  readonly located: LocatedModel;
  /** Folder of the engine's arguments that weights are downloaded to; null where they name none. */
  readonly downloadsTo: string | null;
}

const reader: ModelReader = { folder: openModelFolder, repository: readHubRepository };

/** What is known of the models that the profiles would load. */
export function knownModels(
  session: Pick<Session, "settings" | "environment">,
  catalog: ProfileCatalog,
  request: Pick<RequestFacts, "model_id" | "aim_id">,
): KnownModels {
  const models = new Map<string, ModelFacts>();
  const revisions = new Map<string, string | null>();
  const source = loadingSource(session.settings);
  const figuresOf = cardFigures(session.settings);
  for (const profile of catalog.profiles) {
    const id = modelOf(profile.facts, request);
    if (id === null) continue;
    const { revision } = loadingFor(session.settings, profile, source);
    if (!models.has(id)) {
      models.set(id, factsOf(session, id, profile, figuresOf));
      revisions.set(id, revision);
    } else if (revisions.get(id) !== revision) {
      // Another revision is another model, and nothing tells them apart.
      models.set(id, unknownModel(id));
    }
  }
  return models;
}

/** The model that a profile (null: a general one) would load, wherever it is; or that nobody names one. */
export function openModel(
  { settings, environment }: Pick<Session, "settings" | "environment">,
  profile: Profile | null,
): OpenedModel | Problem {
  const { revision, streams, readsFiles, downloadsTo } = loadingFor(settings, profile);
  const request: ModelRequest = {
    profileModelId: profile?.facts.model_id ?? null,
    profileAimId: profile?.facts.aim_id ?? null,
    modelId: settings.modelId.value,
    aimId: settings.aimId.value,
    customModelName: settings.customModelName.value,
    servedModelName: settings.servedModelName.value,
    cachePath: settings.cachePath.value,
    hubCache: downloadFolder(environment, settings.cachePath.value),
    revision,
    streams,
    readsFiles,
  };
  const wanted = wantedModel(request);
  if ("code" in wanted) return wanted;
  return {
    request,
    wanted,
    located: locateModel(placesOf(request, wanted), reader, readsFiles),
    downloadsTo,
  };
}

/**
 * What is in the way of loading a model that is not there completely: where the engine would fetch
 * it, what keeps the engine from that. `environment` is what the engine gets; at the machine is
 * looked only where the engine is to be started on it.
 */
export function whyNotLoaded(
  { settings }: Pick<Session, "settings">,
  { wanted, located, downloadsTo }: OpenedModel,
  facts: ModelFacts,
  environment: Session["environment"],
  looksAt: readonly ("token" | "folder" | "space")[],
): readonly Problem[] {
  const absent = whyNotThere(wanted, located);
  if (absent !== null) return [absent];
  const { reference } = wanted;
  // Of what the engine alone knows how to find nothing is known here.
  const isOpen = reference.kind !== "hub" || reference.quantization !== undefined;
  if (located.found !== null || isOpen) return [];
  // There the weights lie without the rest of the model, so nothing is proven.
  if (downloadsTo !== null) return [];
  const cachePath = settings.cachePath.value;
  const { unwritable, freeBytes } = readTarget(downloadFolder(environment, cachePath));
  const part = located.tried.find(({ exists }) => exists);
  const reading = {
    inPart: part === undefined ? null : `\`${part.path}\` ${part.verdict.reason}`,
    environment,
    cachePath,
    hasTokenFile: looksAt.includes("token")
      ? hasTokenFile(hubPaths(environment, cachePath).token)
      : null,
    unwritable: looksAt.includes("folder") ? unwritable : null,
    freeBytes: looksAt.includes("space") ? freeBytes : null,
  };
  const elsewhere = downloadsElsewhere(reading);
  return [...whyNotFetched(wanted, facts, reading), ...(elsewhere === null ? [] : [elsewhere])];
}

/** What is worth a word of a model, wherever it is. */
export function modelNotes({ request, wanted, located }: OpenedModel): readonly Problem[] {
  const unused = unusedName(request, wanted);
  return [...locationNotes(wanted, located), ...(unused === null ? [] : [unused])];
}

/** What is known of a model: from its files, else from a card that was read for `figuresOf`. */
export function factsOf(
  session: Pick<Session, "settings" | "environment">,
  id: string,
  profile: Profile | null,
  figuresOf = cardFigures(session.settings),
): ModelFacts {
  const opened = openModel(session, profile);
  const located = "code" in opened ? null : opened.located;
  if (located?.found != null) return modelFacts(id, located, undefined);
  return modelFacts(id, located, figuresOf(id, profile?.facts.aim_id ?? null));
}

/** Looks models up in the cards, each of which is parsed once. A variant stands in the card of its AIM. */
export function cardFigures({ home, aimId }: Settings) {
  const folder = path.join(home.value, "models");
  const parsed = new Map<string, readonly ModelFigures[]>();
  return (id: string, aim: string | null): ModelFigures | undefined => {
    const likely = [aim, aimId.value, id].filter((name) => name !== null);
    const cards = readCardsNaming(folder, id, likely);
    for (const card of cards) {
      const figures = parsed.get(card.path) ?? figuresIn(card);
      parsed.set(card.path, figures);
      const found = figures.find(({ model }) => model === id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function loadingFor(
  settings: Settings,
  profile: Profile | null,
  { optionsOf, overrides }: LoadingSource = loadingSource(settings),
): Loading {
  const engine = profile?.facts.metadata.engine ?? settings.engine.value;
  return loadingOf(optionsOf(engine), profile?.engineArguments ?? [], overrides);
}

/** What the model cards of the installation say. */
export function cardModels(settings: Settings): KnownModels {
  return modelsOfCards(readModelCards(path.join(settings.home.value, "models")).files);
}

/** How the engines of the installation load models, with AIM_ENGINE_ARGS. */
export function loadingSource(settings: Settings): LoadingSource {
  const folder = path.join(settings.home.value, "engines");
  const known = new Map<string, EngineDescriptor["loading"]>();
  return {
    overrides: settings.engineArgs.value ?? [],
    optionsOf(engine) {
      if (!known.has(engine)) known.set(engine, readEngineDescriptor(folder, engine)?.loading);
      return known.get(engine);
    },
  };
}
