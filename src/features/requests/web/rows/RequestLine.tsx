import type { ReactNode } from "react";
import css from "./RequestLine.module.css";
import { useNow } from "#web/data/clock.ts";
import { Deadline } from "#web/ui/Deadline.tsx";
import { RefusedIcon } from "#web/ui/icons.ts";
import { Row } from "#web/ui/List.tsx";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import type { RequestRow } from "../data/api.ts";
import { useWords } from "../use-words.ts";
import { highlighted } from "../words/highlight.tsx";
import { leftUntil, markOfDue, markOfState } from "../words/deadlines.ts";

export interface RequestLineProps {
  row: RequestRow;
  /** The second line: who has it, or why it stands here. */
  detail: ReactNode;
  actions?: ReactNode;
  /** Words that were looked for, to be marked in the title. */
  looked?: string | undefined;
  /** Shows the state beside the deadline, for lists in which it varies. */
  showState?: boolean | undefined;
  /** Working seconds until it is due, where the list knows them. */
  leftSeconds?: number | null | undefined;
  /** The second line says the time already; the mark at the end comes only when it has passed. */
  saysDue?: boolean | undefined;
}

/** One request in any list; on a phone it is a card. */
export function RequestLine(props: RequestLineProps) {
  const { row, detail, actions, looked = "", showState = false, saysDue = false } = props;
  const { confidential } = useWords().sentences.request;
  return (
    <Row
      walkKey={row.id}
      href={`/requests/${row.id}`}
      lead={<span className={css["number"]}>{row.number}</span>}
      title={
        <>
          {row.confidential && (
            <span className={css["lock"]}>
              <RefusedIcon size={16} aria-hidden="true" />
              <span className="unseen">{confidential}: </span>
            </span>
          )}
          <span className={css["title"]}>{highlighted(row.title, looked)}</span>
        </>
      }
      detail={detail}
      trail={
        <Trail row={row} showState={showState} saysDue={saysDue} leftSeconds={props.leftSeconds} />
      }
      actions={actions}
    />
  );
}

interface TrailProps {
  row: RequestRow;
  showState: boolean;
  saysDue: boolean;
  leftSeconds: RequestLineProps["leftSeconds"];
}

function Trail({ row, showState, saysDue, leftSeconds }: TrailProps) {
  const now = useNow();
  const isLate = row.dueAt !== null && new Date(row.dueAt) < now;
  const mark = markOfState[row.state];
  const isShown = showState || mark !== null;
  return (
    <>
      {isShown && <StateBadge state={row.state} />}
      {(!saysDue || isLate) && <DueTime row={row} leftSeconds={leftSeconds} />}
    </>
  );
}

export function StateBadge({ state }: Pick<RequestRow, "state">) {
  const mark = markOfState[state];
  const words = useWords().sentences.states[state];
  return mark === null ? <Badge>{words}</Badge> : <StateMark state={mark}>{words}</StateMark>;
}

/** 'by tomorrow 10:00' in a row, with its colour and shape; nothing while no promise runs. */
export function DueTime({
  row,
  leftSeconds,
}: {
  row: Pick<RequestRow, "dueAt">;
  leftSeconds?: RequestLineProps["leftSeconds"];
}) {
  const now = useNow();
  const words = useWords();
  const { short } = words.told.due;
  if (row.dueAt === null) return null;
  const dueAt = new Date(row.dueAt);
  return (
    <Deadline
      dueAt={dueAt}
      state={markOfDue(dueAt, now, leftSeconds)}
      left={leftSeconds == null ? undefined : leftUntil(dueAt, now, leftSeconds, words)}
      word={dueAt < now ? short.was : short.by}
      short
    />
  );
}
