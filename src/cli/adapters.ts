import { loraRanks } from "../config/variables.ts";
import { readAdapters } from "../edge/read-adapters.ts";
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
