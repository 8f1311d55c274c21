import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { escapeHtml, html, scriptJson } from "../../src/explain/html/markup.ts";
import style from "../../src/explain/html/page.css" with { type: "text" };
import { explainAsHtml } from "../../src/explain/html/page.ts";
import script from "../../src/explain/html/page-script.js" with { type: "text" };
import { traceInWords } from "../../src/explain/words/operators.ts";
import { hostile, oddRules, pageOf, shippedCase, withHostileTexts } from "./page-cases.ts";

const record = await shippedCase(60);
const page = explainAsHtml(pageOf(record));

/** The text of the page as a reader sees it: without tags, entities resolved. */
function visible(markup: string): string {
  return markup
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

describe("explain/html", () => {
  it("has every profile in the matrix, with the outcome and reason of every filter", () => {
    const rows =
      page
        .split('<table id="profiles"')[1]
        ?.split("</table>")[0]
        ?.match(/<tr id="p\d+"[\s\S]*?<\/tr>/g) ?? [];
    expect(rows).toHaveLength(60);
    for (const [index, profile] of record.resolution.profiles.entries()) {
      const text = visible(rows[index] ?? "");
      expect(text).toContain(profile.id);
      expect(text).toContain(profile.state);
      for (const reason of profile.reasons) expect(text).toContain(reason);
      const cells = rows[index]?.match(/<td class="cell [a-z]+"/g) ?? [];
      expect(cells).toEqual(profile.filters.map(({ outcome }) => `<td class="cell ${outcome}"`));
    }
  });

  it("marks in the ranking the key that puts each profile before the next", () => {
    const table = page.split('id="ranking"')[1]?.split("</table>")[0] ?? "";
    const rows = table.match(/<tr[\s\S]*?<\/tr>/g)?.slice(1) ?? [];
    const ranked = record.resolution.profiles.filter(({ rank }) => rank !== null);
    expect(rows).toHaveLength(ranked.length);
    for (const [index, row] of rows.slice(0, -1).entries()) {
      const keys = ranked[index]!.keys;
      const next = ranked[index + 1]!.keys;
      const wanted = keys.findIndex(({ position }, at) => position !== next[at]!.position);
      const cells = row.match(/<td data-key[\s\S]*?<\/td>/g) ?? [];
      expect(cells.map((cell) => cell.includes("<mark>"))).toEqual(
        keys.map((_, at) => at === wanted),
      );
    }
    expect(rows.at(-1)).not.toContain("<mark>");
  });

  it("has the request, the hardware, the funnel, the launch command, the rules and where they come from", () => {
    const text = visible(page);
    for (const part of [
      "Chosen for meta-llama/Llama-3.1-8B-Instruct on 8 x MI300X",
      "aim_id meta-llama/Llama-3.1-8B-Instruct AIM_ID",
      "vram_per_gpu_mb 8 x 196592",
      "A profile falls at the first filter that it fails.",
      "exec python3 -m vllm.entrypoints.openai.api_server",
      "Tensor parallelism cannot span more GPUs than the engine can see.",
      "Decided 2026-11-23T17:00:00.000Z by aim 0.1.0 serve",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("is one file that loads nothing, with no handlers in its markup, and runs its own script alone", () => {
    expect(page.match(/<script(?![^>]*application\/json)/g)).toHaveLength(1);
    const markup = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/\son[a-z]+\s*=/i);
    expect(markup).not.toMatch(/<(?:link|iframe|img|object|embed|form|base)\b/i);
    expect(
      [...markup.matchAll(/href="([^"]*)"/g)].every(([, address]) => address?.startsWith("#")),
    ).toBe(true);
    expect(page).not.toMatch(/url\(|@import|https?:\/\//);
    const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
    expect(page).toContain(
      `default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;${hash}&#39;`,
    );
  });

  it("holds the resolution as JSON", () => {
    const json = /<script type="application\/json" id="resolution">([\s\S]*?)<\/script>/.exec(
      page,
    )?.[1];
    expect(JSON.parse(json ?? "")).toEqual(record.resolution);
  });

  it("gives the same bytes for the same decision", async () => {
    expect(explainAsHtml(pageOf(await shippedCase(60)))).toBe(page);
  });

  it("every id is there once, and every link leads to one", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, target] of page.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)) {
      expect(ids).toContain(target);
    }
  });

  it("tables have captions and headers with a scope", () => {
    const markup = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, "");
    const tables = markup.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const table of tables) {
      expect(table).toContain("<caption>");
      for (const [header] of table.matchAll(/<th\b[^>]*>/g))
        expect(header).toMatch(/scope="(?:col|row)"/);
    }
  });

  it("shows hostile texts as text, in every place that one can come from", () => {
    const resolution = withHostileTexts(record.resolution);
    const text = explainAsHtml({ ...pageOf(record), resolution });
    expect(text.match(/<script(?![^>]*application\/json)/g)).toHaveLength(1);
    const markup = text.replace(/<(script|style)[\s\S]*?<\/\1>/g, "");
    // A page that fails here is long: what is wrong in it is enough.
    expect(/[\u202a-\u202e\0]/.exec(markup)?.[0]).toBeUndefined();
    const elements = markup.replace(/="[^"]*"/g, "");
    expect(/<(?:script|img)|<[a-z][^>]*\son[a-z]+\b/i.exec(elements)?.[0]).toBeUndefined();
    const seen = visible(text);
    for (const given of hostile.slice(0, 5)) expect(seen).toContain(given.replace(/\s+/g, " "));
    expect(seen).toContain("a\\u{202e}b\\u{0}c");
    const json = /<script type="application\/json" id="resolution">([\s\S]*?)<\/script>/.exec(
      text,
    )?.[1];
    expect(JSON.parse(json ?? "")).toEqual(resolution);
  });

  it("without any profile says so, and is whole", async () => {
    const empty = explainAsHtml(pageOf(await shippedCase(0)));
    const text = visible(empty);
    expect(text).toContain("Nothing fits");
    expect(text).toContain("There is no valid profile for this model in profiles (0 files read).");
    expect(text).toContain("There are no profiles to judge.");
    expect(empty).not.toContain('id="search"');
  });

  it("when nothing fits counts the reasons, and puts first what fails the fewest rules", async () => {
    const nothing = await shippedCase(60, { gpu: { model: "MI210" } });
    expect(nothing.resolution.selection.profile).toBeNull();
    const text = explainAsHtml(pageOf(nothing));
    expect(visible(text)).toContain("Of 60 profiles, none passes every filter:");
    const fails = [...text.matchAll(/<td class="num"><\/td><td class="num">(\d+)<\/td>/g)].map(
      ([, count]) => Number(count),
    );
    expect(fails).toHaveLength(60);
    expect(fails).toEqual([...fails].sort((a, b) => a - b));
  });

  it("says what was overridden for a profile that was asked for by its id", async () => {
    const id = record.resolution.profiles.at(-1)!.id;
    const asked = await shippedCase(60, { environment: { AIM_PROFILE_ID: id } });
    const text = visible(explainAsHtml(pageOf(asked)));
    expect(text).toContain("Asked for by its id for meta-llama");
    expect(text).toMatch(/Overridden filter [a-z-]+: /);
  });

  it("says that the secrets of the launch are masked, where there are any", async () => {
    const secret = await shippedCase(3, {
      environment: { AIM_ENGINE_ARGS: '{"api-key": "do-not-show"}' },
    });
    const text = explainAsHtml(pageOf(secret));
    expect(visible(text)).toContain("Secrets are masked: put them in before you run it.");
    expect(text.includes("do-not-show")).toBe(false);
    expect(page.includes("Secrets are masked")).toBe(false);
  });

  it("shows what could not be judged, and a launch that is denied", async () => {
    const odd = await shippedCase(0, {
      rules: oddRules,
      profiles: [
        { name: "fine", engineArgs: { x: 1 } },
        { name: "much", engineArgs: { x: 9 } },
        { name: "none" },
      ],
    });
    const text = visible(explainAsHtml(pageOf(odd)));
    expect(text).toContain("Chosen, but a rule denies the launch, for");
    expect(text).toContain("Denied not today (never)");
    expect(text).toContain("1 could not be judged");
    expect(text).toContain("`lessThan` needs numbers, found no value");
  });
});

describe("explain/html markup", () => {
  it("escapes everything but markup, and joins lists", () => {
    expect(html`<p title="${'"'}">${["<", html`<b>${"&"}</b>`, null, 3]}</p>`.text).toBe(
      '<p title="&quot;">&lt;<b>&amp;</b>3</p>',
    );
  });

  it("writes out what cannot be seen, and replaces halves of characters", () => {
    expect(escapeHtml("a\u0000\u202e\ud800b")).toBe("a\\u{0}\\u{202e}\ufffdb");
  });

  it("JSON in a script element can neither end it nor begin a comment", () => {
    const { text } = scriptJson({ a: "</script><!--&\u2028" });
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text)).toEqual({ a: "</script><!--&\u2028" });
  });
});

describe("explain/html palette", () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((part) => {
      const value = Number.parseInt(part, 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const pairs = [...style.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  const palette = (theme: 2 | 3) => new Map(pairs.map((pair) => [pair[1], pair[theme] ?? ""]));
  const on: readonly (readonly [string, readonly string[]])[] = [
    [
      "text",
      ["page", "card", "raised", "accent-soft", "good-soft", "bad-soft", "warn-soft", "mark"],
    ],
    ["dim", ["page", "card", "raised", "accent-soft", "good-soft", "bad-soft", "warn-soft"]],
    ["accent", ["page", "card", "accent-soft", "raised"]],
    ["good", ["card", "good-soft"]],
    ["bad", ["card", "bad-soft"]],
  ];
  it.each([
    ["light", palette(2)],
    ["dark", palette(3)],
  ])("%s: text has a contrast of 4.5 to 1 on every background that it stands on", (_, colours) => {
    expect(colours.size).toBe(15);
    for (const [text, backgrounds] of on) {
      for (const background of backgrounds) {
        expect(
          contrast(colours.get(text) ?? "", colours.get(background) ?? ""),
          `${text} on ${background}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("explain/html trace-words", () => {
  const leaf = (
    fact: string,
    operator: string,
    found: unknown,
    wanted: unknown,
    result: boolean,
  ) => ({
    fact,
    operator,
    found,
    wanted,
    result,
  });
  it.each([
    [leaf("profile.metadata.engine", "equal", "vllm", "vllm", true), "engine = vllm"],
    [
      leaf("profile.metadata.engine", "equal", "sglang", "vllm", false),
      "engine sglang, wanted vllm",
    ],
    [leaf("profile.metadata.gpu_count", "lessThanInclusive", 2, 8, true), "gpu_count 2 ≤ 8"],
    [
      leaf("profile.metadata.gpu_count", "lessThanInclusive", 8, 4, false),
      "gpu_count 8, wanted ≤ 4",
    ],
    [leaf("a.b", "in", "x", ["x", "y"], true), 'b x in ["x","y"]'],
    [{ not: leaf("a.b", "equal", 1, 2, false), result: true }, "not (b 1, wanted 2)"],
    [
      { any: [leaf("a.b", "equal", 1, 2, false), leaf("a.c", "equal", 3, 3, true)], result: true },
      "c = 3",
    ],
    [
      {
        all: [leaf("a.b", "equal", 1, 2, false), leaf("a.c", "equal", 3, 4, false)],
        result: false,
      },
      "b 1, wanted 2, c 3, wanted 4",
    ],
  ])("%j is %s", (trace, words) => {
    expect(traceInWords(trace)).toBe(words);
  });
});
