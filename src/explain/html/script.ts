/**
 * The page's script: theme, search, sorting, copying. Everything is there and readable without it. It
 * only reads what is in the page, and loads nothing.
 */
export const script = `
"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  root.classList.add("js");

  const theme = document.getElementById("theme");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (prefersDark.matches ? "dark" : "light")) === "dark";
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    showTheme();
  });
  prefersDark.addEventListener("change", showTheme);
  showTheme();

  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    const key = cell.dataset.key ?? cell.textContent.trim();
    const number = key === "" ? Infinity : Number(key);
    return Number.isNaN(number) ? key.toLowerCase() : number;
  };
  const sortBy = (table, header) => {
    const column = header.cellIndex;
    const isAscending = header.getAttribute("aria-sort") !== "ascending";
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, index) => [keyOf(row, column), index, row]);
    const order = (a, b) =>
      typeof a[0] === typeof b[0] ? compare(a[0], b[0]) : typeof a[0] === "number" ? -1 : 1;
    rows.sort((a, b) => (isAscending ? order(a, b) : order(b, a)) || a[1] - b[1]);
    for (const other of all("th[aria-sort]", table)) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
    body.append(...rows.map(([, , row]) => row));
  };
  for (const table of all("table[data-sortable]")) {
    for (const header of all("thead th", table)) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.setAttribute("aria-label", "Sort by " + header.textContent.trim());
      header.append(button);
      header.addEventListener("click", () => sortBy(table, header));
    }
  }

  const search = document.getElementById("search");
  if (search !== null) {
    const states = document.getElementById("state");
    const count = document.getElementById("count");
    const none = document.getElementById("no-match");
    const rows = all("#profiles > tbody > tr").map((row) => [row, [...row.cells].map((cell) => cell.textContent).join(" ").toLowerCase()]);
    const filter = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
      let shown = 0;
      for (const [row, text] of rows) {
        const isWanted = states.value === "" || row.dataset.state === states.value;
        const isShown = isWanted && words.every((word) => text.includes(word));
        row.hidden = !isShown;
        if (isShown) shown += 1;
      }
      count.textContent = shown + " of " + rows.length + " shown";
      none.hidden = shown > 0;
    };
    search.addEventListener("input", filter);
    states.addEventListener("change", filter);
    search.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || search.value === "") return;
      search.value = "";
      filter();
    });
    addEventListener("hashchange", () => {
      const row = document.getElementById(location.hash.slice(1));
      if (row === null || !row.hidden) return;
      search.value = states.value = "";
      filter();
      row.scrollIntoView();
    });
    filter();
  }

  for (const button of all("button[data-copy]")) {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      let isCopied = true;
      try {
        await navigator.clipboard.writeText(source.textContent);
      } catch {
        const selection = getSelection();
        selection.selectAllChildren(source);
        isCopied = document.execCommand("copy");
      }
      button.textContent = isCopied ? "Copied" : "Press Ctrl+C to copy";
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
})();
`;

/**
 * What the page's content security policy allows to run: this script and nothing else. A test
 * computes it anew, because stages have no cryptography.
 */
export const scriptHash = "sha256-8A7bSJ3hqXOxxFYOD/END2gvs8fz2J4caoC2jyUPFcs=";
