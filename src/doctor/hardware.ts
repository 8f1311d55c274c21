import type { GpuFactsResult } from "../facts/gpu-facts.ts";
import { busyInWords } from "../facts/gpu-problems.ts";
import { visibilityProblems } from "../facts/visibility-problems.ts";
import { countOf } from "../shared/count.ts";
import { deviceFix, giveDevices, userInWords, whyClosed } from "./device-fix.ts";
import { type Finding, fail, judge, ok, type Subject, warn } from "./finding.ts";
import type { DeviceReading, DriverReading, UserReading } from "./readings.ts";

const driver: Subject = { id: "amdgpu-driver", area: "hardware", title: "amdgpu driver" };
const kfd: Subject = { id: "kfd", area: "hardware", title: "/dev/kfd" };
const render: Subject = { id: "render-nodes", area: "hardware", title: "render nodes" };
const gpus: Subject = { id: "gpus", area: "hardware", title: "GPUs" };
const idle: Subject = { id: "gpus-idle", area: "hardware", title: "GPUs idle" };

/** Whether the host has the amdgpu driver loaded. */
export function driverIsLoaded(
  { folder, isKnown, isLoaded, state, version }: DriverReading,
  { report }: GpuFactsResult,
): Finding {
  const fix = "on the host: install AMD's GPU driver, then `modprobe amdgpu`";
  if (isLoaded && (state === null || state === "live")) {
    const how = state === null ? "built into the kernel" : "live";
    return ok(
      driver,
      `${how}, ${version === null ? "of the kernel itself" : `version ${version}`}`,
    );
  }
  if (isLoaded) return fail(driver, `its state is \`${state}\`, not \`live\``, fix);
  if (report.gpus.length > 0) return warn(driver, `not known: \`${folder}\` does not show it`);
  if (!isKnown) return warn(driver, `not known: \`${folder}\` is not there`);
  return fail(driver, `\`${folder}\` has no \`amdgpu\``, fix);
}

/** Whether this process can open `/dev/kfd`, which every computation on an AMD GPU goes through. */
export function kfdIsOpenable(device: DeviceReading, user: UserReading): Finding {
  if (device.openable) return ok(kfd, `\`${device.path}\` can be opened for reading and writing`);
  const who = device.reason === "EACCES" ? `\nthis process is ${userInWords(user)}` : "";
  return fail(kfd, `\`${device.path}\` ${whyClosed(device)}${who}`, deviceFix(device, user));
}

/**
 * Whether this process can open the render node of each GPU: those that it has, in the folder. A node that the container was not given
 * is no mistake while there are others; one that is there and closed is.
 */
export function renderNodesAreOpenable(
  nodes: readonly DeviceReading[],
  folder: string,
  user: UserReading,
): Finding {
  if (nodes.length === 0) return fail(render, `there is none in \`${folder}\``, giveDevices);
  const closed = nodes.filter((node) => !node.openable);
  const causes = [...Map.groupBy(closed, whyClosed)].map(
    ([why, members]) => `${namesOf(members)} ${members.length > 1 ? inPlural(why) : why}`,
  );
  const open = nodes.filter((node) => node.openable);
  const head = `${open.length} of ${nodes.length} can be opened${open.length === 0 ? "" : `: ${namesOf(open)}`}`;
  const forbidden = closed.filter(({ reason }) => reason === "EACCES");
  const isForbidden = forbidden.length > 0;
  const who = isForbidden ? [`this process is ${userInWords(user)}`] : [];
  const evidence = [head, ...causes, ...who].join("\n");
  const toFix = (isForbidden ? forbidden : closed).map((node) => deviceFix(node, user));
  const fix = [...new Set(toFix.flatMap((text) => text.split("\n")))].join("\n");
  if (open.length === 0) return fail(render, evidence, fix);
  return isForbidden ? warn(render, evidence, fix) : ok(render, evidence);
}

const inPlural = (why: string): string => why.replace(/^is /, "are ");

const namesShown = 3;

/** `renderD128, renderD136, renderD144 and 5 more`. */
function namesOf(nodes: readonly DeviceReading[]): string {
  const names = nodes.map((node) => node.path.split("/").at(-1));
  const more = names.length - namesShown;
  return `${names.slice(0, namesShown).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/**
 * Whether there are GPUs that the engine will see, which (`seen` says it in words), and what is odd
 * about them.
 */
export function gpusAreVisible(
  environment: Readonly<Record<string, string | undefined>>,
  result: GpuFactsResult,
  seen: string,
): Finding {
  const { report } = result;
  const { host, container, visible } = report.counts;
  const reasons = report.methods.map(({ name, reason }) => `${name}: ${reason}`);
  const failed = result.problems.filter(({ code }) => code === "detection-failed");
  if (failed.length > 0) return judge(gpus, failed, "");
  if (visible === null) {
    const fix = "unset AIM_GPU_DETECTION, so that every method is tried";
    return warn(gpus, ["not known: no method was used", ...reasons].join("\n"), fix);
  }
  const counts = `host ${host}, container ${container}, visible to the engine ${visible}`;
  if (visible === 0) {
    const why = host === 0 ? reasons : firstOf(report.differences.flatMap(({ causes }) => causes));
    return fail(gpus, [counts, ...why].join("\n"), whereGpusAre(host === 0, result));
  }
  const elsewhere = new Set(
    visibilityProblems(environment, container, report.visibility).map(({ code }) => code),
  );
  const problems = result.problems.filter(
    ({ code }) => !elsewhere.has(code) && !judgedElsewhere.includes(code),
  );
  const by = report.methods.find(({ name, used }) => used && name !== "setting")?.name;
  const found = [`${seen}, found by ${by}`, counts];
  const messages = problems.map(({ message }) => message);
  return { ...judge(gpus, problems, ""), evidence: [...found, ...messages].join("\n") };
}

const causesShown = 3;

function firstOf(causes: readonly string[]): readonly string[] {
  const more = causes.length - causesShown;
  return more > 0 ? [...causes.slice(0, causesShown), `and ${more} more causes`] : causes;
}

/** Problems of detection that other checks are about. */
const judgedElsewhere: readonly string[] = ["gpus-not-in-container", "gpus-hidden", "gpus-busy"];

function whereGpusAre(isNoneThere: boolean, { report }: GpuFactsResult): string {
  if (isNoneThere) {
    return "start it where an AMD GPU is; what would be chosen there, `aim explain --gpu-model MI300X --gpu-count 8` says";
  }
  const hints = report.differences.flatMap(({ hint }) => hint ?? []);
  if (hints.length > 0) return hints.join("\n");
  return `unset or change ${report.visibility.steps.map(({ variable }) => variable).join(" and ")}`;
}

/** Whether the GPUs that the engine will see are free; no check where it will see none. */
export function gpusAreIdle({ facts, report, problems }: GpuFactsResult): readonly Finding[] {
  const seen = report.counts.visible ?? 0;
  if (seen === 0) return [];
  if (facts.idle === null) {
    return [warn(idle, "not known: the driver shows neither activity nor memory in use")];
  }
  if (facts.idle) return [ok(idle, `${countOf(seen, "GPU")}, none busy`)];
  const busy = report.gpus.filter(({ index }) => facts.busy.includes(index)).map(busyInWords);
  const fix = "stop what uses them, or choose others with HIP_VISIBLE_DEVICES";
  const denials = problems.filter(({ code }) => code === "gpus-busy");
  if (denials.length === 0) return [warn(idle, busy.join("\n"), fix)];
  const evidence = ["AIM_REQUIRE_IDLE_GPUS is true", ...busy].join("\n");
  return [{ ...fail(idle, evidence, fix), problems: denials }];
}
