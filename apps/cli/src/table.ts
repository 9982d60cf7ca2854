/** Rows under headings, columns padded to their widest cell; numbers to the right. Cells hold no line breaks. */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const isNumber = headings.map((_, column) => rows.every((row) => /^[\d.%/ ]*$/.test(row[column] ?? "")));
  const line = (row: readonly string[]): string =>
    headings
      .map((_, column) => {
        const cell = row[column] ?? "";
        const width = widths[column] ?? 0;
        return isNumber[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [line(headings), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
