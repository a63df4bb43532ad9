import { lazy, Suspense, useState, type ReactNode } from "react";
import css from "./Serve.module.css";
import { useNow } from "#web/data/clock.ts";
import { agoWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { PersonChip } from "#web/ui/Chip.tsx";
import { List } from "#web/ui/List.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { useRowWalk } from "#web/ui/use-row-walk.ts";
import type { FullMe } from "../data/api.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { useKeptFocus } from "../rows/use-kept-focus.ts";
import { reasonOfOutside } from "../outside/words.ts";
import { useWords, type Words } from "../use-words.ts";
import { leftUntil } from "../words/deadlines.ts";
import { queueWords } from "../words/reasons.ts";
import { stateWords, whoAsked } from "../words/telling.ts";
import { mayTake, takeRow } from "./take-row.ts";
import type { Ranked, View } from "./views.ts";

/** Choosing a person brings much with it; the queue is there before. */
const AssignDialog = lazy(async () => {
  const { AssignDialog: dialog } = await import("../request/acts/AssignDialog.tsx");
  return { default: dialog };
});

export interface QueueListProps {
  rows: readonly Ranked[];
  view: View;
  me: FullMe;
  /** Whether the reader works in the team: only then are there acts. */
  isMember: boolean;
}

/** The team's work, row by row: j and k walk, Enter opens, t takes, a gives to someone. */
export function QueueList({ rows, view, me, isMember }: QueueListProps) {
  const { list, next, previous, take, assign } = useWords().sentences.serve;
  const walk = useRowWalk<HTMLUListElement>({ next, previous });
  const [assigning, setAssigning] = useState<Ranked | null>(null);
  const rowInFocus = (): Ranked | undefined => rows.find((row) => row.id === walk.currentKey());
  useKeptFocus(
    walk.ref,
    rows.map((row) => row.id),
  );
  const acts = isMember && view !== "done";
  const takeInFocus = (): void => {
    const row = rowInFocus();
    if (row && mayTake(row, me)) takeRow(row, me);
  };
  useShortcut("t", take, takeInFocus, { enabled: acts });
  useShortcut("a", assign, () => setAssigning(rowInFocus() ?? null), { enabled: acts });
  return (
    <>
      <List label={list} walkRef={walk.ref}>
        {rows.map((row) => (
          <RequestLine
            key={row.id}
            row={row}
            leftSeconds={row.leftSeconds}
            detail={<Detail row={row} view={view} />}
            actions={acts && <RowActs row={row} me={me} onAssign={() => setAssigning(row)} />}
          />
        ))}
      </List>
      {assigning && (
        <Suspense fallback={null}>
          <AssignDialog request={assigning} onClose={() => setAssigning(null)} />
        </Suspense>
      )}
    </>
  );
}

function Detail({ row, view }: { row: Ranked; view: View }): ReactNode {
  const now = useNow();
  const zone = useZone();
  const words = useWords();
  const asked = whoAsked(row);
  if (view === "done" || row.because === undefined)
    return (
      <>
        {asked} · {stateWords(row, words)}
      </>
    );
  const dueAt = row.dueAt === null ? null : new Date(row.dueAt);
  const told = {
    due: dueAt === null ? "" : dueIn(dueAt, now, row.leftSeconds, words),
    isLate: dueAt !== null && dueAt < now,
    asked: agoWords(new Date(row.askedAt), now, words.lang),
    outside: row.outside === null ? "" : reasonOfOutside(row.outside, now, zone, words),
  };
  return (
    <>
      {asked && <span>{asked} · </span>}
      <span className={css["because"]}>{queueWords(row, row.because, told, words)}</span>
    </>
  );
}

/** 'in 3 working hours' where that is known, else 'in 2 days'; 'an hour ago' once it has passed. */
function dueIn(dueAt: Date, now: Date, leftSeconds: Ranked["leftSeconds"], words: Words): string {
  return leftSeconds == null || dueAt < now
    ? agoWords(dueAt, now, words.lang)
    : leftUntil(dueAt, now, leftSeconds, words);
}

function RowActs({ row, me, onAssign }: { row: Ranked; me: FullMe; onAssign: () => void }) {
  const { sentences } = useWords();
  if (row.holder)
    return (
      <button
        type="button"
        className={css["holder"]}
        onClick={onAssign}
        aria-label={sentences.serve.assignHeld(row.holder.name, row.number)}
      >
        <PersonChip name={row.holder.name} compact size="small" />
      </button>
    );
  return (
    <Button
      size="small"
      onClick={() => takeRow(row, me)}
      aria-label={sentences.serve.takeNamed(row.number, row.title)}
    >
      {sentences.acts.take}
    </Button>
  );
}
