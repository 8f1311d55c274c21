/** The colours of one theme. Text on `page` and `card` has a contrast of 4.5 to 1 or more. */
export interface Palette {
  readonly page: string;
  readonly card: string;
  readonly raised: string;
  readonly line: string;
  readonly text: string;
  readonly dim: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly mark: string;
}

export const light: Palette = {
  page: "#f5f6f8",
  card: "#ffffff",
  raised: "#eef0f4",
  line: "#d5d9e0",
  text: "#181c24",
  dim: "#545c6b",
  accent: "#0b5cad",
  accentSoft: "#e3effb",
  good: "#156c39",
  goodSoft: "#e2f3e8",
  bad: "#a8201a",
  badSoft: "#fdeceb",
  warn: "#7a4d00",
  warnSoft: "#fdf1d8",
  mark: "#fff0a8",
};

export const dark: Palette = {
  page: "#12151b",
  card: "#1a1e26",
  raised: "#242a35",
  line: "#39414f",
  text: "#e8ebf0",
  dim: "#a4adbc",
  accent: "#7cbcff",
  accentSoft: "#1a3049",
  good: "#6fd497",
  goodSoft: "#16301f",
  bad: "#ff9b93",
  badSoft: "#3a1b1b",
  warn: "#f2c35b",
  warnSoft: "#372a10",
  mark: "#5b4a00",
};

/** The custom properties of a theme: `--accent-soft:#…;`. */
export function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:${colour};`)
    .join("");
}
