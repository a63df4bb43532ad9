/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   The roles are written out because a table drawn as cards (display: block) loses them in some browsers. */
import { useMemo, useState, type ReactNode } from "react";
import css from "./Table.module.css";
import { classNames } from "./class-names.ts";
import { SortDownIcon, SortIcon, SortUpIcon } from "./icons.ts";
import { useRowWalk, type RowWalkOptions } from "./use-row-walk.ts";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Gives the value to sort by; a column without it cannot be sorted. */
  sortBy?: ((row: Row) => string | number) | undefined;
  /** Numbers stand at the end, in figures of one width. */
  numeric?: boolean | undefined;
}

export interface Sorting {
  key: string;
  descending: boolean;
}

export interface TableProps<Row> extends RowWalkOptions {
  /** What the table shows; a caption for screen readers unless `showCaption`. */
  caption: string;
  showCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Where a row leads: its first cell becomes the link, and the whole row follows it. */
  hrefOf?: ((row: Row) => string) | undefined;
  sorting?: Sorting | undefined;
  /** When given, the screen sorts (on the server); otherwise the table does. */
  onSort?: ((sorting: Sorting) => void) | undefined;
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, showCaption = false, columns, rows, keyOf, hrefOf, empty, ...walking } = props;
  const { ref } = useRowWalk<HTMLTableElement>({
    ...walking,
    enabled: hrefOf !== undefined && (walking.enabled ?? true),
  });
  const { sorting, sort, sorted } = useSorting(props);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={css["frame"]}>
      <table ref={ref} role="table" className={css["table"]}>
        <caption className={showCaption ? css["caption"] : "unseen"}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.key} column={column} sorting={sorting} onSort={sort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((row) => (
            <BodyRow
              key={keyOf(row)}
              row={row}
              columns={columns}
              walkKey={keyOf(row)}
              href={hrefOf?.(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useSorting<Row>({ sorting: given, onSort, columns, rows }: TableProps<Row>) {
  const [own, setOwn] = useState(given);
  const sorting = onSort ? given : own;
  const sort = (key: string): void => {
    const next = { key, descending: sorting?.key === key ? !sorting.descending : false };
    if (onSort) onSort(next);
    else setOwn(next);
  };
  const sorted = useMemo(() => {
    const sortBy = columns.find((column) => column.key === own?.key)?.sortBy;
    if (onSort || !own || !sortBy) return rows;
    const sign = own.descending ? -1 : 1;
    return rows.toSorted((a, b) => sign * compare(sortBy(a), sortBy(b)));
  }, [rows, columns, own, onSort]);
  return { sorting, sort, sorted };
}

const collator = new Intl.Collator("en-GB", { numeric: true });
const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

interface HeadProps<Row> {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: (key: string) => void;
}

function Head<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const isSorted = sorting?.key === column.key;
  const way = isSorted ? (sorting.descending ? "descending" : "ascending") : undefined;
  const Mark = { ascending: SortUpIcon, descending: SortDownIcon, none: SortIcon }[way ?? "none"];
  return (
    <th
      scope="col"
      role="columnheader"
      className={classNames(column.numeric && css["numeric"])}
      aria-sort={way}
    >
      {column.sortBy ? (
        <button
          type="button"
          className={css["sort"]}
          onClick={() => onSort(column.key)}
          data-sorted={isSorted || undefined}
        >
          {column.head}
          <Mark size={14} aria-hidden="true" />
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

interface BodyRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  walkKey: string;
  href: string | undefined;
}

function BodyRow<Row>({ row, columns, walkKey, href }: BodyRowProps<Row>) {
  return (
    <tr role="row" data-opens={href !== undefined || undefined}>
      {columns.map((column, index) => (
        <td
          key={column.key}
          role="cell"
          data-head={column.head}
          className={classNames(column.numeric && css["numeric"], index === 0 && css["first"])}
        >
          {index === 0 && href !== undefined ? (
            <a className={css["link"]} href={href} data-walk={walkKey}>
              {column.cell(row)}
            </a>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}
