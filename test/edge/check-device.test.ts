import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getegid, geteuid } from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDevice, listRenderNodes } from "../../src/edge/check-device.ts";
import { fixture } from "../support/aim.ts";

let folder: string;
const isRoot = geteuid?.() === 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aim-device-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("edge/check-device: checkDevice", () => {
  it("says who owns a device that can be opened", () => {
    const device = path.join(folder, "kfd");
    writeFileSync(device, "");
    chmodSync(device, 0o660);
    expect(checkDevice(device)).toEqual({
      path: device,
      openable: true,
      reason: null,
      owner: { userId: geteuid?.(), groupId: getegid?.(), mode: 0o660 },
    });
  });

  it("opens a real character device", () => {
    expect(checkDevice("/dev/null")).toMatchObject({ openable: true, owner: { userId: 0 } });
  });

  it("says that there is none", () => {
    const device = path.join(folder, "kfd");
    expect(checkDevice(device)).toEqual({
      path: device,
      openable: false,
      reason: "ENOENT",
      owner: null,
    });
  });

  it("does not take a folder for a device", () => {
    expect(checkDevice(folder)).toMatchObject({ openable: false, reason: "EISDIR" });
  });

  it.skipIf(isRoot)("says who could open a device that this user cannot", () => {
    const device = path.join(folder, "kfd");
    writeFileSync(device, "", { mode: 0o000 });
    expect(checkDevice(device)).toMatchObject({ reason: "EACCES", owner: { mode: 0 } });
  });

  it.skipIf(!isRoot)("gives the group of a device of another group", () => {
    const device = path.join(folder, "kfd");
    writeFileSync(device, "");
    chownSync(device, 0, 109);
    expect(checkDevice(device).owner?.groupId).toBe(109);
  });

  it("neither waits for a pipe nor takes it for a device", () => {
    const device = path.join(folder, "renderD128");
    execFileSync("mkfifo", [device]);
    expect(checkDevice(device)).toMatchObject({
      path: device,
      openable: false,
      reason: "not a character device",
    });
  });

  it.skipIf(!isRoot)("takes a regular file in /dev for no device", () => {
    const file = `/dev/${path.basename(folder)}`;
    writeFileSync(file, "");
    try {
      expect(checkDevice(file)).toMatchObject({
        openable: false,
        reason: "not a character device",
      });
    } finally {
      rmSync(file);
    }
  });
});

describe("edge/check-device: listRenderNodes", () => {
  it("lists the nodes by number, and nothing else", () => {
    mkdirSync(path.join(folder, "dri"));
    for (const name of ["renderD1000", "renderD128", "card0", "renderD129", "by-path"]) {
      writeFileSync(path.join(folder, "dri", name), "");
    }
    expect(listRenderNodes(folder).map((node) => path.basename(node))).toEqual([
      "renderD128",
      "renderD129",
      "renderD1000",
    ]);
  });

  it("lists none where there is no folder of them", () => {
    expect(listRenderNodes(folder)).toEqual([]);
    expect(listRenderNodes(fixture("gpu/no-gpu/dev"))).toEqual([]);
  });
});
