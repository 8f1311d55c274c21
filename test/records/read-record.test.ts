import { describe, expect, it } from "vitest";
import { readDecision, readRecord } from "../../src/records/read-record.ts";
import { recordOf } from "./support.ts";

const where = { path: "log.jsonl", line: 3 };
const record = await recordOf({ profiles: [{ name: "one" }] });
const text = JSON.stringify(record);
const changed = (change: (copy: Record<string, never>) => void): string => {
  const copy = JSON.parse(text) as Record<string, never>;
  change(copy);
  return JSON.stringify(copy);
};

describe("records/read-record", () => {
  it("reads a record, and a resolution by itself, in any layout", () => {
    expect(readDecision(text, where)).toEqual({ kind: "record", record });
    expect(readDecision(JSON.stringify(record.resolution, null, 2), where)).toEqual({
      kind: "resolution",
      resolution: record.resolution,
    });
    expect(readRecord(text, where)).toEqual(record);
  });

  it.each([
    ["", "not-json", "this is not JSON: it is empty"],
    [text.slice(0, 100), "not-json", "this is not JSON: it ends too early"],
    ["hello", "not-json", "this is not JSON: unexpected text"],
    ["null", "not-a-record", "this is null, neither a decision record nor a resolution"],
    ["[]", "not-a-record", "this is a list, neither a decision record nor a resolution"],
    [
      '{"a":1}',
      "not-a-record",
      "this is another object, neither a decision record nor a resolution",
    ],
    [
      `${"[".repeat(5000)}${"]".repeat(5000)}`,
      "not-json",
      "this is not JSON: it is nested deeper than 200 levels",
    ],
    [
      changed((copy) => Object.assign(copy, { version: 2 })),
      "unknown-record-version",
      "this is a decision record of format 2; this aim reads format 1",
    ],
  ])("%.40s is %s", (given, code, message) => {
    expect(readDecision(given, where)).toMatchObject({ code, level: "error", message, where });
  });

  it("brackets in texts are not nesting", () => {
    const deep = changed((copy) => Object.assign(copy, { time: `${"[".repeat(500)}"\\` }));
    expect(readDecision(deep, where)).toMatchObject({ code: "record-invalid" });
  });

  it("says what is wrong with a record and where, a few things at most", () => {
    const broken = changed((copy) => {
      const { resolution } = copy as never as { resolution: Record<string, never> };
      Object.assign(resolution.selection!, { by: "chance", extra: 1 });
      Object.assign(copy, { time: "yesterday", launch: 3 });
      Reflect.deleteProperty(copy, "masked");
    });
    expect(readDecision(broken, where)).toMatchObject({
      code: "record-invalid",
      message: "this is a decision record, but not a valid one",
      cause: expect.stringMatching(/^the whole has no `masked`\n(.+\n){4}and \d+ more$/),
    });
    expect((readDecision(broken, where) as { cause: string }).cause).toContain(
      "`/resolution/selection` has `extra`, which is not known",
    );
  });

  it("never quotes what stands in a bad line: it may be a secret", () => {
    const secret = 'x "hf_0123456789abcdefghij"';
    expect(JSON.stringify(readDecision(secret, where))).not.toContain("0123456789");
  });

  it("a resolution is too little to decide again", () => {
    expect(readRecord(JSON.stringify(record.resolution), where)).toMatchObject({
      code: "not-a-record",
      where,
      hint: expect.stringContaining("aim explain --from"),
    });
  });

  it("takes facts that a later version has, and lacks none that every version has", () => {
    const later = changed((copy) => {
      const { facts } = copy as never as { facts: { profiles: Record<string, unknown>[] } };
      Object.assign(facts.profiles[0]!, { another_fact: 1 });
    });
    expect(readDecision(later, where)).toMatchObject({ kind: "record" });
    const earlier = changed((copy) => {
      const { facts } = copy as never as { facts: { profiles: Record<string, unknown>[] } };
      Reflect.deleteProperty(facts.profiles[0]!, "metadata");
    });
    expect(readDecision(earlier, where)).toMatchObject({
      cause: "`/facts/profiles/0` has no `metadata`",
    });
  });
});
