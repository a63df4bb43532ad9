import { hash } from "node:crypto";
import { known } from "../columns/header.ts";
import { standingFacts } from "../columns/column-finder.ts";
import { Occurrences } from "./occurrences.ts";

/**
 * Gives every event of a log the same identity whenever it is read again, and identical rows of one file different ones.
 *
 * It is made of what the row says, by column name, not of how it is mapped: a corrected mapping or zone leaves it as it is,
 * and so do the order of columns and new empty ones. Columns that state the request as it stands (when it was closed, whether
 * the promise was kept) are left out, because a later export of the same log fills them in on old rows too.
 */
export class LogIdentities {
  private readonly occurrences = new Occurrences();
  private readonly columns: readonly string[];
  private order: { readonly place: number; readonly begin: string }[] = [];
  private ordered = -1;

  /** `columns` may grow while the log is read. */
  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  identify(cells: readonly string[]): string {
    if (this.ordered !== this.columns.length) this.putInOrder();
    let content = "";
    for (const { place, begin } of this.order) {
      const value = known(cells[place]);
      if (value !== null) content += begin + value;
    }
    for (let place = this.columns.length; place < cells.length; place++) {
      const value = known(cells[place]);
      if (value !== null) content += `\u0001${place}\u0002${value}`;
    }
    const fingerprint = hash("sha256", content, "hex");
    const count = this.occurrences.countNext(Number.parseInt(fingerprint.slice(0, 13), 16) + 1);
    return withCount(fingerprint.slice(0, 32), count);
  }

  private putInOrder(): void {
    const standing = standingFacts(this.columns);
    this.order = this.columns
      .map((name, place) => ({ place, name, begin: `\u0001${name}\u0002` }))
      .filter(({ place }) => !standing.has(place))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    this.ordered = this.columns.length;
  }
}

/** 128 bits in hexadecimal; from the second of identical rows on with its number, as in `...-2`. */
function withCount(fingerprint: string, count: number): string {
  return count === 1 ? fingerprint : `${fingerprint}-${count}`;
}

/** The identity of something that a table says once of each request, such as when it was asked. */
export function identifyOnce(caseKey: string, what: string): string {
  return hash("sha256", `${what}\u0001${caseKey}`, "hex").slice(0, 32);
}
