import css from "./Start.module.css";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { useQuietOnStart } from "#web/quiet-requests.ts";
import { List } from "#web/ui/List.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import type { FullMe, RequestRow } from "../data/api.ts";
import { useQueue, useRequestList } from "../data/reading.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { useWords, type Words } from "../use-words.ts";
import { inQueueOrder } from "../serve/views.ts";
import { dueWordsOf } from "../words/deadlines.ts";
import { whoAsked, whoHas } from "../words/telling.ts";

const mostHeld = 6;
const mostDone = 3;
const mostNext = 3;

/** What needs the reader: answers of theirs, work they hold, and what nobody of the team has taken yet. */
export function WaitsForMe({ me }: { me: FullMe }) {
  const words = useWords().sentences.start;
  const topic = `mine:${me.id}`;
  const held = useRequestList({ holder: me.id, state: "open", limit: 100 }, topic);
  const asked = useRequestList({ customer: me.id, state: "waiting-customer", limit: 20 }, topic);
  const done = useRequestList({ customer: me.id, state: "done", limit: 20 }, topic);
  const quiet = useQuietOnStart();
  const problem = held.problem ?? asked.problem ?? done.problem;
  if (held.rows === undefined && problem)
    return (
      <Section title={words.forMe}>
        <Broken fault={problem} onRetry={held.retry} />
      </Section>
    );
  if (!held.rows || !asked.rows || !done.rows)
    return (
      <Section title={words.forMe}>
        <SkeletonRows count={4} />
      </Section>
    );
  const mine = inQueueOrder(held.rows.filter((row) => !row.state.startsWith("waiting")));
  const here = (row: RequestRow): boolean => !quiet.has(row.id);
  const shown = {
    asked: asked.rows.filter(here),
    done: done.rows.filter(here),
    mine: mine.filter(here),
  };
  const isNone = shown.asked.length + shown.done.length + shown.mine.length === 0;
  const all = mine.length + asked.rows.length + done.rows.length;
  return (
    <Section title={words.forMe}>
      <div className={css["group"]}>
        {isNone ? (
          <p className={css["none"]}>{noneWords(all, words)}</p>
        ) : (
          <List label={words.forMe}>
            {shown.asked.map((row) => (
              <AnswerLine key={row.id} row={row} />
            ))}
            {shown.done.slice(0, mostDone).map((row) => (
              <AnswerLine key={row.id} row={row} />
            ))}
            {shown.mine.slice(0, mostHeld).map((row) => (
              <HeldLine key={row.id} row={row} />
            ))}
          </List>
        )}
        <OlderDone rows={shown.done.slice(mostDone)} />
        {shown.mine.length > mostHeld && (
          <p>
            <a href="/serve?view=mine">{words.allHeld(mine.length)}</a>
          </p>
        )}
        {me.teams.map((team) => (
          <NextOf key={team.id} team={team} />
        ))}
      </div>
    </Section>
  );
}

/** Nothing at all, or nothing that does not stand among what is quiet. */
const noneWords = (all: number, words: Words["sentences"]["start"]): string =>
  all > 0 ? words.forMeQuiet : `${words.forMeNone} ${words.forMeNoneText}`;

/** What was done longer ago is still worth a word, but not before today's work. */
function OlderDone({ rows }: { rows: readonly RequestRow[] }) {
  const { olderDone } = useWords().sentences.start;
  if (rows.length === 0) return null;
  const title = olderDone(rows.length);
  return (
    <details>
      <summary>{title}</summary>
      <List label={title}>
        {rows.map((row) => (
          <AnswerLine key={row.id} row={row} />
        ))}
      </List>
    </details>
  );
}

function AnswerLine({ row }: { row: RequestRow }) {
  const { isDone, needsAnswer } = useWords().sentences.start;
  const detail = (row.state === "done" ? isDone : needsAnswer)(whoHas(row));
  return <RequestLine row={row} detail={detail} />;
}

function HeldLine({ row }: { row: RequestRow }) {
  const now = useNow();
  const zone = useZone();
  const { lang, sentences, told } = useWords();
  const due = dueWordsOf(row, now, zone, lang);
  const late = row.dueAt !== null && new Date(row.dueAt) < now;
  const tell = late ? told.due.wasOf : told.due.is;
  const what = due && tell(told.due.names[row.dueKind ?? "done"], due);
  return (
    <RequestLine
      row={row}
      saysDue
      detail={[sentences.start.heldFor(whoAsked(row)), what].filter(Boolean).join("; ")}
    />
  );
}

/** The first ones of the team's queue that nobody has taken. */
function NextOf({ team }: { team: FullMe["teams"][number] }) {
  const words = useWords().sentences.start;
  const queue = useQueue(team.id, true);
  const next = queue.rows?.filter((row) => row.holder === null && row.state === "asked") ?? [];
  if (next.length === 0) return null;
  return (
    <div className={css["group"]}>
      <p className={css["intro"]}>
        {words.nextIn}: <a href={`/serve/${team.id}`}>{team.name}</a>
      </p>
      <List label={`${words.nextIn}: ${team.name}`}>
        {next.slice(0, mostNext).map((row) => (
          <RequestLine key={row.id} row={row} detail={whoAsked(row)} />
        ))}
      </List>
    </div>
  );
}
