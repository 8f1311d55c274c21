import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Lease, takeLease } from "../../src/edge/lease-file.ts";
import { identityOf } from "../../src/edge/process-identity.ts";

let folder: string;
let waited: string[];
let end: AbortController;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "aim-lease-")), "work");
  waited = [];
  end = new AbortController();
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const take = () =>
  takeLease({
    folder,
    waiting: (holder) => waited.push(holder),
    lost: () => undefined,
    signal: end.signal,
  });

async function taken(): Promise<Lease> {
  const lease = await take();
  if (lease === "aborted") throw new Error("nobody ended it");
  return lease;
}

/** A lease as another process would have written it. */
function leaseOf(holder: object, over: object = {}): void {
  mkdirSync(folder, { recursive: true });
  const lease = {
    id: "x",
    holder,
    worker: null,
    beat: 1,
    beatMs: 3000,
    isReleased: false,
    ...over,
  };
  writeFileSync(path.join(folder, "lease-7"), JSON.stringify(lease));
}

const elsewhere = { host: "other-pod", kernel: "another kernel", pid: 1, started: "5" };
const dead = { ...identityOf(), started: "1" };

describe("edge/lease-file", () => {
  it("gives one after the other what was given back", async () => {
    const first = await taken();
    const second = take();
    let isTaken = false;
    void second.then(() => {
      isTaken = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isTaken).toBe(false);
    expect(waited[0]).toBe(`process ${process.pid} on ${identityOf().host}`);
    first.release();
    const lease = await second;
    expect(readdirSync(folder)).toEqual(["lease-2"]);
    if (lease !== "aborted") lease.release();
  });

  it("takes over at once from a process of this machine that is dead, and ends what it left running", async () => {
    const worker = spawn("sleep", ["60"], { detached: true, stdio: "ignore" });
    const ended = new Promise((resolve) => worker.on("exit", (_, signal) => resolve(signal)));
    leaseOf(dead, { worker: identityOf(worker.pid) });
    const lease = await taken();
    expect([waited, readdirSync(folder), await ended]).toEqual([[], ["lease-8"], "SIGKILL"]);
    lease.release();
  });

  it("takes over from a process elsewhere after ten of its own beats without a sign of life", async () => {
    leaseOf(elsewhere, { beatMs: 20 });
    const from = performance.now();
    const lease = await taken();
    expect(performance.now() - from).toBeGreaterThan(190);
    expect(waited[0]).toBe("process 1 on other-pod");
    lease.release();
  });

  it("waits for a process elsewhere as long as it renews its lease, whatever its clock says", async () => {
    let beat = 0;
    const renew = () => leaseOf(elsewhere, { beatMs: 20, beat: ++beat });
    renew();
    const heart = setInterval(renew, 20);
    const lease = take();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(readdirSync(folder)).toEqual(["lease-7"]);
    clearInterval(heart);
    const found = await lease;
    expect(beat).toBeGreaterThan(5);
    if (found !== "aborted") found.release();
  });

  it("gives up waiting when it is told to, and leaves the lease alone", async () => {
    leaseOf(elsewhere);
    const lease = take();
    setTimeout(() => end.abort("SIGTERM"), 20);
    expect(await lease).toBe("aborted");
    expect(readdirSync(folder)).toEqual(["lease-7"]);
  });

  it("notes what it has started", async () => {
    const lease = await taken();
    lease.setWorker(process.pid);
    const text = readFileSync(path.join(folder, "lease-1"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ beat: 1, worker: { pid: process.pid } });
    lease.release();
  });

  it("knows that another has taken over, and leaves it what it took", async () => {
    const lease = await taken();
    expect(lease.isHeld()).toBe(true);
    writeFileSync(path.join(folder, "lease-2"), "{}");
    expect(lease.isHeld()).toBe(false);
    lease.setWorker(1);
    lease.release();
    expect(readFileSync(path.join(folder, "lease-2"), "utf8")).toBe("{}");
    expect(readFileSync(path.join(folder, "lease-1"), "utf8")).toContain('"isReleased":false');
  });

  it("lets one alone of many take what is free", async () => {
    leaseOf(dead);
    const all = Array.from({ length: 20 }, take);
    const first = await Promise.race(all);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const holders = readdirSync(folder).filter((name) => name.startsWith("lease-"));
    expect(holders).toEqual(["lease-8"]);
    end.abort("done");
    const results = await Promise.all(all);
    expect(results.filter((each) => each !== "aborted")).toEqual([first]);
    if (first !== "aborted") first?.release();
  });
});
