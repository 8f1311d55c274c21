import path from "node:path";
import { engineIsThere } from "../doctor/engine.ts";
import { type Finding, type Subject, warn } from "../doctor/finding.ts";
import {
  driverIsLoaded,
  gpusAreIdle,
  gpusAreVisible,
  kfdIsOpenable,
  renderNodesAreOpenable,
} from "../doctor/hardware.ts";
import {
  cacheIsUsable,
  modelCanBeFetched,
  portIsFree,
  sharedMemoryIsLarge,
  userIsNotRoot,
} from "../doctor/resources.ts";
import { acceleratorServed, aimVariables, modelNamed, visibleDevices } from "../doctor/settings.ts";
import { profilesAreValid, rulesAreMissing, rulesAreValid } from "../doctor/store.ts";
import { checkDevice, listRenderNodes } from "../edge/check-device.ts";
import { checkDriver } from "../edge/check-driver.ts";
import { checkFolder } from "../edge/check-folder.ts";
import { checkModule } from "../edge/check-module.ts";
import { checkPort } from "../edge/check-port.ts";
import { checkSharedMemory } from "../edge/check-shared-memory.ts";
import { checkUser } from "../edge/check-user.ts";
import { readAllProfiles } from "../edge/read-profiles.ts";
import { visibleInWords } from "../explain/words/gpus.ts";
import { buildCatalog } from "../profiles/catalog.ts";
import { loadRuleSet } from "../rules/load-rule-set.ts";
import type { Problem } from "../shared/problem.ts";
import { openCatalog, profilesFolder } from "./decision.ts";
import { findEngineProgram, openEngine } from "./engine.ts";
import { inspectGpus } from "./hardware.ts";
import { factsOf, openModel, whyNotLoaded } from "./models.ts";
import { findRules, readSide } from "./rule-side.ts";
import type { Session } from "./session.ts";

/** Everything that doctor looks at, judged. Only here is anything read: judging is for src/doctor. */
export async function examined(session: Session): Promise<readonly Finding[]> {
  const { settings, environment } = session;
  const gpus = inspectGpus(session);
  const user = checkUser();
  const checks: readonly (readonly [
    Subject,
    () => readonly Finding[] | Promise<readonly Finding[]>,
  ])[] = [
    [
      { id: "settings", area: "settings", title: "settings" },
      () => [
        modelNamed(settings),
        acceleratorServed(settings),
        aimVariables(environment, session.problems),
        visibleDevices(environment, gpus),
      ],
    ],
    [
      { id: "store", area: "profiles and rules", title: "profiles" },
      () => [rules(session), profiles(session)],
    ],
    [
      { id: "hardware", area: "hardware", title: "hardware" },
      () => {
        const { sysfsRoot, devRoot } = settings;
        const known = gpus.report.gpus.flatMap(({ render_node: node }) => node ?? []);
        const nodes = known.length > 0 ? known : listRenderNodes(devRoot.value);
        const folder = path.join(devRoot.value, "dri");
        return [
          driverIsLoaded(checkDriver(sysfsRoot.value), gpus),
          kfdIsOpenable(checkDevice(path.join(devRoot.value, "kfd")), user),
          renderNodesAreOpenable(nodes.map(checkDevice), folder, user),
          gpusAreVisible(environment, gpus, visibleInWords(gpus.report)),
          ...gpusAreIdle(gpus),
        ];
      },
    ],
    [
      { id: "shared-memory", area: "memory", title: "shared memory" },
      () => {
        const folder = path.join(settings.devRoot.value, "shm");
        return [sharedMemoryIsLarge(checkSharedMemory(folder), gpus)];
      },
    ],
    [
      { id: "port", area: "network", title: "port" },
      async () => [portIsFree(settings.port, await checkPort(settings.port.value))],
    ],
    [
      { id: "model-cache", area: "model", title: "model cache" },
      () => {
        const setting = settings.cachePath;
        const folder = checkFolder(setting.value);
        const { directory, absent } = modelHere(session);
        return [
          ...cacheIsUsable({ setting, folder, user, model: directory }),
          ...modelCanBeFetched(absent),
        ];
      },
    ],
    [{ id: "engine", area: "engine", title: "engine" }, () => engine(session)],
    [{ id: "user", area: "user", title: "user" }, () => [userIsNotRoot(user)]],
  ];
  const findings: Finding[] = [];
  for (const [subject, check] of checks) findings.push(...(await guarded(subject, check)));
  return findings;
}

/** What a check finds; a warning with the reason where it throws, which only a bug does. */
async function guarded(
  subject: Subject,
  check: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      warn(subject, `not known: the check failed (${reason})`, "please report this bug of aim"),
    ];
  }
}

function rules({ settings }: Session): Finding {
  const side = findRules(settings);
  if (!("set" in side)) return rulesAreMissing(side);
  const { ruleSet, problems } = loadRuleSet(readSide(side));
  return rulesAreValid(ruleSet, problems);
}

function profiles({ settings }: Session): Finding {
  const folder = profilesFolder(settings);
  const reading = readAllProfiles(folder);
  const { problems } = buildCatalog(reading.files, reading.problems);
  return profilesAreValid(folder, reading.files.length, problems);
}

/** Its module is looked for where there is a program that could import it. */
function engine(session: Session): readonly Finding[] {
  const { settings, environment, host } = session;
  const { value: name, from } = settings.engine;
  const found = openEngine(session, name);
  if (!("descriptor" in found)) return engineIsThere(found, from);
  const { found: program } = findEngineProgram(found, environment["PATH"]);
  const { module, distribution } = found.descriptor;
  const reading =
    typeof program !== "string" || module === undefined
      ? null
      : checkModule(module, distribution, {
          program,
          environment,
          workingDirectory: host.workingDirectory,
        });
  return engineIsThere({ engine: found, program, module: reading }, from);
}

/**
 * A directory with all of the model that was asked for, as one of its profiles would load it; else
 * what is in the way of loading it, as for the first of them.
 */
function modelHere(session: Session): {
  readonly directory: string | undefined;
  readonly absent: readonly Problem[];
} {
  const { aimId, modelId } = session.settings;
  const nothing = { directory: undefined, absent: [] };
  if (aimId.value === null && modelId.value === null) return nothing;
  const { profiles } = openCatalog(session).catalog;
  const [first] = profiles;
  if (first === undefined) return nothing;
  const byModel = new Map(profiles.map((profile) => [profile.facts.model_id, profile]));
  const opened = [...byModel.values()].flatMap((profile) => {
    const model = openModel(session, profile);
    return "code" in model ? [] : [model];
  });
  const directory = opened.find(({ located }) => located.found !== null)?.located.found?.path;
  const [model] = opened;
  if (directory !== undefined || model === undefined) return { ...nothing, directory };
  const facts = factsOf(session, model.wanted.reference.text, first);
  return {
    directory,
    absent: whyNotLoaded(session, model, facts, session.environment, ["token", "space"]),
  };
}
