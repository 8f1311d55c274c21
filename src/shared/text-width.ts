import stringWidth from "string-width";

/** How many columns of a terminal a text takes: paint takes none, CJK and emoji take two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}
