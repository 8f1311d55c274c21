import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable, Writable } from "node:stream";

/** Path of Chromium, or undefined where there is none. */
export const chromium = ["chromium", "chromium-browser"].flatMap((name) => {
  try {
    return [execFileSync("which", [name], { encoding: "utf8" }).trim()];
  } catch {
    return [];
  }
})[0];

type Parameters = Readonly<Record<string, unknown>>;

/** What a key is to the page: names of `KeyboardEvent`, and the text it types. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly text?: string;
  /** 8 is shift. */
  readonly modifiers?: number;
}

export const keys = {
  tab: { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 },
  backTab: { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: 8 },
  enter: { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
  space: { key: " ", code: "Space", windowsVirtualKeyCode: 32, text: " " },
  escape: { key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 },
  end: { key: "End", code: "End", windowsVirtualKeyCode: 35 },
  right: { key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 },
} as const satisfies Readonly<Record<string, Key>>;

/** A page of a headless Chromium, driven by the DevTools protocol. */
export interface Page {
  /** Calls a method of the protocol. */
  call<T = Parameters>(method: string, parameters?: Parameters): Promise<T>;
  /** Loads an address and waits until it has. */
  open(address: string): Promise<void>;
  /** Value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Window of so many CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Whether the machine asks for dark colours, and whether the page is shown or printed. */
  media(colours: "light" | "dark", medium?: "screen" | "print"): Promise<void>;
  /** PNG of the window, or of the whole page. */
  screenshot(isWhole?: boolean): Promise<Buffer>;
  /** What the page asked the network for, and what it said in the console, since the last `open`. */
  readonly requests: readonly string[];
  readonly messages: readonly string[];
}

/** A running Chromium. */
export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

const options = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--hide-scrollbars",
  "--remote-debugging-pipe",
];

/** Starts Chromium with a profile folder of its own, and speaks to it over pipes: no port is opened. */
export function launchChromium(program: string): Browser {
  const folder = mkdtempSync(path.join(tmpdir(), "aim-chromium-"));
  const child = spawn(program, [...options, `--user-data-dir=${folder}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const connection = new Connection(child);
  return {
    newPage: () => openPage(connection),
    async close() {
      const ended = new Promise((resolve) => child.once("close", resolve));
      // It is gone before it has answered.
      connection.send("Browser.close", {}).catch(() => undefined);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Parameters;
  readonly result?: Parameters;
  readonly error?: { readonly message: string };
}

/** The protocol over descriptors 3 and 4: JSON texts that each end with a NUL. */
class Connection {
  readonly #input: Writable;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  #last = 0;

  constructor(child: ChildProcess) {
    this.#input = child.stdio[3] as Writable;
    let text = "";
    (child.stdio[4] as Readable).setEncoding("utf8").on("data", (chunk: string) => {
      const parts = (text + chunk).split("\0");
      text = parts.pop() ?? "";
      for (const part of parts) this.#receive(JSON.parse(part) as Message);
    });
  }

  #receive(message: Message): void {
    if (message.id === undefined) for (const listener of this.#listeners) listener(message);
    else this.#answers.get(message.id)?.(message);
  }

  listen(listener: (message: Message) => void): void {
    this.#listeners.add(listener);
  }

  send(method: string, params: Parameters, sessionId?: string): Promise<Parameters> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        this.#answers.delete(id);
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }
}

async function openPage(connection: Connection): Promise<Page> {
  const { targetId } = await connection.send("Target.createTarget", { url: "about:blank" });
  const attached = await connection.send("Target.attachToTarget", { targetId, flatten: true });
  const sessionId = attached["sessionId"] as string;
  const requests: string[] = [];
  const messages: string[] = [];
  let onLoad: (() => void) | undefined;
  connection.listen((message) => {
    if (message.sessionId !== sessionId) return;
    const params = message.params ?? {};
    if (message.method === "Page.loadEventFired") onLoad?.();
    if (message.method === "Network.requestWillBeSent") {
      requests.push((params["request"] as { readonly url: string }).url);
    }
    if (message.method === "Runtime.exceptionThrown" || message.method === "Log.entryAdded") {
      messages.push(JSON.stringify(params));
    }
  });
  const call = <T>(method: string, parameters: Parameters = {}): Promise<T> =>
    connection.send(method, parameters, sessionId) as Promise<T>;
  for (const domain of ["Page", "Runtime", "Network", "Log", "Accessibility"]) {
    await call(`${domain}.enable`);
  }
  const press = async (key: Key): Promise<void> => {
    await call("Input.dispatchKeyEvent", { type: "keyDown", ...key });
    await call("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  };
  return {
    call,
    requests,
    messages,
    press,
    async open(address) {
      requests.length = 0;
      messages.length = 0;
      const loaded = new Promise<void>((resolve) => {
        onLoad = resolve;
      });
      await call("Page.navigate", { url: address });
      await loaded;
    },
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await call<{
        readonly result: { readonly value: T };
        readonly exceptionDetails?: unknown;
      }>("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
    async type(text) {
      await call("Input.insertText", { text });
    },
    async resize(width, height) {
      await call("Emulation.setDeviceMetricsOverride", {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600,
      });
    },
    async media(colours, medium = "screen") {
      const features = [
        { name: "prefers-color-scheme", value: colours },
        // What is scrolled to is there at once.
        { name: "prefers-reduced-motion", value: "reduce" },
      ];
      await call("Emulation.setEmulatedMedia", { media: medium, features });
    },
    async screenshot(isWhole = false) {
      const { data } = await call<{ readonly data: string }>("Page.captureScreenshot", {
        format: "png",
        captureBeyondViewport: isWhole,
      });
      return Buffer.from(data, "base64");
    },
  };
}
