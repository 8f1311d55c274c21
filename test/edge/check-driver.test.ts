import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDriver } from "../../src/edge/check-driver.ts";
import { fixture } from "../support/aim.ts";

let sys: string;

beforeEach(() => {
  sys = mkdtempSync(path.join(tmpdir(), "aim-driver-"));
});

afterEach(() => rmSync(sys, { recursive: true }));

describe("edge/check-driver", () => {
  it("gives the state and the version of the module", () => {
    expect(checkDriver(fixture("gpu/mi300x-8/sys"))).toEqual({
      folder: fixture("gpu/mi300x-8/sys/module"),
      isKnown: true,
      isLoaded: true,
      state: "live",
      version: "6.10.5",
    });
  });

  it("knows a driver that is built into the kernel", () => {
    mkdirSync(path.join(sys, "module/amdgpu"), { recursive: true });
    expect(checkDriver(sys)).toEqual({
      folder: path.join(sys, "module"),
      isKnown: true,
      isLoaded: true,
      state: null,
      version: null,
    });
  });

  it("tells no driver from no sysfs", () => {
    const folder = path.join(sys, "module");
    const none = { folder, isLoaded: false, state: null, version: null };
    expect(checkDriver(sys)).toEqual({ isKnown: false, ...none });
    mkdirSync(path.join(sys, "module"));
    expect(checkDriver(sys)).toEqual({ isKnown: true, ...none });
    writeFileSync(path.join(sys, "module/amdgpu"), "");
    expect(checkDriver(sys)).toEqual({ isKnown: true, ...none });
  });
});
