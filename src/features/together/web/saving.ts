/** Gives the reader a file that was made on the page. */
export function saveCsv(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes it when it comes to it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
