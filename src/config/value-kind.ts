/** Names that the installation knows: the engines in `engines/` and the GPU models of the table. */
export interface KnownNames {
  readonly engines: readonly string[];
  readonly canonicalGpuModels: readonly string[];
  /** The GPU models that a device id, a label or a product name means (src/facts/gpu-names.ts). */
  readonly gpuModelsMeantBy?: (text: string) => readonly string[];
}

/**
 * The kinds of values that a variable can have: each is read by parse-value.ts in one way.
 * - `choice`: one of `values`; letter case is free. `aliases` gives words that mean one of them:
 *   a word of `values` that is only another name, or a word that is accepted without being listed.
 * - `name`: as `choice`, of names that the installation knows; an alias may mean "none" (null).
 * - `integer`: decimal digits from `least` to `most`, or one of `words`.
 * - `boolean`: true/false, yes/no, on/off, 1/0.
 * - `path`, `text`: any text without control characters. `or` says what else a path may be.
 * - `model-id`: `org/model`. `model-reference`: also `hf://`, `s3://` or an absolute path.
 * - `model-directory`: one or two directory names.
 * - `engine-arguments`: a JSON object of engine options.
 * - `log-destination`: the path of a file, `fd:` with the number of a descriptor, or `none`.
 */
export type ValueKind =
  | {
      readonly kind: "choice";
      readonly values: readonly string[];
      readonly aliases?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: "name";
      readonly of: "engines" | "canonicalGpuModels";
      readonly aliases?: Readonly<Record<string, string | null>>;
    }
  | {
      readonly kind: "integer";
      readonly least: number;
      readonly most: number;
      readonly words: readonly string[];
    }
  | { readonly kind: "boolean" }
  | { readonly kind: "path"; readonly or?: string }
  | { readonly kind: "text" }
  | { readonly kind: "model-id" }
  | { readonly kind: "model-reference" }
  | { readonly kind: "model-directory" }
  | { readonly kind: "engine-arguments" }
  | { readonly kind: "log-destination" };
