import { describe, expect, it } from "vitest";
import type { FolderReading, SharedMemoryReading } from "../../src/doctor/readings.ts";
import {
  cacheIsUsable,
  portIsFree,
  sharedMemoryIsLarge,
  userIsNotRoot,
} from "../../src/doctor/resources.ts";
import { gpuFactsOf } from "../../src/facts/gpu-facts.ts";
import { bySysfs, rawGpus, rawProbe } from "../facts/raw-gpu.ts";

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const settings = { gpuModel: null, gpuCount: "auto", requireIdleGpus: false } as const;
const gpus = (count: number) =>
  gpuFactsOf({ probe: rawProbe(rawGpus(count)), attempts: bySysfs, environment: {}, settings });

describe("doctor/resources: shared memory", () => {
  const shmFix = [
    "docker run --shm-size 16g … (or --ipc host)",
    "Kubernetes: `emptyDir: {medium: Memory, sizeLimit: 16Gi}` on /dev/shm",
  ].join("\n");
  const memory = (totalBytes: number, freeBytes = totalBytes): SharedMemoryReading => ({
    folder: "/dev/shm",
    totalBytes,
    freeBytes,
    isMemory: true,
  });

  it.each([
    ["one GPU needs little", memory(64 * MIB), 1, "ok", null],
    ["Docker's 64 MiB are too little for eight", memory(64 * MIB), 8, "fail", shmFix],
    ["512 MiB are few for eight", memory(512 * MIB), 8, "warn", shmFix],
    ["1 GiB is enough for eight", memory(GIB), 8, "ok", null],
    [
      "what is full is emptied first",
      memory(512 * MIB, 192 * MIB),
      8,
      "fail",
      `remove what is left behind in \`/dev/shm\`\n${shmFix}`,
    ],
    [
      "a disk is slow",
      { ...memory(GIB), isMemory: false } as SharedMemoryReading,
      8,
      "warn",
      shmFix,
    ],
    [
      "none is too little for eight",
      { folder: "/dev/shm", reason: "is not there" },
      8,
      "fail",
      shmFix,
    ],
    ["and may do for one", { folder: "/dev/shm", reason: "is not there" }, 1, "warn", shmFix],
  ] as const)("%s", (_, reading, count, status, fix) => {
    expect(sharedMemoryIsLarge(reading, gpus(count))).toMatchObject({ status, fix });
  });

  it("says what is needed in words", () => {
    expect(sharedMemoryIsLarge(memory(512 * MIB), gpus(8)).evidence).toBe(
      "`/dev/shm`: 512 MiB free of 512 MiB\ntensor parallelism over 8 GPUs needs 256 MiB at the least, and should have 1 GiB",
    );
  });
});

describe("doctor/resources: port", () => {
  const port = { value: 80, from: "AIM_PORT" };

  it.each([
    ["EADDRINUSE", "fail", "80 is in use, from AIM_PORT"],
    ["EACCES", "fail", "this user may not listen on 80, from AIM_PORT"],
    ["EMFILE", "warn", "not known: 80 could not be tried (EMFILE)"],
  ])("%s is %s: %s", (reason, status, evidence) => {
    expect(portIsFree(port, { isFree: false, reason })).toMatchObject({ status, evidence });
  });

  it("names no origin where it is the default", () => {
    const standard = { value: 8000, from: "default" };
    expect(portIsFree(standard, { isFree: true }).evidence).toBe("8000 is free at all addresses");
  });
});

describe("doctor/resources: model cache", () => {
  const setting = { value: "/cache", from: "AIM_CACHE_PATH" };
  const user = { userId: 1000, groupIds: [1000] };
  const writable: FolderReading = {
    kind: "folder",
    isWritable: true,
    reason: null,
    freeBytes: 100 * GIB,
  };
  const judged = (folder: Partial<FolderReading>, model?: string) =>
    cacheIsUsable({ setting, folder: { ...writable, ...folder }, user, model }).map(
      ({ status, evidence }) => [status, evidence],
    );

  it("is a folder to write to, with space for a model", () => {
    expect(judged({})).toEqual([
      ["ok", "`/cache` of AIM_CACHE_PATH: files can be made there"],
      ["ok", "100 GiB free"],
    ]);
    expect(judged({ freeBytes: 4 * GIB })[1]).toEqual([
      "warn",
      "4 GiB free: 8 billion parameters in 16 bits take 15 GiB",
    ]);
    expect(judged({ freeBytes: 512 * MIB })[1]).toEqual(["fail", "512 MiB free: no model fits"]);
    expect(judged({ freeBytes: null })[1]).toEqual([
      "warn",
      "not known: the file system does not say",
    ]);
  });

  it("may be closed and full where the model is there", () => {
    const closed = { isWritable: false, reason: "EROFS", freeBytes: 0 };
    const evidence =
      "`/cache` of AIM_CACHE_PATH cannot be written to (EROFS); this process is user 1000, group 1000";
    expect(judged(closed)).toEqual([
      ["fail", evidence],
      ["fail", "0 MiB free: no model fits"],
    ]);
    expect(judged(closed, "/cache/m")).toEqual([
      ["ok", `${evidence}\nthe model is there completely: \`/cache/m\``],
      ["ok", "0 MiB free; the model is there completely: `/cache/m`"],
    ]);
  });

  it("says what to do about a folder that cannot be written to, by the reason", () => {
    const fixOf = (reason: string) =>
      cacheIsUsable({
        setting,
        folder: { ...writable, isWritable: false, reason },
        user,
        model: undefined,
      })[0]?.fix;
    expect(fixOf("EROFS")).toBe("mount it for writing, or put the whole model there beforehand");
    expect(fixOf("EACCES")).toBe(
      "on the host: `chown 1000` the folder\nKubernetes: `securityContext: {fsGroup: 1000}` of the pod",
    );
  });

  it("is made where it is missing, is no file, and may not answer", () => {
    expect(judged({ kind: "missing" })[0]?.[0]).toBe("warn");
    expect(judged({ kind: "missing", isWritable: false, reason: "EACCES" })[0]).toEqual([
      "fail",
      "`/cache` of AIM_CACHE_PATH is not there and cannot be made (EACCES)",
    ]);
    expect(judged({ kind: "other", isWritable: false, reason: "ENOTDIR" })).toEqual([
      ["fail", "`/cache` of AIM_CACHE_PATH is not a folder"],
    ]);
    const folder = { unknown: "the file system did not answer within 3 seconds" };
    expect(cacheIsUsable({ setting, folder, user, model: undefined })).toMatchObject([
      {
        status: "warn",
        evidence: "not known: `/cache`: the file system did not answer within 3 seconds",
        fix: "see whether the server of this network file system answers",
      },
    ]);
  });
});

describe("doctor/resources: user", () => {
  it("warns of root alone", () => {
    expect(userIsNotRoot({ userId: 0, groupIds: [0] }).status).toBe("warn");
    expect(userIsNotRoot({ userId: 1000, groupIds: [1000, 109] })).toMatchObject({
      status: "ok",
      evidence: "user 1000, groups 1000, 109",
    });
  });
});
