import type { ProfileVerdict, Resolution } from "../generated/resolution.ts";
import type { Style } from "../shared/style.ts";
import { alignColumns } from "../shared/table.ts";
import { funnelOf, reasonGroups } from "./funnel.ts";
import { gpusInWords } from "./hardware.ts";
import { countOf, showValue, wrap } from "./value.ts";

const width = 80;
const namesShown = 3;

/**
 * A whole decision for people at a terminal of 80 columns: the request with origins, the hardware,
 * the funnel, the winner with the key that put it first, the others by reason.
 */
export function decisionText(resolution: Resolution, style: Style): string {
  const sections = [
    requestSection(resolution, style),
    hardwareSection(resolution, style),
    funnelSection(resolution, style),
    selectionSection(resolution, style),
    losersSection(resolution, style),
    adviceSection(resolution, style),
    problemsSection(resolution, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function requestSection({ request }: Resolution, style: Style): readonly string[] {
  const rows = Object.entries(request)
    .filter(([key, setting]) => key !== "model" && setting.value !== null)
    .map(([key, setting]) => [
      `  ${key}`,
      { text: showValue(setting.value), paint: style.bold },
      {
        text: `from ${setting.from === "default" ? "the default" : setting.from}`,
        paint: style.dim,
      },
    ]);
  return [style.bold("Request"), ...alignColumns(rows)];
}

function hardwareSection({ gpu, detection }: Resolution, style: Style): readonly string[] {
  const rows = detection.map((attempt) => [
    `  ${attempt.name}`,
    { text: attempt.used ? "used" : "not used", paint: attempt.used ? style.green : style.dim },
    { text: attempt.reason, paint: style.dim },
  ]);
  return [style.bold("Hardware"), `  ${style.bold(gpusInWords(gpu))}`, ...alignColumns(rows)];
}

function funnelSection(resolution: Resolution, style: Style): readonly string[] {
  const funnel = funnelOf(resolution);
  const rows = [
    ["  read", String(funnel.filesRead), { text: "files", paint: style.dim }],
    ["  valid", String(funnel.valid), { text: invalidInWords(resolution), paint: style.dim }],
    ...(funnel.errored.length === 0
      ? []
      : [
          [
            "  errored",
            `-${funnel.errored.length}`,
            { text: "could not be judged", paint: style.red },
          ],
        ]),
    ...funnel.steps.map((step) => [
      `  ${step.rule}`,
      step.fell.length === 0 ? { text: String(step.left), paint: style.dim } : String(step.left),
      {
        text: step.fell.length === 0 ? "" : `-${step.fell.length} ${step.state}`,
        paint: style.yellow,
      },
    ]),
    ["  ranked", { text: String(funnel.ranked), paint: style.bold }, ""],
  ];
  return [style.bold("Profiles"), ...alignColumns(rows)];
}

function invalidInWords(resolution: Resolution): string {
  const broken = new Set(
    resolution.problems
      .filter((problem) => problem.level === "error")
      .map((problem) => problem.where?.path),
  ).size;
  const parts: string[] = [];
  if (broken > 0) parts.push(`${countOf(broken, "file")} broken`);
  if (resolution.shadowed.length > 0) parts.push(`${resolution.shadowed.length} shadowed`);
  return parts.join(", ");
}

function selectionSection(resolution: Resolution, style: Style): readonly string[] {
  const { selection } = resolution;
  const winner = resolution.profiles.find((profile) => profile.id === selection.profile);
  if (winner === undefined) return [style.bold(style.red("Nothing fits"))];
  const lines = [
    `${style.bold("Chosen")}  ${style.bold(style.green(winner.id))}`,
    `  ${winner.path}`,
  ];
  if (selection.by === "profile_id") {
    lines.push("  asked for by AIM_PROFILE_ID: filters and ranking do not apply");
    for (const { rule, reason } of selection.overridden) {
      lines.push(`  ${style.yellow("although")} ${rule}: ${reason}`);
    }
    return lines;
  }
  if (selection.decided_by === null || selection.runner_up === null) {
    return [...lines, "  the only one left"];
  }
  const { rule, winner: best, runner_up: next } = selection.decided_by;
  lines.push(`  before ${selection.runner_up}`);
  if (rule === "profile-id")
    return [...lines, "  equal in every rank key; the smaller id goes first"];
  lines.push(`  by ${style.bold(rule)}: ${showValue(best)} goes before ${showValue(next)}`);
  const why = resolution.rules.find(({ id }) => id === rule)?.why ?? "";
  return [...lines, ...wrap(why, width - 4).map((line) => `    ${style.dim(line)}`)];
}

function losersSection(resolution: Resolution, style: Style): readonly string[] {
  const ranked = resolution.profiles.filter(
    ({ rank, id }) => rank !== null && id !== resolution.selection.profile,
  );
  const groups = reasonGroups(
    resolution.profiles.filter(({ id }) => id !== resolution.selection.profile),
  );
  if (ranked.length + groups.length === 0) return [];
  const lines = [style.bold("Why not the others")];
  if (ranked.length > 0) {
    lines.push(`  ${countOf(ranked.length, "profile")} ranked lower`, ...someNames(ranked, style));
  }
  for (const group of groups) {
    const [first = "", ...rest] = wrap(group.reason, width - 22);
    lines.push(
      `  ${countOf(group.profiles.length, "profile")}: ${first} ${style.dim(`(${group.rule})`)}`,
    );
    lines.push(...rest.map((line) => `    ${line}`), ...someNames(group.profiles, style));
  }
  return [...lines, `  ${style.dim("every rule for one profile: aim explain <profile id>")}`];
}

function someNames(profiles: readonly ProfileVerdict[], style: Style): readonly string[] {
  const shown = profiles.slice(0, namesShown).map(({ id }) => `    ${style.dim(id)}`);
  const more = profiles.length - namesShown;
  return more > 0 ? [...shown, `    ${style.dim(`and ${more} more`)}`] : shown;
}

function adviceSection({ advice }: Resolution, style: Style): readonly string[] {
  if (advice.length === 0) return [];
  const paint = { info: style.dim, warn: style.yellow, deny: style.red } as const;
  const rows = advice.map(({ level, message, rule }) => [
    { text: `  ${level}`, paint: paint[level] },
    `${message} ${style.dim(`(${rule})`)}`,
  ]);
  return [style.bold("Advice"), ...alignColumns(rows)];
}

function problemsSection({ problems }: Resolution, style: Style): readonly string[] {
  const errors = problems.filter((problem) => problem.level === "error").length;
  if (problems.length === 0) return [];
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [style.red(countOf(errors, "error"))] : []),
    ...(warnings > 0 ? [style.yellow(countOf(warnings, "warning"))] : []),
  ];
  return [`${style.bold("Problems")}  ${counts.join(", ")}; see them with aim validate`];
}
