import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeUpModel, startHub } from "../../../fixtures/hub/hub.mjs";
import { root } from "../../support/aim.ts";
import { libraryEnvironment, scratchFolder } from "./support.ts";

const folder = scratchFolder();
const shardBytes = 3_000_000;
const files = madeUpModel({ shards: 2, shardBytes });
let hub: Awaited<ReturnType<typeof startHub>>;

beforeAll(async () => {
  hub = await startHub({ models: { "org/model": files } });
});
afterAll(async () => {
  await hub.close();
  folder.remove();
});

function start(cache: string) {
  const words = ["download-to-cache", "--model-id", "org/model", "--cache-path", cache];
  const environment = libraryEnvironment(hub.url, folder.path);
  const child = spawn(process.execPath, [path.join(root, "bin/aim"), ...words], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended, said: () => text };
}

/** Waits until the hub has sent so many bytes more. */
async function until(bytes: number): Promise<void> {
  const from = hub.bytesServed;
  while (hub.bytesServed - from < bytes) await pause(10);
}

describe("cli/download: a process that is killed", () => {
  it("loses nothing that is on the disk, and leaves nothing running", async () => {
    const cache = path.join(folder.path, "killed");
    hub.faults = { bytesPerSecond: 6_000_000 };
    for (const bytes of [300_000, 1_100_000, 700_000]) {
      const { child, ended } = start(cache);
      await until(bytes);
      child.kill("SIGKILL");
      await ended;
      expect(existsSync(path.join(cache, "org/model"))).toBe(false);
    }
    hub.faults = {};
    const last = start(cache);
    expect([await last.ended, last.said()]).toEqual([
      0,
      `Model downloaded to: ${cache}/org/model\n`,
    ]);
    for (const [name, bytes] of Object.entries(files)) {
      expect(readFileSync(path.join(cache, "org/model", name)).equals(Buffer.from(bytes))).toBe(
        true,
      );
    }
    // Each kill costs what was on its way, not what had arrived.
    expect(hub.bytesServed).toBeLessThan(1.5 * 2 * shardBytes);
    expect(readdirSync(path.join(cache, "org/.aim-download/model"))).toHaveLength(1);
  });

  it("ends by a signal with its number, and gives the lease back", async () => {
    const cache = path.join(folder.path, "ended");
    hub.faults = { bytesPerSecond: 1_000_000 };
    const { child, ended, said } = start(cache);
    await until(100_000);
    child.kill("SIGTERM");
    expect(await ended).toBe(143);
    expect(said()).toBe(
      "error[download-interrupted]: the download was ended: this process got SIGTERM\n\nhint: what is there is kept: the next run goes on with it\n",
    );
    const lease = readFileSync(path.join(cache, "org/.aim-download/model/lease-1"), "utf8");
    expect(JSON.parse(lease)).toMatchObject({ isReleased: true, worker: null });
  });
});
