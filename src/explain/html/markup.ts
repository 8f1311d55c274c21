/** Text that is HTML already: made by `html` alone, so that nothing else can be mistaken for it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: text is escaped, lists are joined, nothing is left out. */
export type Content = Markup | string | number | null | readonly Content[];

/** A template whose values are escaped, but for those that are markup. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    text += render(value) + (strings[index + 1] ?? "");
  }
  return new Markup(text);
}

/** Markup as it stands in the page, for CSS and scripts of our own. */
export function raw(text: string): Markup {
  return new Markup(text);
}

function render(value: Content): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escapeHtml(value);
  return typeof value === "number" ? String(value) : value.map(render).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, and those that change the direction of text: in ids they are there to deceive. */
const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text as it can stand in an element or in an attribute in quotes; what cannot be seen is written out. */
export function escapeHtml(text: string): string {
  return text
    .replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** JSON that can stand in a script element: no part of it can end the element or begin a comment. */
export function scriptJson(value: unknown): Markup {
  const text = JSON.stringify(value).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return new Markup(text.toWellFormed());
}
