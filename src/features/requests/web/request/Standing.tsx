import css from "./Request.module.css";
import { useNow } from "#web/data/clock.ts";
import { Deadline } from "#web/ui/Deadline.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { OutsideIcon, RefusedIcon } from "#web/ui/icons.ts";
import type { DueKind, RequestDetail } from "../data/api.ts";
import { usePromises } from "../data/reading.ts";
import { OutsideNote } from "../outside/OutsideNote.tsx";
import { useWords, type Words } from "../use-words.ts";
import { StateBadge } from "../rows/RequestLine.tsx";
import { leftUntil, markOfDue } from "../words/deadlines.ts";
import { stateWords } from "../words/telling.ts";
import { ActBar } from "./acts/ActBar.tsx";
import { PromiseWhy } from "./PromiseWhy.tsx";

/** Where it stands, in words: who has it, by when they answer and why, and what the reader can do now. */
export function Standing({ request }: { request: RequestDetail }) {
  const words = useWords();
  const { sentences } = words;
  return (
    <section className={css["standing"]} aria-label={sentences.states[request.state]}>
      <div className={css["marks"]}>
        <StateBadge state={request.state} />
        {request.confidential && <Badge icon={RefusedIcon}>{sentences.request.confidential}</Badge>}
        {request.outside && (
          <Badge icon={OutsideIcon}>
            {sentences.outside.badge}, {sentences.outside.states[request.outside.state]}
          </Badge>
        )}
      </div>
      <p className={css["sentence"]}>{stateWords(request, words)}.</p>
      <Promised request={request} />
      <OutsideNote request={request} />
      <ActBar request={request} />
    </section>
  );
}

/** Who asked is told by when they answer; who serves, which reply it is. */
function beforeTime(kind: DueKind, side: RequestDetail["side"], { told: { due } }: Words): string {
  return kind === "done" || side === "provider" ? due.before[kind] : due.theyAnswer;
}

function Promised({ request }: { request: RequestDetail }) {
  const now = useNow();
  const words = useWords();
  const promises = usePromises(request.id);
  const { dueAt, dueKind, side } = request;
  const running = promises.data?.find((one) => one.kind === dueKind && one.stoppedAt === null);
  const isPaused = promises.data?.some((one) => one.stoppedAt === null && one.dueAt === null);
  return (
    <div className={css["promised"]}>
      {dueAt !== null && dueKind !== null && (
        <Deadline
          dueAt={dueAt}
          state={markOfDue(new Date(dueAt), now, running?.leftSeconds)}
          word={new Date(dueAt) < now ? words.told.due.was : beforeTime(dueKind, side, words)}
          left={running ? leftUntil(new Date(dueAt), now, running.leftSeconds, words) : undefined}
        />
      )}
      {isPaused && <span>{words.sentences.request.paused}</span>}
      <PromiseWhy promises={promises.data} />
    </div>
  );
}
