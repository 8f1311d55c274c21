import type { Setting } from "../config/settings.ts";
import type { GpuFactsResult } from "../facts/gpu-facts.ts";
import { bytesInWords } from "../shared/bytes.ts";
import { countOf } from "../shared/count.ts";
import type { Problem } from "../shared/problem.ts";
import { userInWords } from "./device-fix.ts";
import { type Finding, fail, judge, ok, type Subject, warn } from "./finding.ts";
import type {
  FolderReading,
  FolderUnknown,
  PortReading,
  SharedMemoryReading,
  UserReading,
} from "./readings.ts";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

const memory: Subject = { id: "shared-memory", area: "memory", title: "shared memory" };

/**
 * With several GPUs, what the engine's processes and RCCL share. vLLM maps a queue of ten chunks of
 * VLLM_MQ_MAX_CHUNK_BYTES_MB (16) to its workers, 160 MiB; RCCL makes a segment of 9.2 MiB for each
 * connection that does not go over xGMI. Docker and Kubernetes give 64 MiB unless told.
 */
const neededSharedBytes = 256 * MIB;
/** What room there should be for connections of more ranks and channels, and for what is left behind. */
const advisedSharedBytes = GIB;

/** Whether `/dev/shm` has room for tensor parallelism over the GPUs that the engine will see. */
export function sharedMemoryIsLarge(reading: SharedMemoryReading, gpus: GpuFactsResult): Finding {
  const { folder } = reading;
  // Where none can be used yet, those of the host are what is wanted.
  const count = gpus.facts.count > 0 ? gpus.facts.count : (gpus.report.counts.host ?? 0);
  const isParallel = count > 1;
  const fix = [
    "docker run --shm-size 16g … (or --ipc host)",
    "Kubernetes: `emptyDir: {medium: Memory, sizeLimit: 16Gi}` on /dev/shm",
  ].join("\n");
  if (reading.totalBytes === undefined) {
    const evidence = `\`${folder}\` ${reading.reason}`;
    return isParallel ? fail(memory, evidence, fix) : warn(memory, evidence, fix);
  }
  const { totalBytes, freeBytes, isMemory } = reading;
  const evidence = `\`${folder}\`: ${bytesInWords(freeBytes)} free of ${bytesInWords(totalBytes)}`;
  if (!isMemory) {
    return warn(memory, `${evidence}\nit is on a disk: shared memory would be slow`, fix);
  }
  if (!isParallel)
    return ok(
      memory,
      `${evidence}; ${count === 1 ? "one GPU needs" : "without a GPU it needs"} little`,
    );
  const wants = `tensor parallelism over ${countOf(count, "GPU")} needs ${bytesInWords(neededSharedBytes)}`;
  const isFull = totalBytes >= neededSharedBytes && freeBytes < neededSharedBytes;
  if (freeBytes < neededSharedBytes) {
    return fail(
      memory,
      `${evidence}\n${wants} at the least`,
      isFull ? `remove what is left behind in \`${folder}\`\n${fix}` : fix,
    );
  }
  if (freeBytes < advisedSharedBytes) {
    return warn(
      memory,
      `${evidence}\n${wants} at the least, and should have ${bytesInWords(advisedSharedBytes)}`,
      fix,
    );
  }
  return ok(memory, `${evidence}, for ${countOf(count, "GPU")}`);
}

const port: Subject = { id: "port", area: "network", title: "port" };

/** Whether the engine can listen on the port of the settings. */
export function portIsFree(
  { value: number, from }: Pick<Setting<number>, "value" | "from">,
  reading: PortReading,
): Finding {
  const whose = from === "default" ? "" : `, from ${from}`;
  if (reading.isFree) return ok(port, `${number} is free at all addresses${whose}`);
  switch (reading.reason) {
    case "EADDRINUSE":
      return fail(
        port,
        `${number} is in use${whose}`,
        "stop what listens there, or set AIM_PORT to another port",
      );
    case "EACCES":
      return fail(
        port,
        `this user may not listen on ${number}${whose}`,
        "set AIM_PORT to 1024 or above",
      );
    default:
      return warn(port, `not known: ${number} could not be tried (${reading.reason})`);
  }
}

const cache: Subject = { id: "model-cache", area: "model", title: "model cache" };
const space: Subject = { id: "model-cache-space", area: "model", title: "free space" };

/** The smallest model with profiles has 8 billion parameters, of which each takes two bytes: 16 GB. */
const advisedSpaceBytes = 20 * GIB;
/** Less than the weights of any model with profiles: the first file cannot be downloaded. */
const neededSpaceBytes = GIB;

/** The model cache: its folder, what is there, and who looks. */
export interface CacheReading {
  readonly setting: Pick<Setting<string>, "value" | "from">;
  readonly folder: FolderReading | FolderUnknown;
  readonly user: UserReading;
  /** A directory with all of the model that was asked for; undefined where there is none. */
  readonly model: string | undefined;
}

/**
 * Whether the model cache is a folder in which this user can make files, and has room for a model.
 * A model that is there completely needs neither.
 */
export function cacheIsUsable(cacheReading: CacheReading): readonly Finding[] {
  const { setting, folder: reading, user, model } = cacheReading;
  const { value: folder, from } = setting;
  if ("unknown" in reading) {
    return [
      warn(
        cache,
        `not known: \`${folder}\`: ${reading.unknown}`,
        "see whether the server of this network file system answers",
      ),
    ];
  }
  const named = `\`${folder}\`${from === "default" ? "" : ` of ${from}`}`;
  return [
    cacheIsWritable(named, reading, user, model),
    ...(reading.kind === "other" ? [] : [cacheHasSpace(reading, model)]),
  ];
}

function cacheIsWritable(
  folder: string,
  { kind, isWritable, reason }: FolderReading,
  user: UserReading,
  model: string | undefined,
): Finding {
  const volume = "docker run -v /a/folder/of/the/host:/workspace/model-cache …";
  if (kind === "other") {
    return fail(cache, `${folder} is not a folder`, "set AIM_CACHE_PATH to a folder");
  }
  if (kind === "missing") {
    if (model !== undefined) return ok(cache, `${folder} is not there; the model is: \`${model}\``);
    return isWritable
      ? warn(
          cache,
          `${folder} is not there yet; it will be in the container and gone with it`,
          volume,
        )
      : fail(
          cache,
          `${folder} is not there and cannot be made (${reason})`,
          `${volume}\nor set AIM_CACHE_PATH to a folder that is there`,
        );
  }
  if (isWritable) return ok(cache, `${folder}: files can be made there`);
  const evidence = `${folder} cannot be written to (${reason}); this process is ${userInWords(user)}`;
  const fix =
    reason === "EROFS"
      ? "mount it for writing, or put the whole model there beforehand"
      : `on the host: \`chown ${user.userId}\` the folder\nKubernetes: \`securityContext: {fsGroup: ${user.groupIds[0]}}\` of the pod`;
  return model === undefined
    ? fail(cache, evidence, fix)
    : ok(cache, `${evidence}\nthe model is there completely: \`${model}\``);
}

function cacheHasSpace({ freeBytes }: FolderReading, model: string | undefined): Finding {
  if (freeBytes === null) return warn(space, "not known: the file system does not say");
  const free = `${bytesInWords(freeBytes)} free`;
  if (model !== undefined) return ok(space, `${free}; the model is there completely: \`${model}\``);
  const fix = "give the cache a larger volume, or remove models from it";
  if (freeBytes < neededSpaceBytes) return fail(space, `${free}: no model fits`, fix);
  if (freeBytes < advisedSpaceBytes) {
    return warn(space, `${free}: 8 billion parameters in 16 bits take 15 GiB`, fix);
  }
  return ok(space, free);
}

const model: Subject = { id: "model", area: "model", title: "model" };

/** What keeps the engine from loading the model that was asked for; nothing where nothing does. */
export function modelCanBeFetched(absent: readonly Problem[]): readonly Finding[] {
  return absent.length === 0 ? [] : [judge(model, absent, "")];
}

const userSubject: Subject = { id: "user", area: "user", title: "user" };

/** Whether the engine would run as root, which nothing in it needs. */
export function userIsNotRoot(user: UserReading): Finding {
  if (user.userId !== 0) return ok(userSubject, userInWords(user));
  return warn(
    userSubject,
    "root (user 0): a flaw in the engine is one in the whole container",
    "docker run --user 1000 …\nKubernetes: `securityContext: {runAsNonRoot: true, runAsUser: 1000}`",
  );
}
