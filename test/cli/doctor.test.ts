import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "../../src/doctor/finding.ts";
import { aim, fixture, type Run, root } from "../support/aim.ts";
import { aimAsOther, isRoot, type OddMachine, oddMachine } from "./odd-machine.ts";

let made: OddMachine;
let cache: string;
/** A start in which nothing is wrong, but that it may be one of root. */
let healthy: Record<string, string>;
const servers: Server[] = [];

beforeEach(() => {
  useMachine("mi300x-1");
});

afterEach(async () => {
  made.remove();
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

function useMachine(name: string): void {
  made?.remove();
  made = oddMachine(name);
  cache = path.join(made.folder, "cache");
  mkdirSync(cache);
  healthy = {
    ...made.environment,
    AIM_ID: "meta-llama/Llama-3.1-8B-Instruct",
    AIM_CACHE_PATH: cache,
    AIM_GPU_DETECTION: "sysfs",
    PYTHONPATH: fixture("engine"),
    HF_TOKEN: "of-no-account",
  };
}

/** Puts the model into the cache, as far as a look at the names of its files goes. */
function fillCache(): string {
  const model = path.join(cache, "meta-llama/Llama-3.1-8B-Instruct");
  mkdirSync(model, { recursive: true });
  writeFileSync(path.join(model, "config.json"), "{}");
  writeFileSync(path.join(model, "model.safetensors"), "x");
  return model;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "0.0.0.0", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

interface Report {
  readonly status: string;
  readonly checks: readonly Finding[];
  readonly exit: number | null;
}

function report(run: Run): Report {
  return { ...JSON.parse(run.stdout), exit: run.status };
}

async function examine(environment: Readonly<Record<string, string>>): Promise<Report> {
  const port = environment["AIM_PORT"] ?? String(await freePort());
  return report(await aim(["doctor", "--format", "json"], { ...environment, AIM_PORT: port }));
}

async function check(id: string, environment: Readonly<Record<string, string>>) {
  const { checks, exit } = await examine(environment);
  const found = checks.find((each) => each.id === id);
  if (found === undefined) return { exit };
  const { status, evidence, fix } = found;
  return { exit, status, evidence, fix };
}

const ids = [
  "model-named",
  "accelerator-served",
  "aim-variables",
  "visible-devices",
  "rules",
  "profiles",
  "amdgpu-driver",
  "kfd",
  "render-nodes",
  "gpus",
  "gpus-idle",
  "shared-memory",
  "port",
  "model-cache",
  "model-cache-space",
  "engine-described",
  "engine-program",
  "engine-module",
  "engine-version",
  "user",
];

const shmFix = [
  "docker run --shm-size 16g … (or --ipc host)",
  "Kubernetes: `emptyDir: {medium: Memory, sizeLimit: 16Gi}` on /dev/shm",
].join("\n");
const deviceFix = [
  "docker run --device /dev/kfd --device /dev/dri …",
  "Kubernetes: AMD's device plugin and `limits: {amd.com/gpu: 1}`",
].join("\n");
const groupFix = [
  "docker run --group-add 109 …",
  "Kubernetes: `securityContext: {supplementalGroups: [109]}` in the pod",
].join("\n");

describe("cli/doctor: a healthy start", () => {
  it("has nothing to complain about, and exits 0", async () => {
    fillCache();
    const { exit, checks } = await examine(healthy);
    expect(checks.map(({ id }) => id)).toEqual(ids);
    const bad = checks.filter(({ id, status }) => id !== "user" && status !== "ok");
    expect(bad).toEqual([]);
    expect(checks.filter(({ fix }) => fix !== null).map(({ id }) => id)).toEqual(
      isRoot ? ["user"] : [],
    );
    expect(exit).toBe(0);
  });

  it("says for each check what it has seen", async () => {
    const { checks } = await examine(healthy);
    const evidence = Object.fromEntries(checks.map((each) => [each.id, each.evidence]));
    expect(evidence).toMatchObject({
      "model-named": "AIM_ID is `meta-llama/Llama-3.1-8B-Instruct`",
      "accelerator-served": "GPUs, which this `aim` serves on",
      "visible-devices": "none is set: the engine sees every GPU of the container",
      "amdgpu-driver": "live, version 6.10.5",
      kfd: `\`${made.dev}/kfd\` can be opened for reading and writing`,
      "render-nodes": "1 of 1 can be opened: renderD128",
      gpus: "1 x MI300X, gfx942, 192 GiB, found by sysfs\nhost 1, container 1, visible to the engine 1",
      "gpus-idle": "1 GPU, none busy",
      "model-cache": `\`${cache}\` of AIM_CACHE_PATH: files can be made there`,
      "engine-described": "vLLM, from the default",
      "engine-module": `\`vllm\` is \`${fixture("engine/vllm/__init__.py")}\``,
      "engine-version": `vllm 0.11.1, by \`${fixture("engine/vllm-0.11.1.dist-info")}\``,
    });
  });

  it("warns of root, and exits 0 all the same", async (context) => {
    if (!isRoot) return context.skip("these tests are not run by root");
    const { exit, status, checks } = await examine(healthy);
    expect({ exit, status }).toEqual({ exit: 0, status: "warn" });
    expect(checks.at(-1)).toEqual({
      id: "user",
      area: "user",
      status: "warn",
      title: "user",
      evidence: "root (user 0): a flaw in the engine is one in the whole container",
      fix: "docker run --user 1000 …\nKubernetes: `securityContext: {runAsNonRoot: true, runAsUser: 1000}`",
    });
  });

  it.skipIf(!isRoot)("is ok as a whole for another user", async () => {
    fillCache();
    chownSync(cache, 1000, 1000);
    for (const device of [path.join(made.dev, "kfd"), path.join(made.dev, "dri/renderD128")]) {
      chownSync(device, 0, 109);
      chmodSync(device, 0o660);
    }
    const port = String(await freePort());
    const environment = { ...healthy, AIM_PORT: port };
    const run = await aimAsOther([109], ["doctor", "--format", "json"], environment);
    expect(report(run)).toMatchObject({ exit: 0, status: "ok" });
    expect(report(run).checks.at(-1)?.evidence).toBe("user 1000, groups 1000, 109");
  });

  it("prints the same for people, by area, with counts, within 100 columns", async () => {
    fillCache();
    const port = String(await freePort());
    const run = await aim(["doctor"], { ...healthy, AIM_PORT: port });
    const blocks = run.stdout.trimEnd().split("\n\n");
    expect(blocks.map((block) => block.split("\n")[0])).toEqual([
      "Settings",
      "Profiles and rules",
      "Hardware",
      "Memory",
      "Network",
      "Model",
      "Engine",
      "User",
      isRoot ? "20 checks: 19 ok, 1 warn, 0 fail" : "19 checks: 19 ok, 0 warn, 0 fail",
    ]);
    expect(blocks[2]).toMatch(/^Hardware\n {2}ok {4}amdgpu driver {3}live, version 6\.10\.5\n/);
    const prose = run.stdout.split("\n").filter((line) => !line.includes("`"));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("adds nothing but escapes where it is coloured", async () => {
    const environment = { ...healthy, AIM_PORT: String(await freePort()) };
    const plain = await aim(["doctor"], environment);
    const coloured = await aim(["doctor", "--color", "always"], environment);
    expect(coloured.stdout).toContain("\u001b[32mok  \u001b[39m");
    const free = /\d+(\.\d+)? [GT]iB free/g;
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, "").replaceAll(free, "")).toBe(
      plain.stdout.replaceAll(free, ""),
    );
  });
});

describe("cli/doctor: settings", () => {
  it("fails where two models are named, with the exit code of settings", async () => {
    expect(await check("model-named", { ...healthy, AIM_MODEL_ID: "org/b" })).toEqual({
      exit: 2,
      status: "fail",
      evidence:
        "two models are named: `AIM_ID` is `meta-llama/Llama-3.1-8B-Instruct` and `AIM_MODEL_ID` is `org/b`",
      fix: "keep `AIM_ID` in a model-specific container and `AIM_MODEL_ID` in a base container; an empty variable counts as not set",
    });
  });

  it("only warns where no model is named", async () => {
    const { AIM_ID: _, ...environment } = healthy;
    expect(await check("model-named", environment)).toMatchObject({ exit: 0, status: "warn" });
  });

  it.each([
    ["AIM_ACCELERATOR_TYPE", "cpu"],
    ["AIM_ACCELERATOR_FAMILY", "epyc"],
  ])("fails where %s=%s asks for CPUs", async (name, value) => {
    expect(await check("accelerator-served", { ...healthy, [name]: value })).toEqual({
      exit: 2,
      status: "fail",
      evidence: `\`${name}\` is \`${value}\`, but this \`aim\` serves on GPUs alone`,
      fix: "unset it where there are GPUs, or use AMD's image for EPYC processors; `aim list-profiles` lists profiles for CPUs, too",
    });
  });

  it("names variables that are none of aim's", async () => {
    expect(await check("aim-variables", { ...healthy, AIM_PRECISON: "fp8" })).toEqual({
      exit: 0,
      status: "warn",
      evidence: "`AIM_PRECISON` is no variable of aim, so it changes nothing",
      fix: "did you mean `AIM_PRECISION`?",
    });
  });

  it("fails where HIP and CUDA contradict each other", async () => {
    useMachine("mi300x-8");
    const variables = { HIP_VISIBLE_DEVICES: "0,1", CUDA_VISIBLE_DEVICES: "1,0" };
    expect(await check("visible-devices", { ...healthy, ...variables })).toEqual({
      exit: 2,
      status: "fail",
      evidence:
        "HIP_VISIBLE_DEVICES is `0,1` and CUDA_VISIBLE_DEVICES is `1,0`: vLLM refuses to start when they differ",
      fix: "set HIP_VISIBLE_DEVICES alone",
    });
  });

  it("says what the variables leave", async () => {
    useMachine("mi300x-8");
    expect(await check("visible-devices", { ...healthy, HIP_VISIBLE_DEVICES: "3,4" })).toEqual({
      exit: 0,
      status: "ok",
      evidence: "HIP_VISIBLE_DEVICES `3,4` leaves 2 of 8",
      fix: null,
    });
  });
});

describe("cli/doctor: profiles and rules", () => {
  function home(): string {
    const folder = path.join(made.folder, "home");
    mkdirSync(path.join(folder, "profiles/general"), { recursive: true });
    for (const name of ["rules", "engines"]) {
      execFileSync("cp", ["-r", path.join(root, name), folder]);
    }
    return folder;
  }

  it("counts what is wrong with profiles, and shows the first", async () => {
    const folder = home();
    writeFileSync(path.join(folder, "profiles/general/a.yaml"), "metadata: [\n");
    writeFileSync(path.join(folder, "profiles/general/b.yaml"), "metadata: {}\n");
    const found = await check("profiles", { ...healthy, AIM_HOME: folder });
    expect(found).toMatchObject({
      exit: 3,
      status: "fail",
      fix: "see all of them with `aim validate`",
    });
    expect(found.evidence).toMatch(
      /^\d+ errors, 0 warnings\nthe first: .*\/profiles\/general\/a\.yaml:\d+:\d+: /,
    );
    const { stdout } = await aim(["validate", "--format", "json"], { AIM_HOME: folder });
    const errors = JSON.parse(stdout).problems.length;
    expect(found.evidence).toMatch(new RegExp(`^${errors} errors,`));
  });

  it("fails for a broken rule, and for an overlay that is", async () => {
    const folder = home();
    writeFileSync(path.join(folder, "profiles/general/a.yaml"), "metadata: [\n");
    mkdirSync(path.join(folder, "rules/custom"));
    writeFileSync(path.join(folder, "rules/custom/x.json"), '{"rules": [{"id": "x"}]}');
    const found = await check("rules", { ...healthy, AIM_HOME: folder });
    expect(found).toMatchObject({ exit: 3, status: "fail" });
    expect(found.evidence).toContain("rules/custom/x.json:1:");
  });

  it("fails where there is no rule set of that name, and no profile at all", async () => {
    expect(await check("rules", { ...healthy, AIM_RULES_PATH: "defualt" })).toEqual({
      exit: 2,
      status: "fail",
      evidence: "there is no rule set `defualt`",
      fix: "did you mean `default`?",
    });
    const empty = path.join(made.folder, "empty");
    mkdirSync(empty);
    expect(await check("profiles", { ...healthy, AIM_PROFILES_PATH: empty })).toEqual({
      exit: 3,
      status: "fail",
      evidence: `\`${empty}\` holds none`,
      fix: "set AIM_PROFILES_PATH to a folder that does",
    });
  });
});

describe("cli/doctor: hardware", () => {
  it("says that nothing of a GPU is there", async () => {
    useMachine("no-gpu");
    mkdirSync(path.join(made.sys, "module"), { recursive: true });
    const { exit, checks } = await examine(healthy);
    expect(exit).toBe(4);
    expect(checks.filter(({ area }) => area === "hardware")).toEqual([
      {
        id: "amdgpu-driver",
        area: "hardware",
        status: "fail",
        title: "amdgpu driver",
        evidence: `\`${made.sys}/module\` has no \`amdgpu\``,
        fix: "on the host: install AMD's GPU driver, then `modprobe amdgpu`",
      },
      {
        id: "kfd",
        area: "hardware",
        status: "fail",
        title: "/dev/kfd",
        evidence: `\`${made.dev}/kfd\` is not there`,
        fix: deviceFix,
      },
      {
        id: "render-nodes",
        area: "hardware",
        status: "fail",
        title: "render nodes",
        evidence: `there is none in \`${made.dev}/dri\``,
        fix: deviceFix,
      },
      {
        id: "gpus",
        area: "hardware",
        status: "fail",
        title: "GPUs",
        evidence: [
          "host 0, container 0, visible to the engine 0",
          "setting: AIM_GPU_MODEL is not set",
          "amdsmi: AIM_GPU_DETECTION is `sysfs`",
          "sysfs: the kernel shows no AMD GPU",
          "none: no method found an AMD GPU",
        ].join("\n"),
        fix: "start it where an AMD GPU is; what would be chosen there, `aim explain --gpu-model MI300X --gpu-count 8` says",
      },
    ]);
  });

  it.each([
    ["coming\n", "fail", "its state is `coming`, not `live`"],
    [null, "ok", "built into the kernel, version 6.10.5"],
  ])("reads the driver's state %j", async (state, status, evidence) => {
    const file = path.join(made.sys, "module/amdgpu/initstate");
    if (state === null) rmSync(file);
    else writeFileSync(file, state);
    expect(await check("amdgpu-driver", healthy)).toMatchObject({ status, evidence });
  });

  it("does not know of a driver that sysfs does not show beside its GPUs", async () => {
    rmSync(path.join(made.sys, "module"), { recursive: true });
    expect(await check("amdgpu-driver", healthy)).toEqual({
      exit: 0,
      status: "warn",
      evidence: `not known: \`${made.sys}/module\` does not show it`,
      fix: null,
    });
  });

  it.skipIf(!isRoot)("gives the exact group that a user lacks", async () => {
    chownSync(cache, 1000, 1000);
    for (const device of [path.join(made.dev, "kfd"), path.join(made.dev, "dri/renderD128")]) {
      chownSync(device, 0, 109);
      chmodSync(device, 0o660);
    }
    const run = await aimAsOther([44], ["doctor", "--format", "json"], healthy);
    const { exit, checks } = report(run);
    const [kfd, render, gpus] = ["kfd", "render-nodes", "gpus"].map((id) =>
      checks.find((each) => each.id === id),
    );
    expect(exit).toBe(4);
    expect(kfd).toMatchObject({
      status: "fail",
      evidence: `\`${made.dev}/kfd\` cannot be opened for reading and writing (EACCES): owner 0, group 109, mode 0660\nthis process is user 1000, groups 1000, 44`,
      fix: groupFix,
    });
    expect(render).toMatchObject({
      status: "fail",
      evidence: [
        "0 of 1 can be opened",
        "renderD128 cannot be opened for reading and writing (EACCES): owner 0, group 109, mode 0660",
        "this process is user 1000, groups 1000, 44",
      ].join("\n"),
      fix: groupFix,
    });
    expect(gpus).toMatchObject({
      status: "fail",
      evidence: `host 1, container 0, visible to the engine 0\n\`${made.dev}/kfd\` cannot be opened for reading and writing (EACCES)`,
    });
    const text = await aimAsOther([44], ["doctor"], healthy);
    expect(text.stdout).toContain(
      [
        "                        fix: docker run --group-add 109 …",
        "                             Kubernetes: `securityContext: {supplementalGroups: [109]}` in the pod",
        "",
      ].join("\n"),
    );
  });

  it("takes it for no mistake that a container was given some GPUs only", async () => {
    useMachine("mi300x-8");
    for (const minor of [144, 152, 160, 168, 176, 184]) {
      rmSync(path.join(made.dev, `dri/renderD${minor}`));
    }
    expect(await check("render-nodes", healthy)).toEqual({
      exit: 0,
      status: "ok",
      evidence:
        "2 of 8 can be opened: renderD128, renderD136\nrenderD144, renderD152, renderD160 and 3 more are not there",
      fix: null,
    });
    expect(await check("gpus", healthy)).toMatchObject({
      status: "ok",
      evidence:
        "2 x MI300X, gfx942, 192 GiB each, found by sysfs\nhost 8, container 2, visible to the engine 2",
    });
  });

  it("warns of a count that the engine will not see", async () => {
    const found = await check("gpus", { ...healthy, AIM_GPU_COUNT: "4", AIM_GPU_MODEL: "MI300X" });
    expect(found).toMatchObject({
      status: "warn",
      fix: "unset AIM_GPU_COUNT, or set it to at most 1",
    });
    expect(found.evidence).toContain("\nAIM_GPU_COUNT is 4, but the engine will see 1 GPU");
  });

  it("fails where the method that is asked for does not work", async () => {
    const forced = { AIM_GPU_DETECTION: "amdsmi", ROCM_PATH: "/nonexistent" };
    const found = await check("gpus", { ...healthy, ...forced });
    expect(found).toMatchObject({
      status: "fail",
      evidence:
        "AIM_GPU_DETECTION is `amdsmi`, and it does not work here: libamd_smi.so is not installed",
    });
  });

  it("warns of busy GPUs, and fails where they have to be idle", async () => {
    const cards = path.join(made.sys, "class/drm");
    for (const name of readdirSync(cards)) {
      const file = path.join(cards, name, "device/gpu_busy_percent");
      if (existsSync(file)) writeFileSync(file, "42\n");
    }
    const fix = "stop what uses them, or choose others with HIP_VISIBLE_DEVICES";
    expect(await check("gpus-idle", healthy)).toEqual({
      exit: 0,
      status: "warn",
      evidence: "GPU 0 (42 % activity)",
      fix,
    });
    expect(await check("gpus-idle", { ...healthy, AIM_REQUIRE_IDLE_GPUS: "true" })).toEqual({
      exit: 1,
      status: "fail",
      evidence: "AIM_REQUIRE_IDLE_GPUS is true\nGPU 0 (42 % activity)",
      fix,
    });
  });
});

describe("cli/doctor: shared memory", () => {
  /** Mounts a memory file system of this size over the machine's shared memory. */
  function mount(size: string): string | undefined {
    const folder = path.join(made.dev, "shm");
    rmSync(folder);
    mkdirSync(folder);
    const { status, stderr } = spawnSync(
      "mount",
      ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder],
      { encoding: "utf8" },
    );
    return status === 0 ? undefined : `cannot mount here: ${stderr ?? "there is no mount"}`;
  }

  function unmount(): void {
    execFileSync("umount", [path.join(made.dev, "shm")]);
  }

  it("fails for Docker's 64 MiB with several GPUs, and not with one", async (context) => {
    useMachine("mi300x-8");
    const refusal = mount("64m");
    if (refusal !== undefined) return context.skip(refusal);
    try {
      expect(await check("shared-memory", healthy)).toEqual({
        exit: 4,
        status: "fail",
        evidence: `\`${made.dev}/shm\`: 64 MiB free of 64 MiB\ntensor parallelism over 8 GPUs needs 256 MiB at the least`,
        fix: shmFix,
      });
      expect(await check("shared-memory", { ...healthy, HIP_VISIBLE_DEVICES: "0" })).toEqual({
        exit: 0,
        status: "ok",
        evidence: `\`${made.dev}/shm\`: 64 MiB free of 64 MiB; one GPU needs little`,
        fix: null,
      });
    } finally {
      unmount();
    }
  });

  it("fails where there is none", async () => {
    useMachine("mi300x-8");
    rmSync(path.join(made.dev, "shm"));
    expect(await check("shared-memory", healthy)).toEqual({
      exit: 4,
      status: "fail",
      evidence: `\`${made.dev}/shm\` is not there`,
      fix: shmFix,
    });
  });
});

describe("cli/doctor: port", () => {
  it("fails where something listens there", async () => {
    const server = createServer();
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const port = String((server.address() as AddressInfo).port);
    expect(await check("port", { ...healthy, AIM_PORT: port })).toEqual({
      exit: 2,
      status: "fail",
      evidence: `${port} is in use, from AIM_PORT`,
      fix: "stop what listens there, or set AIM_PORT to another port",
    });
  });
});

describe("cli/doctor: model cache", () => {
  it("fails where the path is a file or a pipe", async () => {
    const pipe = path.join(made.folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    for (const other of [pipe, path.join(root, "package.json")]) {
      expect(await check("model-cache", { ...healthy, AIM_CACHE_PATH: other })).toEqual({
        exit: 5,
        status: "fail",
        evidence: `\`${other}\` of AIM_CACHE_PATH is not a folder`,
        fix: "set AIM_CACHE_PATH to a folder",
      });
    }
  });

  it("warns of a folder that would be made in the container", async () => {
    const missing = path.join(made.folder, "a/b");
    expect(await check("model-cache", { ...healthy, AIM_CACHE_PATH: missing })).toEqual({
      exit: 0,
      status: "warn",
      evidence: `\`${missing}\` of AIM_CACHE_PATH is not there yet; it will be in the container and gone with it`,
      fix: "docker run -v /a/folder/of/the/host:/workspace/model-cache …",
    });
    expect(existsSync(missing)).toBe(false);
  });

  it.skipIf(!isRoot)("fails where the user cannot write, unless the model is there", async () => {
    chmodSync(path.join(made.dev, "kfd"), 0o666);
    chmodSync(path.join(made.dev, "dri/renderD128"), 0o666);
    const run = () => aimAsOther([], ["doctor", "--format", "json"], healthy);
    const found = report(await run()).checks.filter(({ area }) => area === "model");
    expect(found[0]).toMatchObject({
      id: "model-cache",
      status: "fail",
      evidence: `\`${cache}\` of AIM_CACHE_PATH cannot be written to (EACCES); this process is user 1000, group 1000`,
      fix: "on the host: `chown 1000` the folder\nKubernetes: `securityContext: {fsGroup: 1000}` of the pod",
    });
    const model = fillCache();
    const after = report(await run()).checks.filter(({ area }) => area === "model");
    expect(after.map(({ id, status }) => [id, status])).toEqual([
      ["model-cache", "ok"],
      ["model-cache-space", "ok"],
    ]);
    expect(after[0]?.evidence).toContain(`\nthe model is there completely: \`${model}\``);
  });

  it("fails without space, and warns of little", async (context) => {
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=512m", "tmpfs", cache], {
      encoding: "utf8",
    });
    if (mounted.status !== 0) return context.skip(`cannot mount here: ${mounted.stderr}`);
    try {
      expect(await check("model-cache-space", healthy)).toEqual({
        exit: 5,
        status: "fail",
        evidence: "512 MiB free: no model fits",
        fix: "give the cache a larger volume, or remove models from it",
      });
      execFileSync("mount", ["-o", "remount,size=4g", cache]);
      expect(await check("model", healthy)).toMatchObject({
        exit: 5,
        evidence: expect.stringMatching(/its weights need 15.0 GiB, and `.*` has 4.0 GiB free$/),
      });
      const other = { ...healthy, AIM_ID: "", AIM_MODEL_ID: "some-org/some-model" };
      expect(await check("model-cache-space", other)).toMatchObject({
        exit: 0,
        status: "warn",
        evidence: "4 GiB free: 8 billion parameters in 16 bits take 15 GiB",
      });
    } finally {
      execFileSync("umount", [cache]);
    }
  });
});

describe("cli/doctor: engine", () => {
  it("fails where its program is not there, or not to be executed", async () => {
    const bin = path.join(made.folder, "bin");
    mkdirSync(bin);
    expect(await check("engine-program", { ...healthy, PATH: bin })).toEqual({
      exit: 127,
      status: "fail",
      evidence: "`python3` is in no folder of PATH",
      fix: "install the engine in this image, or add its folder to PATH",
    });
    writeFileSync(path.join(bin, "python3"), "");
    expect(await check("engine-program", { ...healthy, PATH: bin })).toMatchObject({
      exit: 126,
      evidence: `\`${bin}/python3\` is not an executable file`,
    });
  });

  it("fails where its module cannot be imported", async () => {
    const { PYTHONPATH: _, ...environment } = healthy;
    const found = await check("engine-module", environment);
    expect(found).toMatchObject({ exit: 127, status: "fail" });
    expect(found.evidence).toMatch(/^`vllm` cannot be imported; it was looked for in\n {2}\//);
    expect(await check("engine-version", environment)).toMatchObject({ status: "warn" });
  });

  it("checks the engine of the settings", async () => {
    const { PYTHONPATH: _, ...environment } = healthy;
    const found = await check("engine-module", { ...environment, AIM_ENGINE: "sglang" });
    expect(found).toMatchObject({ exit: 127, status: "fail" });
    expect(found.fix).toMatch(
      /^start from an image that has SGLang for ROCm, or install it for `\//,
    );
  });
});

describe("cli/doctor", () => {
  it("exits with the code of the failure that a start would meet first", async () => {
    const { PYTHONPATH: _, ...environment } = healthy;
    rmSync(path.join(made.dev, "kfd"));
    const bad = { ...environment, AIM_CACHE_PATH: "/dev/null" };
    expect((await examine({ ...bad, AIM_MODEL_ID: "org/b" })).exit).toBe(2);
    expect((await examine({ ...bad, AIM_RULES_PATH: "none" })).exit).toBe(2);
    expect((await examine({ ...bad, AIM_RULES_PATH: `${made.folder}/` })).exit).toBe(3);
    const { exit, status } = await examine(bad);
    expect({ exit, status }).toEqual({ exit: 4, status: "fail" });
    symlinkSync("/dev/null", path.join(made.dev, "kfd"));
    expect((await examine(bad)).exit).toBe(5);
    expect((await examine({ ...bad, AIM_CACHE_PATH: cache })).exit).toBe(127);
  });

  it("refuses settings that it cannot read, as every command does", async () => {
    const run = await aim(["doctor", "--format", "json"], { ...healthy, AIM_PORT: "none" });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("`none`");
  });

  it("leaves JSON alone on stdout", async () => {
    const run = await aim(["doctor", "--format", "json"], {
      ...healthy,
      AIM_PRECISON: "fp8",
      AIM_LOG_LEVEL: "WARNING",
    });
    expect(Object.keys(JSON.parse(run.stdout))).toEqual(["status", "checks"]);
    for (const each of JSON.parse(run.stdout).checks) {
      expect(Object.keys(each)).toEqual(["id", "area", "status", "title", "evidence", "fix"]);
    }
    expect(run.stderr).toContain("AIM_PRECISON");
  });

  it("has examples in its help", async () => {
    const { stdout } = await aim(["doctor", "--help"]);
    expect(stdout).toContain("  aim doctor --model-id org/model --port 9000\n");
  });
});
