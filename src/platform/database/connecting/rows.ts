/**
 * Rows as the code names them. The driver would make of each row an object with the names that came along with the answer, and Kysely
 * another one with the names of the code: for a row of forty columns that took a sixth of a call. Here the names of a statement are made
 * once, and each of its rows once.
 */
import { CamelCasePlugin, type PluginTransformResultArgs } from "kysely";

/** Writes snake_case where the code says camelCase. The way back is `RowShape`. */
class ColumnNames extends CamelCasePlugin {
  override async transformResult({ result }: PluginTransformResultArgs) {
    return result;
  }

  /** What the code calls a column. */
  nameOf(column: string): string {
    return this.camelCase(column);
  }
}

export const columnNames = new ColumnNames();

/** What all rows of a statement have in common. */
export class RowShape {
  readonly #names: readonly string[];
  readonly #empty: Record<string, unknown>;

  constructor(columns: readonly string[]) {
    this.#names = columns.map((column) => columnNames.nameOf(column));
    this.#empty = Object.fromEntries(this.#names.map((name) => [name, null]));
  }

  /** A row of its own; of two columns with one name the later counts, as with the driver. */
  rowOf(values: readonly unknown[]): Record<string, unknown> {
    const row = { ...this.#empty };
    for (let at = 0; at < this.#names.length; at += 1) row[this.#names[at]!] = values[at];
    return row;
  }
}
