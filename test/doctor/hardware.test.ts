import { describe, expect, it } from "vitest";
import {
  driverIsLoaded,
  gpusAreIdle,
  gpusAreVisible,
  kfdIsOpenable,
  renderNodesAreOpenable,
} from "../../src/doctor/hardware.ts";
import type { DeviceReading } from "../../src/doctor/readings.ts";
import { type GpuFactsInput, gpuFactsOf } from "../../src/facts/gpu-facts.ts";
import type { RawGpu } from "../../src/facts/raw-probe.ts";
import { bySysfs, look, rawGpus, rawProbe } from "../facts/raw-gpu.ts";

const user = { userId: 1000, groupIds: [1000, 44] };
const automatic = { gpuModel: null, gpuCount: "auto", requireIdleGpus: false } as const;

const gpus = (count: number, over: Partial<GpuFactsInput> = {}, each: Partial<RawGpu> = {}) =>
  gpuFactsOf({
    probe: rawProbe(rawGpus(count, each)),
    attempts: bySysfs,
    environment: {},
    settings: automatic,
    ...over,
  });

const node = (name: string, over: Partial<DeviceReading> = {}): DeviceReading => ({
  path: `/dev/${name}`,
  openable: true,
  reason: null,
  owner: { userId: 0, groupId: 109, mode: 0o660 },
  ...over,
});
const closed = (name: string, over: Partial<DeviceReading> = {}) =>
  node(name, { openable: false, reason: "EACCES", ...over });

describe("doctor/hardware: the driver", () => {
  const live = {
    folder: "/sys/module",
    isKnown: true,
    isLoaded: true,
    state: "live",
    version: "6.10.5",
  };

  it.each([
    [{}, 1, "ok", "live, version 6.10.5"],
    [{ version: null }, 1, "ok", "live, of the kernel itself"],
    [{ state: null }, 1, "ok", "built into the kernel, version 6.10.5"],
    [{ state: "coming" }, 1, "fail", "its state is `coming`, not `live`"],
    [{ isLoaded: false }, 1, "warn", "not known: `/sys/module` does not show it"],
    [{ isLoaded: false }, 0, "fail", "`/sys/module` has no `amdgpu`"],
    [{ isLoaded: false, isKnown: false }, 0, "warn", "not known: `/sys/module` is not there"],
  ])("%j beside %i GPUs: %s, %s", (over, count, status, evidence) => {
    expect(driverIsLoaded({ ...live, ...over }, gpus(count))).toMatchObject({ status, evidence });
  });
});

describe("doctor/hardware: devices", () => {
  it("asks for the group that a user lacks, and for none that would not help", () => {
    const fixOf = (over: Partial<DeviceReading>) => kfdIsOpenable(closed("kfd", over), user).fix;
    const owner = (groupId: number, mode: number) => ({ owner: { userId: 0, groupId, mode } });
    expect(kfdIsOpenable(closed("kfd"), user)).toMatchObject({
      status: "fail",
      evidence:
        "`/dev/kfd` cannot be opened for reading and writing (EACCES): owner 0, group 109, mode 0660\nthis process is user 1000, groups 1000, 44",
      fix: "docker run --group-add 109 …\nKubernetes: `securityContext: {supplementalGroups: [109]}` in the pod",
    });
    expect(fixOf(owner(109, 0o600))).toBe(
      'on the host: a udev rule with `MODE="0660"`, then docker run --group-add 109 …',
    );
    expect(fixOf(owner(65534, 0o660))).toBe(
      "podman run --group-add keep-groups …: its group has no number in this user namespace",
    );
    expect(fixOf(owner(44, 0o660))).toBe(
      "SELinux or AppArmor forbids it: docker run --security-opt label=disable …",
    );
    expect(fixOf({ reason: "ENXIO" })).toBe(
      "load the amdgpu driver on the host: no driver answers behind the node",
    );
    expect(fixOf({ reason: "ENOENT", owner: null })).toBe(
      "docker run --device /dev/kfd --device /dev/dri …\nKubernetes: AMD's device plugin and `limits: {amd.com/gpu: 1}`",
    );
  });

  it("warns of nodes that are there and closed, and not of those that were not given", () => {
    const open = [node("dri/renderD128"), node("dri/renderD136")];
    const missing = closed("dri/renderD144", { reason: "ENOENT", owner: null });
    expect(renderNodesAreOpenable([...open, missing], "/dev/dri", user)).toMatchObject({
      status: "ok",
      evidence: "2 of 3 can be opened: renderD128, renderD136\nrenderD144 is not there",
      fix: null,
    });
    const four = ["152", "160", "168", "176"].map((number) => closed(`dri/renderD${number}`));
    expect(renderNodesAreOpenable([...open, ...four], "/dev/dri", user)).toMatchObject({
      status: "warn",
      evidence: [
        "2 of 6 can be opened: renderD128, renderD136",
        "renderD152, renderD160, renderD168 and 1 more cannot be opened for reading and writing (EACCES): owner 0, group 109, mode 0660",
        "this process is user 1000, groups 1000, 44",
      ].join("\n"),
    });
    const mixed = [...open, ...four, missing];
    expect(renderNodesAreOpenable(mixed, "/dev/dri", user).evidence).toBe(
      [
        "2 of 7 can be opened: renderD128, renderD136",
        "renderD152, renderD160, renderD168 and 1 more cannot be opened for reading and writing (EACCES): owner 0, group 109, mode 0660",
        "renderD144 is not there",
        "this process is user 1000, groups 1000, 44",
      ].join("\n"),
    );
    expect(renderNodesAreOpenable(four, "/dev/dri", user).status).toBe("fail");
    expect(renderNodesAreOpenable([], "/dev/dri", user)).toMatchObject({
      status: "fail",
      evidence: "there is none in `/dev/dri`",
    });
  });
});

describe("doctor/hardware: GPUs", () => {
  it("says what the engine will see, and fails where it sees nothing", () => {
    expect(gpusAreVisible({}, gpus(8), "8 x MI300X")).toMatchObject({
      status: "ok",
      evidence: "8 x MI300X, found by sysfs\nhost 8, container 8, visible to the engine 8",
    });
    const environment = { HIP_VISIBLE_DEVICES: "-1" };
    expect(gpusAreVisible(environment, gpus(1, { environment }), "no GPU")).toMatchObject({
      status: "fail",
      evidence:
        "host 1, container 1, visible to the engine 0\nHIP_VISIBLE_DEVICES `-1` leaves 0 of 1",
      fix: "unset or change HIP_VISIBLE_DEVICES",
    });
    expect(gpusAreVisible({}, gpus(0), "no GPU").fix).toMatch(/^start it where an AMD GPU is/);
  });

  it("does not know of GPUs that nobody looked for", () => {
    expect(gpusAreVisible({}, gpus(0, { probe: null }), "GPUs not looked for")).toMatchObject({
      status: "warn",
      fix: "unset AIM_GPU_DETECTION, so that every method is tried",
    });
  });

  it("warns of busy GPUs, fails where they have to be idle, and is silent without any", () => {
    const busy = { samples: [look(42, 1)] };
    const [warned] = gpusAreIdle(gpus(1, {}, busy));
    expect(warned).toMatchObject({ status: "warn", evidence: "GPU 0 (42 % activity)" });
    const settings = { ...automatic, requireIdleGpus: true };
    const [failed] = gpusAreIdle(gpus(1, { settings }, busy));
    expect(failed).toMatchObject({
      status: "fail",
      evidence: "AIM_REQUIRE_IDLE_GPUS is true\nGPU 0 (42 % activity)",
      problems: [{ code: "gpus-busy" }],
    });
    expect(gpusAreIdle(gpus(1, {}, { samples: [] }))).toMatchObject([{ status: "warn" }]);
    expect(gpusAreIdle(gpus(2))).toMatchObject([{ status: "ok", evidence: "2 GPUs, none busy" }]);
    expect(gpusAreIdle(gpus(0))).toEqual([]);
  });
});
