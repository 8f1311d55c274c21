/** A file of a folder, links followed. */
export type FileState =
  | { readonly kind: "file"; readonly bytes: number; readonly isPointer: boolean }
  | { readonly kind: "missing" | "empty" | "outside" | "not a file" }
  | { readonly kind: "unreadable"; readonly code: string };

/**
 * A folder in which a model may be, as the edge reads it: each question is a reading of its own, so
 * that no more is read than is asked for. `src/edge/open-model-folder.ts`.
 */
export interface ModelFolder {
  readonly path: string;
  /** Why nothing in it can be read, as the end of a sentence about it; null when it can. */
  readonly unreadable: string | null;
  /** False when there is nothing at the path. */
  readonly exists: boolean;
  /** Names of what is directly in it, sorted. */
  readonly names: readonly string[];
  /** What is at a name in it, which may have folders before it. */
  file(name: string): FileState;
  /** Text of a file; null when it is none, or larger than a file of its kind is. */
  text(name: string): string | null;
  /** How long a `.safetensors` file must be by its own header, in bytes; null when it has none. */
  expectedBytes(name: string): number | null;
  /** Whether most bytes of a `.safetensors` file are 32-bit numbers, by its header; false when it has none. */
  isFloat32(name: string): boolean;
}
