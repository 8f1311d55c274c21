import type { ValidateJson, VersionMatrixJson } from "../../generated/validate.ts";
import type { VersionMatrix } from "../../launch/check/version-matrix.ts";
import { type IndexRanges, isInRanges } from "../../shared/index-ranges.ts";
import type { Findings } from "../screens/findings.ts";
import { asJson, placeOrNone } from "./as-json.ts";

/** The JSON of `validate`; `versions` is there where profiles were judged by every version. */
export function findingsAsJson({ files, problems, notes, matrices }: Findings): string {
  const answer: ValidateJson = {
    files: files.size,
    problems: problems.map(({ where, level, code, message, hint }) => ({
      ...placeOrNone(where),
      level,
      code,
      message,
      hint: hint ?? null,
    })),
    notes,
    ...(matrices.length === 0 ? {} : { versions: matrices.map(matrixRecord) }),
  };
  return asJson(answer);
}

/** The matrix with names of versions instead of ranges. */
function matrixRecord({ engine, versions, rows }: VersionMatrix): VersionMatrixJson {
  const names = (ranges: IndexRanges) => versions.filter((_, at) => isInRanges(ranges, at));
  return {
    engine,
    versions,
    profiles: rows.map((row) => ({
      id: row.id,
      path: row.path,
      works: names(row.works),
      refused: row.refused.map((entry) => ({ versions: names(entry.in), errors: entry.errors })),
      left_out: names(row.leftOut),
    })),
  };
}
