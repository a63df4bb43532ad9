import { queries } from "#web/data/query-client.ts";
import { api, keys, type FullMe, type RequestRow } from "../data/api.ts";
import { actOrSay } from "../data/acting.ts";
import { wordsNow } from "../use-words.ts";

export const mayTake = (row: Pick<RequestRow, "holder">, me: Pick<FullMe, "id">): boolean =>
  row.holder === null || row.holder.id === me.id;

interface Pages {
  pages: { rows: RequestRow[]; nextCursor: string | null }[];
}
const isPages = (kept: unknown): kept is Pages =>
  typeof kept === "object" && kept !== null && "pages" in kept;

/** Takes a row of a list: it shows at once who has it. */
export function takeRow(row: RequestRow, me: Pick<FullMe, "id" | "name">): void {
  if (row.holder?.id === me.id) return;
  const holder = { id: me.id, name: me.name };
  queries.setQueriesData<unknown>({ queryKey: keys.lists }, (kept: unknown) =>
    isPages(kept)
      ? { ...kept, pages: kept.pages.map((page) => withHolder(page, row.id, holder)) }
      : kept,
  );
  void actOrSay({
    request: row,
    send: () => api("POST /requests/:id/take", { params: { id: row.id }, body: {} }),
    said: wordsNow().dialogs.done.take(row.number),
    canUndo: true,
  }).then(() => queries.invalidateQueries({ queryKey: keys.lists }));
}

function withHolder(page: Pages["pages"][number], id: string, holder: RequestRow["holder"]) {
  const rows = page.rows.map((one) =>
    one.id === id
      ? { ...one, holder, state: one.state === "asked" ? ("taken" as const) : one.state }
      : one,
  );
  return { ...page, rows };
}
