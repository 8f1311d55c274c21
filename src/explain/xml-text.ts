const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Characters that XML 1.0 cannot hold, escaped or not. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it can stand in an XML element or in an attribute in quotes. */
export function xmlText(text: string): string {
  return text.replace(unprintable, "?").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
