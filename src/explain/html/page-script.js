// The page's script: theme, search, sorting, copying. Everything is there and readable without it. It
// only reads what is in the page, and loads nothing.
(() => {
  const root = document.documentElement;
  /** @type {(selector: string, from?: ParentNode) => HTMLElement[]} */
  const all = (selector, from = document) => [
    .../** @type {NodeListOf<HTMLElement>} */ (from.querySelectorAll(selector)),
  ];
  /** @type {(id: string) => HTMLElement} */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  root.classList.add("js");

  const theme = byId("theme");
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

  /** @typedef {string | number} Key */

  /** @type {(row: HTMLTableRowElement, column: number) => Key} */
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    const key = cell?.dataset.key ?? cell?.textContent.trim() ?? "";
    const number = key === "" ? Number.POSITIVE_INFINITY : Number(key);
    return Number.isNaN(number) ? key.toLowerCase() : number;
  };
  /** Numbers before words. @type {(a: Key, b: Key) => number} */
  const compare = (a, b) => {
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    if (a === b) return 0;
    return a < b ? -1 : 1;
  };
  /** @type {(table: HTMLTableElement, header: HTMLTableCellElement) => void} */
  const sortBy = (table, header) => {
    const column = header.cellIndex;
    const isAscending = header.getAttribute("aria-sort") !== "ascending";
    const body = table.tBodies[0];
    const rows = [...(body?.rows ?? [])].map((row, index) => ({
      row,
      index,
      key: keyOf(row, column),
    }));
    const turn = isAscending ? 1 : -1;
    rows.sort((a, b) => turn * compare(a.key, b.key) || a.index - b.index);
    for (const other of all("th[aria-sort]", table)) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
    body?.append(...rows.map(({ row }) => row));
  };
  for (const table of all("table[data-sortable]")) {
    for (const header of all("thead th", table)) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.setAttribute("aria-label", `Sort by ${header.textContent.trim()}`);
      header.append(button);
      header.addEventListener("click", () =>
        sortBy(
          /** @type {HTMLTableElement} */ (table),
          /** @type {HTMLTableCellElement} */ (header),
        ),
      );
    }
  }

  const search = /** @type {HTMLInputElement | null} */ (document.getElementById("search"));
  if (search !== null) {
    const states = /** @type {HTMLSelectElement} */ (byId("state"));
    const count = byId("count");
    const none = byId("no-match");
    const rows = /** @type {HTMLTableRowElement[]} */ (all("#profiles > tbody > tr")).map(
      (row) => ({
        row,
        text: [...row.cells]
          .map((cell) => cell.textContent)
          .join(" ")
          .toLowerCase(),
      }),
    );
    const filter = () => {
      const words = search.value
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== "");
      let shown = 0;
      for (const { row, text } of rows) {
        const isWanted = states.value === "" || row.dataset.state === states.value;
        const isShown = isWanted && words.every((word) => text.includes(word));
        row.hidden = !isShown;
        if (isShown) shown += 1;
      }
      count.textContent = `${shown} of ${rows.length} shown`;
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
      if (!row?.hidden) return;
      search.value = "";
      states.value = "";
      filter();
      row.scrollIntoView();
    });
    filter();
  }

  for (const button of all("button[data-copy]")) {
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const source = byId(button.dataset.copy ?? "");
      let isCopied = true;
      try {
        await navigator.clipboard.writeText(source.textContent);
      } catch {
        getSelection()?.selectAllChildren(source);
        isCopied = document.execCommand("copy");
      }
      button.textContent = isCopied ? "Copied" : "Press Ctrl+C to copy";
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
})();
