/** Tables as CSV text, written so that no spreadsheet takes a cell for a formula. Of text alone, so that screens use it too. */

/** A cell of a CSV that no spreadsheet takes for a formula. One that begins like a marked one is marked too, so that it is read as it was. */
export function safeCell(text: string): string {
  const plain = text.replaceAll("\u0000", "");
  const inert = /^'*\s*[=+\-@|%]/.test(plain) || /^[\t\r]/.test(plain) ? `'${plain}` : plain;
  return `"${inert.replaceAll('"', '""')}"`;
}

type Cell = string | number | null;

/** Numbers stand bare, whatever their sign; nothing is an empty cell. */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cellOf = (cell: Cell): string =>
    cell === null ? "" : typeof cell === "number" ? String(cell) : safeCell(cell);
  return [head, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}
