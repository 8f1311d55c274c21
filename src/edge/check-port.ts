import { createServer } from "node:net";
import type { PortReading } from "../doctor/readings.ts";

const timeoutMs = 1000;

/** Listens on `0.0.0.0:port` and closes again at once. Takes a second at most, never throws. */
export function checkPort(port: number): Promise<PortReading> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    const end = (reading: PortReading): void => {
      clearTimeout(timer);
      server.close(() => resolve(reading));
      // Closing a server that does not listen calls back with an error, which changes nothing.
    };
    const timer = setTimeout(
      () => end({ isFree: false, reason: `no answer within ${timeoutMs} ms` }),
      timeoutMs,
    );
    server.once("error", (error: NodeJS.ErrnoException) =>
      end({ isFree: false, reason: error.code ?? error.message }),
    );
    server.listen({ port, host: "0.0.0.0", exclusive: true }, () => end({ isFree: true }));
  });
}
