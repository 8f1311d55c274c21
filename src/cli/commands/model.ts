import { parseModelReference } from "../../config/model-reference.ts";
import { requestFacts } from "../../config/request.ts";
import { requireModel } from "../../config/require-model.ts";
import { listCardNames } from "../../edge/read-models.ts";
import { formatsOf, modelReporters } from "../../explain/reporters.ts";
import type { ReportedModel } from "../../explain/screens/model.ts";
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
import { cardFigures, factsOf, modelNotes, openModel, whyNotLoaded } from "../models.ts";
import { format, operand } from "../parameters.ts";
import type { Session } from "../session.ts";
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
  const names = listCardNames(modelsFolder(asked));
  const similar = isUnknown && own !== null ? (nearest(own, names) ?? null) : null;
  return {
    output: await modelReporters[given.format](
      { asked: own ?? "", similar, models },
      session.outlet.style,
    ),
    exitCode: exitCodes.done,
  };
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
  const names = listCardNames(modelsFolder(session));
  const spelled = names.find((name) => foldCase(name) === foldCase(word)) ?? word;
  const read = parseModelReference(spelled, "[MODEL]");
  if (read.value === undefined) return new Stop(read.problems, exitCodes.usage);
  const { modelId, aimId } = settings;
  const named = { ...modelId, value: read.value, origin: "flag", from: "[MODEL]" } as const;
  return {
    ...session,
    settings: { ...settings, modelId: named, aimId: { ...aimId, value: null } },
  };
}

function whereItIs(
  session: Session,
  profile: Profile | null,
  facts: ReportedModel["facts"],
): Pick<ReportedModel, "places" | "problems"> {
  const opened = openModel(session, profile);
  if ("code" in opened) return { places: [], problems: [opened] };
  const { found, tried } = opened.located;
  const looks = ["token", "folder", "space"] as const;
  return {
    places: [...tried, ...(found === null ? [] : [found])].map(reportedPlace),
    problems: [
      ...whyNotLoaded(session, opened, facts, session.environment, looks),
      ...modelNotes(opened),
    ],
  };
}

function reportedPlace({ place, path, exists, verdict }: FoundPlace) {
  return { kind: place.kind, path, exists, complete: verdict.complete, reason: verdict.reason };
}
