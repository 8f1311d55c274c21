import { spawnSync } from "node:child_process";
import path from "node:path";

/** What a discovery job does in the image: walks the profiles, and prints each file in base64. */
export const discoveryScript = `set -eu
PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
cd "$PROFILES"
walk() {
  find "$1" -type f -name '*.yaml' | LC_ALL=C sort | while IFS= read -r file; do
    printf '@@BEGIN %s@@\\n' "$file"
    base64 < "$file" | tr -d '\\n'
    printf '\\n@@END@@\\n'
  done
}
if [ -n "\${AIM_ID:-}" ] && [ -d "$AIM_ID" ]; then walk "$AIM_ID"; fi
if [ -d general ]; then walk general; fi
printf '@@ENV AIM_ID=%s@@\\n' "\${AIM_ID:-}"
printf '@@ENV AIM_BASE_IMAGE_REF=%s@@\\n' "\${AIM_BASE_IMAGE_REF:-}"
`;

/** The log of a discovery job over a profiles folder, streams merged; it may use 256 MiB. */
export function discover(profiles: string, aimId: string): string {
  const run = spawnSync("sh", ["-c", `ulimit -v 262144\n${discoveryScript}`], {
    env: { PATH: process.env.PATH ?? "", PROFILES: path.resolve(profiles), AIM_ID: aimId },
    encoding: "utf8",
    maxBuffer: 8 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`exit ${run.status}: ${run.stderr}`);
  return run.stdout + run.stderr;
}

/** The files in a log by path, the last of a path; a record with anything else inside is dropped. */
export function readLog(log: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let open: { readonly path: string; readonly lines: string[] } | undefined;
  for (const line of log.split("\n")) {
    const begun = /^@@BEGIN (.+)@@$/.exec(line)?.[1];
    if (begun !== undefined) open = { path: begun, lines: [] };
    else if (line === "@@END@@" && open !== undefined) {
      const text = open.lines.join("");
      if (/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
        files.set(open.path, Buffer.from(text, "base64").toString("utf8"));
      }
      open = undefined;
    } else open?.lines.push(line);
  }
  return files;
}
