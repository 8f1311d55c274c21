import { attributeOf } from "../config/flag-options.ts";
import type { Settings } from "../config/settings.ts";
import type { Situation } from "../counterfactual/situation.ts";
import { changedProfiles, supposing } from "../counterfactual/what-if.ts";
import { nameOf, parseWhatIf, type Supposition } from "../counterfactual/what-if-words.ts";
import { whyNot } from "../counterfactual/why-not.ts";
import type { Log } from "../edge/log.ts";
import { readProfiles } from "../edge/read-profiles.ts";
import { readFactPath } from "../facts/fact-paths.ts";
import type { ChangedValue, WhatIf } from "../generated/what-if.ts";
import type { WhyNot } from "../generated/why-not.ts";
import { buildCatalog } from "../profiles/catalog.ts";
import { catalogFolders } from "../profiles/model-folder.ts";
import type { Profile } from "../profiles/profile.ts";
import { type ResolveInput, resolve } from "../resolve.ts";
import { hasErrors } from "../shared/problem.ts";
import { type Decision, decide, prepare, profilesFolder } from "./decision.ts";
import { engineFacts } from "./engine.ts";
import { exitCodes } from "./exit-code.ts";
import { loadingSource } from "./models.ts";
import { requireProfile } from "./require-profile.ts";
import { maskFor } from "./secrets.ts";
import { type Session, settingsOf } from "./session.ts";
import { isStop, Stop } from "./stop.ts";

/** Why a profile is not chosen, beside the decision. */
export async function askWhyNot(
  session: Session,
  wanted: string,
): Promise<{ readonly answer: WhyNot; readonly decision: Decision } | Stop> {
  const decision = await decide(session);
  if (isStop(decision)) return decision;
  const profile = requireProfile(session, decision.catalog, wanted);
  if (isStop(profile)) return profile;
  const situation = withAlternatives(session, decision, profile);
  const answer = await whyNot(situation, profile, decision.resolution);
  return { answer: decision.mask.value(answer).value, decision };
}

/** What is known of the engines of other profiles, and of the store of the model that it is for. */
function withAlternatives(session: Session, decision: Decision, profile: Profile): Situation {
  const { situation, catalog } = decision;
  const { request } = situation.input;
  const names = new Set(catalog.profiles.map(({ facts }) => facts.metadata.engine));
  names.delete(request.engine);
  const engines = new Map([...names].map((name) => [name, engineFacts(session, name)]));
  const model = profile.facts.aim_id ?? profile.facts.model_id;
  const isOwn = model === null || model.toLowerCase() === request.model?.toLowerCase();
  if (isOwn) return { ...situation, engines };
  const root = profilesFolder(session.settings);
  const reading = readProfiles(root, (list) => catalogFolders(model, list));
  const catalogs = new Map([
    [model, buildCatalog(reading.files, reading.problems, loadingSource(session.settings))],
  ]);
  return { ...situation, engines, catalogs };
}

/**
 * The decision as it is, and as it would be with other settings and facts. Settings are read again as
 * if their flags were given, and everything that follows from them is read again, too.
 */
export async function askWhatIf(
  session: Session,
  words: readonly string[],
): Promise<WhatIf | Stop> {
  const { suppositions, problems } = parseWhatIf(words);
  if (hasErrors(problems)) return new Stop(problems, exitCodes.usage);
  const supposed = supposeSettings(session, suppositions);
  if (isStop(supposed)) return supposed;
  const decision = await decide(session);
  if (isStop(decision)) return decision;
  const { situation, mask, resolution: before } = decision;
  const probed = seesTheSame(session.settings, supposed.settings) ? situation.machine : undefined;
  const question = prepare({ ...supposed, log: silent }, probed);
  if (isStop(question)) return question;
  const input = supposing(question.situation, suppositions);
  const after = await resolve(input);
  const changes = suppositions.map((supposition): ChangedValue => {
    return {
      name: nameOf(supposition),
      before: valueIn(session.settings, situation.input, supposition),
      after: valueIn(supposed.settings, input, supposition),
    };
  });
  const profiles = changedProfiles(before, after);
  const answer: WhatIf = { version: 1, changes, before, after, profiles };
  return mask.value(maskFor(supposed, question.catalog).value(answer).value).value;
}

/** Settings of a session with some of them supposed. Nothing is logged twice. */
function supposeSettings(session: Session, suppositions: readonly Supposition[]): Session | Stop {
  const environment: Record<string, string | undefined> = { ...session.environment };
  const given: Record<string, string | boolean | undefined> = { ...session.flags };
  for (const supposition of suppositions) {
    if (supposition.kind !== "setting") continue;
    const { variable, text } = supposition;
    given[attributeOf(variable.flag)] = text === "" ? undefined : text;
    if (text !== "") continue;
    for (const name of [variable.variable, ...(variable.oldNames ?? [])])
      environment[name] = undefined;
  }
  const read = settingsOf({ ...session, environment, flags: given });
  return isStop(read) ? read : { ...session, environment, ...read };
}

/** Whether settings look for GPUs in the same way: then what was found need not be looked for again. */
function seesTheSame(a: Settings, b: Settings): boolean {
  const keys = ["gpuModel", "gpuCount", "gpuDetection", "sysfsRoot", "devRoot"] as const;
  return keys.every((key) => a[key].value === b[key].value);
}

const nothing = (): void => undefined;
const silent: Log = { debug: nothing, info: nothing, warning: nothing, error: nothing };

/** The value of what is supposed, in one of the two decisions. */
function valueIn(settings: Settings, input: ResolveInput, supposition: Supposition): unknown {
  if (supposition.kind === "fact") {
    const [known] = input.models?.values() ?? [];
    const { gpu, engine, model } = input;
    return readFactPath(
      { gpu, engine, model: { ...known, ...model } },
      supposition.path.split("."),
    );
  }
  const { value } = settings[supposition.variable.key as keyof Settings];
  if (Array.isArray(value)) return Object.fromEntries(value.map((each) => [each.name, each.value]));
  return typeof value === "object" && value !== null && "text" in value ? value.text : value;
}
