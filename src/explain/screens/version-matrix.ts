import type { MatrixRow, VersionMatrix } from "../../launch/check/version-matrix.ts";
import { type IndexRanges, rangesInWords, rangesOf } from "../../shared/index-ranges.ts";
import { compareText } from "../../shared/order.ts";
import { type Block, bad, good, line, quietCode, strong, unbroken } from "../blocks.ts";
import { countOf } from "../words/counts.ts";

/** How many profiles of a folder are named before the rest is counted. */
const MOST_NAMES = 6;

/**
 * Which profile works with which version, compact: profiles that work with the same versions are one
 * block, with why the others refuse them, and one line for each folder.
 */
export function matrixBlocks(matrix: VersionMatrix): readonly Block[] {
  const { title, versions, rows } = matrix;
  const span = `${versions[0]} to ${versions.at(-1)}`;
  const head = `${title}: ${countOf(rows.length, "profile")}, ${countOf(versions.length, "version")} from ${span}`;
  const blocks = [...Map.groupBy(rows, (row) => JSON.stringify([row.works, row.leftOut]))]
    .map(([, members]) => members)
    .sort((a, b) => newest(b) - newest(a) || b.length - a.length);
  return [line(strong(head)), ...blocks.map((members) => matrixBlock(members, matrix))];
}

/** Where the newest version is that the profiles work with; those that work nowhere come last. */
function newest([row]: readonly MatrixRow[]): number {
  return row?.works.at(-1)?.[1] ?? -1;
}

function matrixBlock(members: readonly MatrixRow[], { versions, rows }: VersionMatrix): Block {
  const [row] = members;
  if (row === undefined) return line("");
  const isAll = row.works.length === 1 && row.works[0]?.join() === `0,${versions.length - 1}`;
  const works =
    row.works.length === 0
      ? bad("works with none")
      : good(`works with ${isAll ? "all" : rangesInWords(row.works, versions)}`);
  const folders = [...Map.groupBy(members, ({ path }) => folderOf(path))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([folder, each]) => {
      const total = rows.filter(({ path }) => folderOf(path) === folder).length;
      return unbroken([quietCode(folder), namesIn(folder, each, total)]);
    });
  return unbroken(
    [works, `: ${countOf(members.length, "profile")}`],
    [...folders, ...reasons(members, versions).map((text) => unbroken(text))],
  );
}

/** Each thing that is said of the profiles, with the versions that say it, the newest last. */
function reasons(members: readonly MatrixRow[], versions: readonly string[]): readonly string[] {
  const leftOut = members[0]?.leftOut ?? [];
  const said = new Map<string, { readonly at: Set<number>; readonly paths: Set<string> }>();
  for (const { path, refused } of members) {
    for (const { in: ranges, errors } of refused) {
      for (const error of errors) {
        const entry = said.get(error) ?? { at: new Set(), paths: new Set() };
        said.set(error, entry);
        entry.paths.add(path);
        for (const at of indexesIn(ranges)) entry.at.add(at);
      }
    }
  }
  const lines = [...said].map(([error, { at, paths }]) => {
    const indexes = [...at].sort((a, b) => a - b);
    const which = paths.size === members.length ? "" : ` (${countOf(paths.size, "profile")})`;
    return {
      last: indexes.at(-1) ?? 0,
      text: `${rangesInWords(rangesOf(indexes), versions)}: ${error}${which}`,
    };
  });
  const sorted = lines.sort((a, b) => a.last - b.last || compareText(a.text, b.text));
  return [
    ...(leftOut.length === 0
      ? []
      : [`${rangesInWords(leftOut, versions)}: left out by \`engine_version\``]),
    ...sorted.map(({ text }) => text),
  ];
}

function indexesIn(ranges: IndexRanges): readonly number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
}

function namesIn(folder: string, rows: readonly MatrixRow[], total: number): string {
  if (rows.length === total && total > 1) return `all ${total} profiles`;
  const names = rows
    .map(({ path }) => path.slice(folder.length).replace(/\.ya?ml$/, ""))
    .sort(compareText);
  if (names.length <= MOST_NAMES) return names.join(", ");
  const shown = names.slice(0, MOST_NAMES - 1);
  return `${shown.join(", ")} and ${names.length - shown.length} others of ${total}`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
