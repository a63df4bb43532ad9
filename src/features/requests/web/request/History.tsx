import { Fragment, type ReactNode } from "react";
import css from "./Request.module.css";
import { useNow } from "#web/data/clock.ts";
import { dayOf, dayWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { Happened, Timeline, Written } from "#web/ui/Timeline.tsx";
import { useSentences } from "#web/ui/words.ts";
import { undoable, undoSeconds } from "../../rules.ts";
import { useFullMe, type HistoryEntry, type RequestDetail } from "../data/api.ts";
import { takeBackOrSay } from "../data/acting.ts";
import { useHistory } from "../data/reading.ts";
import { useWords } from "../use-words.ts";
import { eventWords } from "../words/events.ts";
import { FileLinks } from "./FileLinks.tsx";
import { Linked } from "./Linked.tsx";

/** What was written and what happened, oldest first, the days apart. */
export function History({ request }: { request: RequestDetail }) {
  const history = useHistory(request.id);
  if (history.data === undefined && history.error)
    return <Broken fault={history.error} onRetry={() => void history.refetch()} />;
  if (history.data === undefined) return <SkeletonText />;
  return <HistoryView request={request} entries={history.data} />;
}

export function HistoryView({
  request,
  entries,
}: {
  request: RequestDetail;
  entries: readonly HistoryEntry[];
}) {
  const zone = useZone();
  const now = useNow();
  const { lang, sentences } = useWords();
  const teams = teamsAt(entries, request.team.name);
  const days = entries.map((entry) => dayOf(new Date(entry.at), zone));
  return (
    <Timeline label={sentences.request.history}>
      {entries.map((entry, at) => (
        <Fragment key={entry.id}>
          {days[at] !== days[at - 1] && (
            <li className={css["day"]}>{dayWords(new Date(entry.at), now, zone, lang)}</li>
          )}
          <Entry
            entry={entry}
            request={request}
            team={teams[at] ?? ""}
            isLast={at === entries.length - 1}
          />
        </Fragment>
      ))}
    </Timeline>
  );
}

/** Which team held it at each entry: the last one that an event before it names. */
function teamsAt(entries: readonly HistoryEntry[], otherwise: string): string[] {
  let held = entries.find((entry) => entry.team)?.team?.name ?? otherwise;
  return entries.map((entry) => (held = entry.team?.name ?? held));
}

interface EntryProps {
  entry: HistoryEntry;
  request: RequestDetail;
  team: string;
  isLast: boolean;
}

function Entry(props: EntryProps): ReactNode {
  const { entry, request, isLast } = props;
  const { kind } = entry;
  const words = useWords();
  if (kind === "reply" || kind === "note") return <Words {...props} kind={kind} />;
  const said = eventWords(entry, words);
  if (said === undefined) return null;
  return (
    <Happened id={`step-${entry.id}`} at={entry.at}>
      {said}
      <FileLinks id={request.id} files={entry.attachments} />
      {isLast && <TakeBack entry={entry} id={request.id} />}
    </Happened>
  );
}

function Words({ entry, request, team, kind }: EntryProps & { kind: "reply" | "note" }) {
  const { attachments, actor, side, at, body } = entry;
  const words = useWords().sentences.request;
  const askers = request.customerTeam?.name ?? words.askers;
  return (
    <Written
      kind={kind}
      who={actor?.name ?? words.gone}
      from={side === "customer" ? askers : team}
      at={at}
      below={attachments.length > 0 && <FileLinks id={request.id} files={attachments} />}
    >
      <Linked text={body ?? ""} />
    </Written>
  );
}

/** The way back beside one's own last step, for as long as there is one. */
function TakeBack({ entry, id }: { entry: HistoryEntry; id: string }) {
  const { undo } = useSentences();
  const me = useFullMe();
  const now = useNow();
  const age = (now.getTime() - Date.parse(entry.at)) / 1000;
  if (!undoable.includes(entry.kind) || entry.actor?.id !== me.id || age > undoSeconds) return null;
  return (
    <Button size="small" kind="quiet" onClick={() => void takeBackOrSay(id)}>
      {undo}
    </Button>
  );
}
