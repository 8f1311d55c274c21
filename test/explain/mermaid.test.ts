import { describe, expect, it } from "vitest";
import { escapeLabel, explainAsMermaid } from "../../src/explain/formats/mermaid.ts";
import { hostile, oddRules, shippedCase, withHostileTexts } from "./page-cases.ts";

const { resolution } = await shippedCase(60);

/** The lines of a flowchart that we write, each in the one form that Mermaid has for it. */
const LABEL = String.raw`(?:[\p{L}\p{N} .,:()/_+=-]|#\d+;|<br/>)+`;
const FORMS: readonly RegExp[] = [
  /^flowchart TD$/,
  /^ {2}[a-z]+\d* (?:-->|-\.->) [a-z]+\d*$/,
  new RegExp(`^ {2}[a-z]+\\d*\\["${LABEL}"\\](?::::(?:chosen|fell))?$`, "u"),
  /^ {2}classDef [a-z]+ [a-z]+:#[0-9a-f]{6}(?:,[a-z]+:#[0-9a-f]{6})*$/,
];

function expectFlowchart(text: string): void {
  const lines = text.split("\n");
  expect(lines.pop()).toBe("");
  expect(lines[0]).toBe("flowchart TD");
  for (const line of lines)
    expect(
      FORMS.some((form) => form.test(line)),
      line,
    ).toBe(true);
  const nodes = new Set([...text.matchAll(/^ {2}([a-z]+\d*)\[/gm)].map(([, id]) => id));
  const ends = [...text.matchAll(/^ {2}([a-z]+\d*) -\S+ ([a-z]+\d*)$/gm)].flatMap(
    ([, from, to]) => [from, to],
  );
  expect(new Set(ends)).toEqual(nodes);
  // `end` and the like are words of Mermaid's own.
  for (const id of nodes) expect(["end", "graph", "style", "class", "subgraph"]).not.toContain(id);
}

describe("explain/mermaid", () => {
  it("draws the funnel from the files to the chosen profile", () => {
    const text = explainAsMermaid(resolution);
    expectFlowchart(text);
    expect(text).toContain('files["60 files read"]');
    expect(text).toContain('valid["60 valid profiles"]');
    expect(text).toContain(
      `chosen["${resolution.selection.profile}<br/>before ${resolution.selection.runner_up}`,
    );
    const fell = [...text.matchAll(/fell\d+\["(\d+) /g)].map(([, count]) => Number(count));
    const ranked = Number(/ranked\["(\d+) ranked/.exec(text)?.[1]);
    expect(fell.reduce((sum, count) => sum + count, ranked)).toBe(60);
  });

  it("is a flowchart whatever stands in profiles, rules and requests", () => {
    expectFlowchart(explainAsMermaid(withHostileTexts(resolution)));
  });

  it.each([
    ["nothing fits", { gpu: { model: "MI210" } }, 'chosen["nothing fits"]:::fell'],
    ["no profile", { profiles: [] }, 'valid["0 valid profiles"]'],
    [
      "denied and errored",
      { rules: oddRules, profiles: [{ name: "fine", engineArgs: { x: 1 } }, { name: "none" }] },
      'denied["launch denied<br/>not today"]:::fell',
    ],
  ])("%s", async (_, over, part) => {
    const text = explainAsMermaid((await shippedCase(20, over)).resolution);
    expectFlowchart(text);
    expect(text).toContain(part);
  });

  it("a profile asked for by its id is no outcome of the ranking", async () => {
    const id = resolution.profiles.at(-1)!.id;
    const asked = await shippedCase(60, { environment: { AIM_PROFILE_ID: id } });
    const text = explainAsMermaid(asked.resolution);
    expect(text).toContain("ranked -.-> chosen");
    expect(text).toContain("asked for by its id");
  });

  it.each([
    ['a"b', "a#34;b"],
    ["<b>&", "#60;b#62;#38;"],
    ["%%{init}%%", "#37;#37;#123;init#125;#37;#37;"],
    ["1. x", "1#46; x"],
    ["- x", "#45; x"],
    ["style x", "#115;tyle x"],
    ["a\nb", "a b"],
    ["$$x$$", "#36;#8288;#36;x#36;#8288;#36;"],
    ["fa:fa-x", "fa#8288;:fa-x"],
    ["Gemma 漢字", "Gemma 漢字"],
  ])("%j in a label is %s", (text, escaped) => {
    expect(escapeLabel(text)).toBe(escaped);
  });

  it("no hostile text leaves its label", () => {
    for (const text of hostile) expect(escapeLabel(text)).toMatch(new RegExp(`^${LABEL}$`, "u"));
  });
});
