import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns, type Cell } from "../shared/table.ts";
import { gpusInWords } from "./hardware.ts";
import { countOf, showValue } from "./value.ts";

/** What `list-profiles` shows of one profile. */
export type ListedProfile = Pick<
  ProfileVerdict,
  "id" | "origin" | "path" | "metadata" | "manual_only" | "state" | "rank" | "reasons"
>;

/** The profiles as one table: rank, id, every metadata field, state and first reason. */
export function listAsTable(profiles: readonly ListedProfile[], style: Style): string {
  const head = [
    "RANK",
    "PROFILE",
    "ORIGIN",
    "ENGINE",
    "GPU",
    "PRECISION",
    "COUNT",
    "METRIC",
    "TYPE",
    "MANUAL",
    "STATE",
    "REASON",
  ];
  const rows: (string | Cell)[][] = profiles.map((profile) => {
    const { metadata } = profile;
    return [
      profile.rank === null ? "-" : String(profile.rank),
      { text: profile.id, paint: profile.rank === 1 ? style.bold : plain },
      profile.origin,
      metadata.engine,
      metadata.gpu,
      metadata.precision,
      String(metadata.gpu_count),
      metadata.metric,
      metadata.type,
      profile.manual_only ? "yes" : "no",
      { text: profile.state, paint: statePaint(profile.state, style) },
      { text: profile.reasons[0] ?? "", paint: style.dim },
    ];
  });
  const header = head.map((text) => ({ text, paint: style.bold }));
  return `${alignColumns([header, ...rows]).join("\n")}\n`;
}

function plain(text: string): string {
  return text;
}

function statePaint(state: string, style: Style): (text: string) => string {
  if (state === "compatible") return style.green;
  if (state === "errored") return style.red;
  return state === "unknown" ? plain : style.yellow;
}

/** The profiles under the states they are in, `compatible` first, with all reasons when asked for. */
export function listAsText(
  profiles: readonly ListedProfile[],
  resolution: Resolution | undefined,
  verbose: boolean,
  style: Style,
): string {
  const states = [...new Set(profiles.map(({ state }) => state))].sort(byStateName);
  const blocks = states.map((state) => {
    const members = profiles.filter((profile) => profile.state === state);
    const head = statePaint(state, style)(style.bold(state));
    return [
      `${head} (${countOf(members.length, "profile")})`,
      ...members.flatMap((profile) => profileLines(profile, verbose, style)),
    ].join("\n");
  });
  const head = resolution === undefined ? [] : [requestLines(resolution, style)];
  return `${[...head, ...blocks].join("\n\n")}\n`;
}

function byStateName(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "compatible") return -1;
  if (b === "compatible") return 1;
  return a < b ? -1 : 1;
}

function requestLines({ request, gpu }: Resolution, style: Style): string {
  const { model, precision, engine, metric } = request;
  const asked = [model, precision, engine, metric].map(({ value }) => showValue(value)).join(", ");
  return `${style.bold("Request")}  ${asked}\n${style.bold("Hardware")} ${gpusInWords(gpu)}`;
}

function profileLines(profile: ListedProfile, verbose: boolean, style: Style): readonly string[] {
  const { metadata } = profile;
  const rank = profile.rank === null ? "" : `${profile.rank}. `;
  const manual = profile.manual_only ? ", manual selection only" : "";
  return [
    `  ${rank}${profile.rank === 1 ? style.bold(profile.id) : profile.id}`,
    `     ${metadata.gpu_count} x ${metadata.gpu}, ${metadata.precision}, ${metadata.metric}, ${metadata.type}, ${metadata.engine}${manual}`,
    ...(verbose ? [`     ${style.dim(profile.path)}`] : []),
    ...(verbose ? profile.reasons : profile.reasons.slice(0, 1)).map(
      (reason) => `     ${style.dim(reason)}`,
    ),
  ];
}
