/** Whether a text is a pattern rather than the path of one file. */
export function isPattern(text: string): boolean {
  return /[*?{}]/.test(text);
}

/**
 * Matches whole relative paths: `*` and `?` stand for characters of one name, `**` for any number of
 * folders, `{a,b}` for either. Everything else stands for itself.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  let source = "";
  let depth = 0;
  for (const [token] of pattern
    .replace(/(?:\*\*\/){2,}/g, "**/")
    .matchAll(/\*\*\/|\*\*|[*?{},]|[^*?{},]+/g)) {
    if (token === "**/") source += "(?:[^/]+/)*";
    else if (token === "**") source += ".*";
    else if (token === "*") source += "[^/]*";
    else if (token === "?") source += "[^/]";
    else if (token === "{") {
      depth += 1;
      source += "(?:";
    } else if (token === "}" && depth > 0) {
      depth -= 1;
      source += ")";
    } else if (token === "," && depth > 0) source += "|";
    else source += token.replace(/[\\^$.|+()[\]{}*?]/g, "\\$&");
  }
  const matcher = new RegExp(`^${source}${")".repeat(depth)}$`, "u");
  return (path) => matcher.test(path);
}
