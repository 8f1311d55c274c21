import { execFileSync } from "node:child_process";
import puppeteer, { type Browser } from "puppeteer-core";

/** Path of Chromium, or undefined where there is none. */
export const chromium = ["chromium", "chromium-browser"].flatMap((name) => {
  try {
    return [execFileSync("which", [name], { encoding: "utf8" }).trim()];
  } catch {
    return [];
  }
})[0];

/** Starts Chromium with a profile folder of its own, and speaks to it over pipes: no port is opened. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    pipe: true,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
    ],
  });
}
