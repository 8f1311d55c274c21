import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/shared/code-frame.ts";

const TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";

function frame(...lines: readonly string[]): string {
  return lines.join("\n");
}

describe("shared/code-frame", () => {
  it("codeFrame: shows two lines on each side, a mark at the line and a caret at the column", () => {
    expect(codeFrame(TEXT, { line: 3, column: 2 })).toBe(
      frame("  1 | one", "  2 | two", "> 3 | three", "    |  ^", "  4 | four", "  5 | five"),
    );
  });

  it("codeFrame: aligns the numbers of lines", () => {
    expect(codeFrame(TEXT, { line: 9, column: 1 }, 1)).toBe(
      frame("   8 | eight", ">  9 | nine", "     | ^", "  10 | ten"),
    );
  });

  it("codeFrame: marks the line alone when there is no column", () => {
    expect(codeFrame(TEXT, { line: 1 }, 1)).toBe(frame("> 1 | one", "  2 | two"));
  });

  it("codeFrame: shows the end of the last line for a place behind the end", () => {
    expect(codeFrame("a: 1\nb:", { line: 2, column: 3 })).toBe(
      frame("  1 | a: 1", "> 2 | b:", "    |   ^"),
    );
    expect(codeFrame("a: 1\n", { line: 2, column: 1 })).toBe(frame("> 1 | a: 1", "    | ^"));
    expect(codeFrame("a", { line: 9, column: 99 })).toBe(frame("> 1 | a", "    |  ^"));
    expect(codeFrame("", { line: 1, column: 1 })).toBe(frame("> 1 |", "    | ^"));
  });

  it("codeFrame: counts a tab as the two blanks that it shows", () => {
    expect(codeFrame("\ta:\t1", { line: 1, column: 5 })).toBe(
      frame("> 1 |   a:  1", "    |       ^"),
    );
  });

  it("codeFrame: leaves carriage returns and a byte order mark out", () => {
    expect(codeFrame("\uFEFFa: 1\r\nb: 2\r\n", { line: 1, column: 4 })).toBe(
      frame("> 1 | a: 1", "    |    ^", "  2 | b: 2"),
    );
  });

  it("codeFrame: puts the caret under the column where characters are wide, narrow or combined", () => {
    expect(codeFrame("漢字: x", { line: 1, column: 5 })).toBe(
      frame("> 1 | 漢字: x", "    |       ^"),
    );
    expect(codeFrame("😀: x", { line: 1, column: 5 })).toBe(frame("> 1 | 😀: x", "    |     ^"));
    expect(codeFrame("e\u0301: x", { line: 1, column: 5 })).toBe(
      frame("> 1 | e\u0301: x", "    |    ^"),
    );
  });

  it("codeFrame: shows control characters and what turns text around as question marks", () => {
    expect(codeFrame("a\u001b[31m\u202eb\u0000", { line: 1, column: 9 })).toBe(
      frame("> 1 | a?[31m?b?", "    |         ^"),
    );
  });

  it("codeFrame: cuts long lines around the column, and their neighbours at the same place", () => {
    const long = "0123456789".repeat(30);
    const [before, meant, caret] = codeFrame(`${long}\n${long}`, { line: 2, column: 206 }).split(
      "\n",
    );
    expect(meant).toBe(`> 2 | …${long.slice(155, 255)}…`);
    expect(before).toBe(`  1 | …${long.slice(155, 255)}…`);
    expect(meant?.charAt(caret?.indexOf("^") ?? 0)).toBe(long.charAt(205));
    const [start, startCaret] = codeFrame(long, { line: 1, column: 3 }).split("\n");
    expect(start).toBe(`> 1 | ${long.slice(0, 100)}…`);
    expect(startCaret).toBe("    |   ^");
    const [end, endCaret] = codeFrame(long, { line: 1, column: 301 }).split("\n");
    expect(end).toBe(`> 1 | …${long.slice(200)}`);
    expect(endCaret?.length).toBe((end?.length ?? 0) + 1);
  });

  it("codeFrame: does not cut between the halves of a character", () => {
    const text = codeFrame("😀".repeat(200), { line: 1, column: 202 });
    expect(text.isWellFormed()).toBe(true);
  });
});
