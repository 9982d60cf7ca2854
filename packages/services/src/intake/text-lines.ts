/** Collects words into lines, and cells of a table into rows. */
export class TextLines {
  readonly #sinks: string[][] = [[]];
  readonly #rows: { cells: string[][]; level: number }[] = [];
  #parts: string[] = [];

  /** Adds words to the line that is being written. */
  add(words: string): void {
    this.#parts.push(words);
  }

  /** Ends the line; spaces inside it are made single, empty lines are not kept. */
  endLine(): void {
    if (this.#parts.length === 0) return;
    const line = this.#parts.join("").replace(/[ \t\r\n\f]+/g, " ");
    this.#parts = [];
    this.#push(line.startsWith(" ") || line.endsWith(" ") ? line.replace(/^ | $/g, "") : line);
  }

  /** Adds words with their line breaks and spaces, as code and verse need. */
  addKept(words: string): void {
    const [first = "", ...more] = words.split("\n");
    this.add(first);
    for (const line of more) {
      this.#endKeptLine();
      this.add(line);
    }
  }

  #endKeptLine(): void {
    const line = this.#parts.join("").trimEnd();
    this.#parts = [];
    this.#push(line);
  }

  /** Ends the last line of a passage added by {@link addKept}. */
  endKept(): void {
    this.#endKeptLine();
  }

  #push(line: string): void {
    if (line.trim() !== "") this.#sinks.at(-1)?.push(line);
  }

  /** Takes back what was added since a mark on the same line. */
  takeSince(mark: number): string {
    return this.#parts.splice(mark).join("");
  }

  get mark(): number {
    return this.#parts.length;
  }

  startRow(): void {
    this.#rows.push({ cells: [], level: this.#sinks.length });
  }

  startCell(): void {
    this.#sinks.push([]);
  }

  /** Ends a cell; outside a row its lines are lines like any others. */
  endCell(): void {
    if (this.#sinks.length === 1) return;
    const lines = this.#sinks.pop() ?? [];
    const row = this.#rows.at(-1);
    if (row?.level === this.#sinks.length) row.cells.push(lines);
    else this.#sinks.at(-1)?.push(...lines);
  }

  /** Ends a row: on one line where each cell holds one, else (tables used as layout) the cells one under another. */
  endRow(): void {
    const row = this.#rows.pop();
    if (!row) return;
    const filled = row.cells.filter((lines) => lines.length > 0);
    if (filled.length < 2 || filled.some((lines) => lines.length > 1)) {
      for (const line of filled.flat()) this.#push(line);
      return;
    }
    const cells = row.cells.map(([line = ""]) => line);
    while (cells.at(-1) === "") cells.pop();
    this.#push(cells.join(" | ").replace(/ {2,}/g, " ").trim());
  }

  toString(): string {
    return (this.#sinks[0] ?? []).join("\n");
  }
}
