import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { checkPort } from "../../src/edge/check-port.ts";

const servers: Server[] = [];

afterEach(async () => {
  const closing = servers.splice(0).map((server) => new Promise((done) => server.close(done)));
  await Promise.all(closing);
});

function listen(host: string): Promise<number> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}

describe("edge/check-port", () => {
  it.each(["0.0.0.0", "127.0.0.1"])("finds a port in use at %s", async (host) => {
    const port = await listen(host);
    expect(await checkPort(port)).toEqual({ isFree: false, reason: "EADDRINUSE" });
  });

  it("finds a free port, and leaves it free", async () => {
    const port = await listen("127.0.0.1");
    await new Promise((done) => servers.pop()?.close(done));
    expect(await checkPort(port)).toEqual({ isFree: true });
    expect(await checkPort(port)).toEqual({ isFree: true });
  });
});
