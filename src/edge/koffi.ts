import { createRequire } from "node:module";

export type Koffi = typeof import("koffi");

/**
 * The koffi module. It takes 8 to 15 ms to load, so it is loaded here, when it is needed, and not
 * imported. Throws when its native library is missing or does not fit the machine.
 *
 * `import.meta.url` is a URL in an ES module, whether bundled or not, and undefined in a CommonJS
 * bundle, which has `require` instead.
 */
export function loadKoffi(): Koffi {
  const load = import.meta.url ? createRequire(import.meta.url) : require;
  return load("koffi");
}
