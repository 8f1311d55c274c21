import { loraRanks } from "../config/variables.ts";
import { readAdapters } from "../edge/read-adapters.ts";
import type { AdapterFacts } from "../generated/facts.ts";
import { checkAdapters } from "../launch/adapters/check-adapters.ts";
import { featuresOf, servesAdapters } from "../launch/adapters/features.ts";
import {
  type AdapterPlan,
  type AdapterSettings,
  planAdapters,
} from "../launch/adapters/plan-adapters.ts";
import type { Engine } from "../launch/engine.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Session } from "./session.ts";

/**
 * The adapters that the engine of a profile is started with. The folder is read only where it matters:
 * for a profile that serves adapters, and where somebody set a variable for them.
 */
export function adaptersFor(
  { settings }: Session,
  profile: Profile,
  { descriptor }: Engine,
): AdapterPlan {
  const features = featuresOf(profile);
  const adapterSettings = adapterSettingsOf(settings);
  const isWanted = servesAdapters(features) || adapterSettings.given.length > 0;
  return planAdapters({
    descriptor,
    profile: profile.facts.id,
    features,
    settings: adapterSettings,
    reading: isWanted ? readAdapters(settings.adapterSource.value) : null,
  });
}

/** What rules see of the adapters, where one of the profiles is for some; else nobody looks. */
export function adapterFacts(
  settings: Session["settings"],
  profiles: readonly Profile[],
): AdapterFacts | undefined {
  if (!profiles.some((profile) => servesAdapters(featuresOf(profile)))) return undefined;
  const reading = readAdapters(settings.adapterSource.value);
  if (reading.problem !== null) return undefined;
  const { adapters } = checkAdapters(reading, adapterSettingsOf(settings));
  return {
    count: adapters.length,
    names: adapters.map(({ name }) => name),
    ranks: adapters.map(({ rank }) => rank),
  };
}

function adapterSettingsOf(settings: Session["settings"]): AdapterSettings {
  const { adapterMode, adapterMaxCount, adapterMaxCpuCount, adapterMaxRank } = settings;
  const all = [
    settings.adapterSource,
    adapterMode,
    settings.adapterRefreshInterval,
    adapterMaxCount,
    adapterMaxCpuCount,
    adapterMaxRank,
  ];
  return {
    mode: adapterMode.value,
    maxCount: adapterMaxCount.value,
    maxCpuCount: adapterMaxCpuCount.value,
    maxRank: Number(adapterMaxRank.value),
    ranks: loraRanks.map(Number),
    given: all.flatMap(({ origin, from }) => (origin === "default" ? [] : [from])),
  };
}
