import type { ProfileVerdict, Resolution } from "../../generated/resolution.ts";
import type { ExactMapping } from "../../shared/exact-value.ts";
import {
  type Block,
  bad,
  caution,
  code,
  good,
  group,
  line,
  quiet,
  quietCode,
  type Span,
  section,
  spansOf,
  strong,
  strongCode,
  table,
  toned,
  type Words,
} from "../blocks.ts";
import { countOf } from "../words/counts.ts";
import { gpusInWords } from "../words/gpus.ts";
import { profileInWords } from "../words/profiles.ts";
import { showValue } from "../words/value.ts";

/** What `list-profiles` shows of one profile. */
export type ListedProfile = Pick<
  ProfileVerdict,
  | "id"
  | "origin"
  | "precedence"
  | "path"
  | "metadata"
  | "manual_only"
  | "state"
  | "rank"
  | "reasons"
>;

/** Profiles, and the decision in which they were judged. */
export interface ProfileList {
  readonly profiles: readonly ListedProfile[];
  /** Undefined where they are listed as they are. */
  readonly resolution: Resolution | undefined;
  /** The document of each file as it is written there, by path; what is missing is as it was read. */
  readonly written: ReadonlyMap<string, ExactMapping>;
  /** What was asked for, by the names of the request. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Whether paths and every reason are shown. */
  readonly isVerbose: boolean;
}

const columns = [
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

/** The profiles as one table: rank, id, every metadata field, state and first reason. */
export function profileTableBlocks(list: ProfileList): readonly Block[] {
  const rows = list.profiles.map((profile): readonly Words[] => {
    const { metadata } = profile;
    return [
      profile.rank === null ? "-" : String(profile.rank),
      idOf(profile),
      profile.origin,
      metadata.engine,
      metadata.gpu,
      metadata.precision,
      String(metadata.gpu_count),
      metadata.metric,
      metadata.type,
      profile.manual_only ? "yes" : "no",
      stateOf(profile.state),
      quiet(profile.reasons[0] ?? ""),
    ];
  });
  const shown = table(rows, columns.map(strong));
  const isTold = list.isVerbose && list.resolution !== undefined;
  return isTold ? [shown, ...profileListBlocks(list)] : [shown];
}

function idOf({ id, rank }: ListedProfile): Span {
  return rank === 1 ? strongCode(id) : code(id);
}

function stateOf(state: string): Span {
  if (state === "compatible") return good(state);
  if (state === "errored") return bad(state);
  return state === "unknown" ? strong(state) : caution(state);
}

/** The profiles under the states they are in, `compatible` first, with all reasons when asked for. */
export function profileListBlocks({
  profiles,
  resolution,
  isVerbose,
}: ProfileList): readonly Block[] {
  const states = [...new Set(profiles.map(({ state }) => state))].sort(byStateName);
  const sections = states.map((state) => {
    const members = profiles.filter((profile) => profile.state === state);
    return section(
      [stateOf(state), toned(` (${countOf(members.length, "profile")})`, "quiet")].flatMap(spansOf),
      members.map((profile) => profileLine(profile, isVerbose)),
    );
  });
  return resolution === undefined ? sections : [requestLines(resolution), ...sections];
}

function byStateName(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "compatible") return -1;
  if (b === "compatible") return 1;
  return a < b ? -1 : 1;
}

function requestLines({ request, gpu }: Resolution): Block {
  const { model, precision, engine, metric } = request;
  const asked = [model, precision, engine, metric].map(({ value }) => showValue(value)).join(", ");
  return group([
    line([strong("Request"), `  ${asked}`]),
    line([strong("Hardware"), ` ${gpusInWords(gpu)}`]),
  ]);
}

function profileLine(profile: ListedProfile, isVerbose: boolean): Block {
  const reasons = isVerbose ? profile.reasons : profile.reasons.slice(0, 1);
  return line(
    [profile.rank === null ? "" : `${profile.rank}. `, idOf(profile)],
    [
      line(profileInWords(profile)),
      ...(isVerbose ? [line(quietCode(profile.path))] : []),
      ...reasons.map((reason) => line(quiet(reason))),
    ],
    3,
  );
}
