import { doctorReporters, type FormatOf, formatsOf } from "../../explain/reporters.ts";
import { engineIsThere } from "../doctor/engine.ts";
import { exitCodeOf, type Finding, guarded, type Subject } from "../doctor/finding.ts";
import {
  driverIsLoaded,
  gpusAreIdle,
  gpusAreVisible,
  kfdIsOpenable,
  renderNodesAreOpenable,
} from "../doctor/hardware.ts";
import {
  cacheIsUsable,
  portIsFree,
  sharedMemoryIsLarge,
  userIsNotRoot,
} from "../doctor/resources.ts";
import { aimVariables, modelNamed, visibleDevices } from "../doctor/settings.ts";
import { profilesAreValid, rulesAreValid } from "../doctor/store.ts";
import { inspectGpus } from "../hardware.ts";
import type { Session } from "../session.ts";

/** How the checks are printed. */
export const doctorFormats = formatsOf(doctorReporters);
export type DoctorFormat = FormatOf<typeof doctorReporters>;

/**
 * Checks what a start depends on and prints what was seen, with the fix where something is wrong.
 * The exit code is 0 when nothing fails, else that of the failure which a start would meet first.
 */
export async function doctor(session: Session, format: DoctorFormat): Promise<number> {
  const findings = await allFindings(session);
  const { data, style } = session.outlet;
  data(doctorReporters[format](findings, style));
  return exitCodeOf(findings);
}

async function allFindings(session: Session): Promise<readonly Finding[]> {
  const gpus = inspectGpus(session);
  const store: Subject = { id: "store", area: "profiles and rules", title: "profiles" };
  const hardware: Subject = { id: "hardware", area: "hardware", title: "hardware" };
  const shared: Subject = { id: "shared-memory", area: "memory", title: "shared memory" };
  const found = [
    await guarded({ id: "settings", area: "settings", title: "settings" }, () => [
      modelNamed(session),
      aimVariables(session),
      visibleDevices(session, gpus),
    ]),
    await guarded(store, () => [rulesAreValid(session), profilesAreValid(session)]),
    await guarded(hardware, () => [
      driverIsLoaded(session, gpus),
      kfdIsOpenable(session),
      renderNodesAreOpenable(session, gpus),
      gpusAreVisible(session, gpus),
      ...gpusAreIdle(gpus),
    ]),
    await guarded(shared, () => [sharedMemoryIsLarge(session, gpus)]),
    await guarded({ id: "port", area: "network", title: "port" }, async () => [
      await portIsFree(session),
    ]),
    await guarded({ id: "model-cache", area: "model", title: "model cache" }, () =>
      cacheIsUsable(session),
    ),
    await guarded({ id: "engine", area: "engine", title: "engine" }, () => engineIsThere(session)),
    await guarded({ id: "user", area: "user", title: "user" }, () => [userIsNotRoot()]),
  ];
  return found.flat();
}
