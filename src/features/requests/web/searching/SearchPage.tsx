import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import css from "./Searching.module.css";
import { go } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { SearchIcon } from "#web/ui/icons.ts";
import { List } from "#web/ui/List.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { useRequestList } from "../data/reading.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { useWords } from "../use-words.ts";
import { whoAsked, whoHas } from "../words/telling.ts";
import { addressOf, isEmpty, readFilter, toAsk, type Filter, type FilterName } from "./filter.ts";
import { Snippet } from "./Snippet.tsx";
import { Filters } from "./Filters.tsx";

const pauseMs = 200;

/** Finds any request the reader may see, by words and what it is; the address says it all, so it can be sent. */
export default function SearchPage() {
  const words = useWords().sentences.search;
  const filter = readFilter(useLocation().searchStr);
  const set = (name: FilterName, value: string): void =>
    go(addressOf({ ...readFilter(location.search), [name]: value }), { replace: true });
  const { q: _words, ...narrowing } = filter;
  return (
    <SpokenPage title={words.title}>
      <Words value={filter.q ?? ""} onPause={(q) => set("q", q)} />
      <details className={css["narrow"]} open={!isEmpty(narrowing) || undefined}>
        <summary>{words.filters}</summary>
        <Filters filter={filter} set={set} />
        {!isEmpty(narrowing) && (
          <Button
            size="small"
            onClick={() => go(addressOf({ q: filter.q ?? "" }), { replace: true })}
          >
            {words.clear}
          </Button>
        )}
      </details>
      {isEmpty(filter) ? (
        <EmptyState icon={SearchIcon} title={words.start}>
          {words.startText}
        </EmptyState>
      ) : (
        <Results filter={filter} />
      )}
    </SpokenPage>
  );
}

/** Typed words stay in the field; they go into the address when the writer pauses. */
function Words({ value, onPause }: { value: string; onPause: (words: string) => void }) {
  const words = useWords().sentences.search;
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onPause(typed), pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      ref={field}
      label={words.words}
      lead={<SearchIcon size={16} aria-hidden="true" />}
      type="search"
      value={typed}
      onChange={setTyped}
      maxLength={200}
      autoComplete="off"
    />
  );
}

function Results({ filter }: { filter: Filter }) {
  const words = useWords().sentences.search;
  const rows = useRequestList(toAsk(filter));
  return (
    <RowsView
      rows={rows}
      empty={
        <EmptyState icon={SearchIcon} title={words.none}>
          {words.advice}
        </EmptyState>
      }
    >
      {(shown) => (
        <>
          <output className="unseen">{words.count(shown.length)}</output>
          <List label={words.list}>
            {shown.map((row) => (
              <RequestLine
                key={row.id}
                row={row}
                looked={filter.q ?? ""}
                showState
                detail={
                  <>
                    {words.asked(whoAsked(row), whoHas(row))} <When at={row.askedAt} />
                    {row.found && <Snippet found={row.found} />}
                  </>
                }
              />
            ))}
          </List>
        </>
      )}
    </RowsView>
  );
}
