import type { Adapter } from "./adapter.ts";

/** The adapters in one line, such as ``2 adapters: `a` (rank 16), `b` ``. */
export function adaptersInWords(adapters: readonly Adapter[]): string {
  const each = adapters.map(({ name, rank }) =>
    rank === null ? `\`${name}\`` : `\`${name}\` (rank ${rank})`,
  );
  return `${adapters.length} adapter${adapters.length === 1 ? "" : "s"}: ${each.join(", ")}`;
}
