import type { ProfileSource } from "../../src/profiles/profile.ts";

const metadata = `metadata:
  engine: vllm
  gpu: MI300X
  precision: fp8
  gpu_count: 1
  metric: latency
  manual_selection_only: false
  type: unoptimized
`;

/** The ids of a profile of `org/model`. */
export const ids = "aim_id: org/model\nmodel_id: org/model-fp8\n";

/** A valid profile without a model; `rest` is put after the metadata, `head` before. */
export function profileText(head = "", rest = ""): string {
  return head + metadata + rest;
}

/** A file in the store `profiles`; valid for its place if it is in a model's folder or general. */
export function source(relative: string, text?: string): ProfileSource {
  const isGeneral = relative.split("/").includes("general");
  const [org, model] = relative.split("/");
  const own = org === "custom" ? ids : `aim_id: ${org}/${model}\nmodel_id: ${org}/${model}\n`;
  return {
    path: `profiles/${relative}`,
    relative,
    text: text ?? profileText(isGeneral ? "" : own),
  };
}
