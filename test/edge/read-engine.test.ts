import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEngine, readEngineNames } from "../../src/edge/read-engine.ts";
import { madeUp, root, sglang, vllm } from "../launch/support.ts";

const shipped = path.join(root, "engines");
const folder = mkdtempSync(path.join(tmpdir(), "aim-engines-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(path.join(folder, name), JSON.stringify(content, null, 2));

describe("edge/read-engine", () => {
  it("readEngineNames: lists the engines that ship, and none where there is no directory", () => {
    expect(readEngineNames(shipped)).toEqual(["bentoml", "sglang", "vllm", "vllm_omni"]);
    expect(readEngineNames(path.join(folder, "none"))).toEqual([]);
  });

  it("readEngine: reads a descriptor with its flag table", () => {
    expect(readEngine(shipped, "vllm")).toEqual(vllm);
    expect(readEngine(shipped, "sglang")).toEqual(sglang);
  });

  it("readEngine: reads an engine that has no flag table", () => {
    write("made-up.json", madeUp().descriptor);
    expect(readEngine(folder, "made-up")).toEqual(madeUp());
  });

  it("readEngine: names the nearest engine for one that is not there", () => {
    expect(readEngine(shipped, "vlm")).toEqual([
      {
        code: "unknown-engine",
        level: "error",
        message: "no engine is called `vlm`: there are `bentoml`, `sglang`, `vllm`, `vllm_omni`",
        hint: "did you mean `vllm`?",
      },
    ]);
  });

  it("readEngine: never leaves the directory", () => {
    for (const name of ["../engines/vllm", "/etc/passwd", "vllm.flags", ""]) {
      expect(readEngine(shipped, name)).toMatchObject([{ code: "unknown-engine" }]);
    }
  });

  it("readEngine: says where a descriptor or a table is wrong", () => {
    const { server, ...rest } = madeUp({ lists: "value" as "values" }).descriptor;
    write("broken.json", { ...rest, id: "broken", server, servr: server });
    const where = (line: number, column: number) => ({
      path: path.join(folder, "broken.json"),
      line,
      column,
    });
    expect(readEngine(folder, "broken")).toMatchObject([
      {
        code: "not-allowed",
        level: "error",
        message: "`lists` is `value`; it must be values, repeat, comma, json or python",
        where: where(17, 14),
        hint: "did you mean `values`?",
      },
      {
        code: "unknown-key",
        level: "error",
        message: "unknown key `servr`",
        where: where(24, 3),
        hint: "did you mean `server`?",
      },
    ]);
    write("tabled.json", {
      ...madeUp({ flagTable: "tabled.flags.json" }).descriptor,
      id: "tabled",
    });
    write("tabled.flags.json", {
      engine: "tabled",
      versions: ["1"],
      reference: "1",
      options: { x: {} },
    });
    expect(readEngine(folder, "tabled")).toMatchObject([
      { level: "error", where: { path: path.join(folder, "tabled.flags.json") } },
    ]);
  });

  it("readEngine: wants the file's name for the id", () => {
    write("other.json", madeUp().descriptor);
    expect(readEngine(folder, "other")).toMatchObject([{ code: "engine-name-differs" }]);
  });
});
