import path from "node:path";
import { readProfiles } from "../../edge/read-profiles.ts";
import { type LogReading, readLog } from "../../edge/read-records.ts";
import {
  type ReplayedLine,
  replayedLineAsJson,
  replayJsonHead,
} from "../../explain/json/replay.ts";
import { formatsOf, replayReporters } from "../../explain/reporters.ts";
import type { ReplayedWith } from "../../explain/screens/replay.ts";
import type { DecisionRecord } from "../../generated/record.ts";
import { buildCatalog, findProfile } from "../../profiles/catalog.ts";
import type { LoadingSource } from "../../profiles/loading.ts";
import { catalogFolders } from "../../profiles/model-folder.ts";
import { readRecord } from "../../records/read-record.ts";
import type { OtherProfiles } from "../../records/replay.ts";
import { Replayer } from "../../records/replayer.ts";
import { type Tally, TallyCounter } from "../../records/tally.ts";
import type { RuleSet } from "../../rules/rule-set.ts";
import { countOf } from "../../shared/count.ts";
import type { Problem } from "../../shared/problem.ts";
import { declareCommand, type ValuesOf } from "../declaration.ts";
import { exitCodes } from "../exit-code.ts";
import { loadingSource } from "../models.ts";
import { format, requiredOperand } from "../parameters.ts";
import { openProgress } from "../progress.ts";
import { openRuleSide } from "../rule-side.ts";
import type { Session } from "../session.ts";
import { isStop, type Outcome, Stop } from "../stop.ts";

const operands = {
  file: requiredOperand("<FILE>", "decision log that AIM_DECISION_LOG has written; - for stdin"),
};
const options = { format: format(formatsOf(replayReporters), "text") };
type Given = ValuesOf<typeof operands> & ValuesOf<typeof options>;

/** `aim replay` */
export const replayCommand = declareCommand({
  name: "replay",
  summary: "decide recorded decisions again, and say which come out otherwise",
  operands,
  options,
  examples: [
    ["aim replay decisions.jsonl", "would the present rules decide the same? exit 1 if not"],
    [
      "aim replay decisions.jsonl --rules aim-0.9 --profiles ./profiles --format json",
      "under other rules and among other profiles, each record for programs",
    ],
  ],
  main: replay,
});

/**
 * Decides every record of a log again, with its recorded facts under the present rules, and compares.
 * Where `--profiles` is given, among those profiles instead of the recorded ones. The exit code is 3
 * when a line is no record, else 1 when a decision comes out otherwise.
 */
async function replay(session: Session, { file, format }: Given): Promise<Outcome> {
  const { outlet, settings } = session;
  const opened = openRuleSide(session);
  if (isStop(opened)) return opened;
  const rules = opened.ruleSet;
  const log = readLog(file);
  if ("code" in log) return new Stop([log], exitCodes.invalidInput);
  const { profilesPath } = settings;
  const root = profilesPath.origin === "flag" ? profilesPath.value : null;
  const used: ReplayedWith = { rules, profiles: root };
  const tally = await replayLog(session, log, rules, used, format);
  if (isStop(tally)) return tally;
  const output = await replayReporters[format]({ tally, used }, outlet.style);
  return { output, exitCode: exitCodeOf(tally) };
}

function exitCodeOf({ unreadable, different }: Tally): number {
  if (unreadable > 0) return exitCodes.invalidInput;
  return different > 0 ? exitCodes.differs : exitCodes.done;
}

/** Each record is printed when it is decided: a log may be longer than memory. */
async function replayLog(
  { outlet, host, environment, settings }: Session,
  { path: shown, size, lines }: LogReading,
  rules: RuleSet,
  used: ReplayedWith,
  format: Given["format"],
): Promise<Tally | Stop> {
  const replayer = new Replayer(rules);
  const counter = new TallyCounter();
  const progress = openProgress(host, environment);
  const store =
    used.profiles === null ? undefined : new Store(used.profiles, loadingSource(settings));
  let separator = "\n    ";
  let failure = format === "json" ? outlet.data(replayJsonHead(used)) : undefined;
  const print = (entry: ReplayedLine): void => {
    if (format !== "json") return;
    failure ??= outlet.data(separator + replayedLineAsJson(entry));
    separator = ",\n    ";
  };
  // What to do about it is said once.
  const explained = new Set<string>();
  let count = 0;
  for (const { line, text, end } of lines) {
    if (failure !== undefined) break;
    const record = typeof text === "string" ? readRecord(text, { path: shown, line }) : text;
    if ("code" in record) {
      counter.addUnreadable();
      progress.clear();
      outlet.problems([explained.has(record.code) ? { ...record, hint: undefined } : record]);
      explained.add(record.code);
      print({ line, problem: record });
    } else {
      const comparison = await replayer.replay(record, store?.profilesFor(record));
      counter.add(line, record, comparison, rules.digest);
      print({ line, time: record.time, comparison });
    }
    count += 1;
    progress.show(end, size, countOf(count, "record"));
  }
  progress.clear();
  return failure ?? counter.result();
}

/** How many models' profiles are kept: a log is mostly of a few. */
const MOST_MODELS = 50;

/** The profiles of a folder, for the model of each record; each model's are read once. */
class Store {
  readonly #root: string;
  readonly #loading: LoadingSource;
  readonly #models = new Map<string | null, Omit<OtherProfiles, "requestedProfile">>();

  constructor(root: string, loading: LoadingSource) {
    this.#root = root;
    this.#loading = loading;
  }

  profilesFor({ resolution }: DecisionRecord): OtherProfiles {
    const profiles = this.#ofModel(resolution.request.model.value);
    const wanted = resolution.request.profile_id.value;
    if (typeof wanted !== "string") return { ...profiles, requestedProfile: null };
    const found = findProfile(profiles.catalog, wanted);
    // An id that nothing has selects nothing, as it would stop a start.
    return { ...profiles, requestedProfile: isProblem(found) ? wanted : found.facts.id };
  }

  #ofModel(asked: unknown): Omit<OtherProfiles, "requestedProfile"> {
    const model = typeof asked === "string" ? asked : null;
    const known = this.#models.get(model);
    if (known !== undefined) return known;
    if (this.#models.size >= MOST_MODELS) this.#models.clear();
    const reading = readProfiles(this.#root, (list) => catalogFolders(model, list));
    const catalog = buildCatalog(reading.files, reading.problems, this.#loading);
    const inputs = {
      path: path.normalize(this.#root),
      files: catalog.filesRead,
      digest: reading.digest,
    };
    const profiles = { catalog, inputs };
    this.#models.set(model, profiles);
    return profiles;
  }
}

function isProblem(found: object): found is Problem {
  return "code" in found;
}
