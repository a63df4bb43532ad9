// Jira wraps the names of fields that people add: `Custom field (Request Type)`.
const customField = /^[^()]*(?:field|feld|champ|campo|veld)[^()]*\((.+)\)$/i;

/** A header without accents, case, blanks and signs, so that `Case ID`, `case_id` and `CaseID` are one. */
export function keyOf(header: string): string {
  const inner = (header.length < 200 ? customField.exec(header.trim())?.[1] : undefined) ?? header;
  const key = inner
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return key === "" ? header.trim() : key;
}

/**
 * Gives every column a name of its own: empty headers are numbered, repeated ones counted (`Comment`, `Comment (2)`).
 * ServiceNow's event log names two columns `category`; the second is the subcategory.
 */
export function nameColumns(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const hasSubcategory = headers.some((header) => keyOf(header) === "subcategory");
  return headers.map((header, place) => {
    const base = header.trim() === "" ? `Column ${place + 1}` : header.trim();
    let name = base;
    if (base === "category" && taken.has(base) && !hasSubcategory && !taken.has("subcategory"))
      name = "subcategory";
    for (let count = counts.get(base) ?? 2; taken.has(name); count++) {
      name = `${base} (${count})`;
      counts.set(base, count + 1);
    }
    taken.add(name);
    return name;
  });
}

/** The header that a numbered repetition stands for: `Comment (2)` is `Comment`. */
export function withoutCount(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}

const unknownTexts = new Set(["", "?", "NA", "N/A", "n/a", "null", "NULL", "Null"]);

/** The text without blanks around it, or null when it says that the value is unknown. */
export function known(text: string | undefined): string | null {
  if (text === undefined) return null;
  const trimmed = text.trim();
  return unknownTexts.has(trimmed) ? null : trimmed;
}
