import type { AheadAnswer } from "#contract/meetings";
import { type Act, useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { clockWords, dayWords, timeWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { DownIcon, KeptIcon } from "#web/ui/icons.ts";
import { Menu } from "#web/ui/Menu.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { sayHere, sayWord, takeHereBack, takeWordBack } from "./data.ts";
import css from "./meetings.module.css";
import { useWords, type Words } from "./use-words.ts";

/** Meetings ahead, each with what one may say of it. */
export function AheadRows({ label, rows }: { label: string; rows: readonly AheadAnswer[] }) {
  return (
    <ul className={css["list"]} aria-label={label}>
      {rows.map((row) => (
        <AheadRow key={row.id} meeting={row} />
      ))}
    </ul>
  );
}

export function AheadRow({ meeting }: { meeting: AheadAnswer }) {
  const now = useNow();
  const zone = useZone();
  const words = useWords();
  const { ahead, refusals } = words.sentences;
  const here = useAct((row: AheadAnswer) => sayHere(row, words));
  const word = useAct(({ id, newAt }: { id: string; newAt: Date | null }) =>
    sayWord(id, newAt, words),
  );
  const back = useAct((row: AheadAnswer) =>
    row.here ? takeHereBack(row, words) : takeWordBack(row, words),
  );
  const { title, may } = meeting;
  return (
    <li id={meeting.id} className={css["row"]}>
      <div className={css["words"]}>
        <p className={css["name"]}>{title || ahead.private}</p>
        <p className={css["soft"]}>{whenWords(meeting, now, zone, words)}</p>
        <Said meeting={meeting} zone={zone} />
        <ProblemLine problem={here.problem ?? word.problem ?? back.problem} words={refusals} />
      </div>
      <div className={css["acts"]}>
        {may.sayHere && (
          <Button icon={KeptIcon} busy={here.busy} onClick={() => void here.run(meeting)}>
            {ahead.here}
          </Button>
        )}
        {mayTakeBack(meeting, now) && (
          <Button kind="quiet" busy={back.busy} onClick={() => void back.run(meeting)}>
            {ahead.takeBack}
          </Button>
        )}
        {may.say && <LateMenu meeting={meeting} now={now} zone={zone} word={word} />}
      </div>
    </li>
  );
}

/** What one said of a meeting that is not over: that one is here, or the word that stands. */
const mayTakeBack = ({ here, word, endsAt }: AheadAnswer, now: Date): boolean =>
  word !== null || (here && new Date(endsAt) > now);

/** 'today 10:00 to 11:00', 'now, until 11:00', 'tomorrow, all day'. */
export function whenWords(
  meeting: AheadAnswer,
  now: Date,
  zone: string,
  { lang, sentences: { ahead: words } }: Words,
): string {
  const [start, end] = [new Date(meeting.startsAt), new Date(meeting.endsAt)];
  const marks = [
    ...(meeting.isCancelled ? [words.cancelled] : []),
    ...(meeting.answer === "declined" ? [words.declined] : []),
  ];
  const when = meeting.isAllDay
    ? `${dayWords(start, now, zone, lang)}, ${words.allDay}`
    : start <= now && now < end
      ? `${words.now}, ${words.until(clockWords(end, zone))}`
      : `${timeWords(start, now, zone, lang)} ${words.until(clockWords(end, zone))}`;
  return [when, ...marks].join(" · ");
}

function Said({ meeting, zone }: { meeting: AheadAnswer; zone: string }) {
  const words = useWords().sentences.ahead;
  const { word, others, here, may, colleagues } = meeting;
  const time = (at: string | null): string => (at === null ? "" : clockWords(new Date(at), zone));
  return (
    <>
      {here && (
        <StateMark state="kept" look="plain">
          {words.isHere}
        </StateMark>
      )}
      {word && <p>{word.kind === "late" ? words.saidLate(time(word.newAt)) : words.saidCannot}</p>}
      {others.map(({ person, kind, newAt }) => (
        <p key={person.id}>
          {kind === "late"
            ? words.otherLate(person.name, time(newAt))
            : words.otherCannot(person.name)}
        </p>
      ))}
      {may.say && <p className={css["soft"]}>{words.hear(colleagues)}</p>}
    </>
  );
}

const steps = [5, 10, 15, 30];

/** From its beginning, or from now where it has begun; never past its end. */
export function timesFor(meeting: Pick<AheadAnswer, "startsAt" | "endsAt">, now: Date): Date[] {
  const [start, end] = [new Date(meeting.startsAt).getTime(), new Date(meeting.endsAt).getTime()];
  const from = Math.max(start, Math.ceil(now.getTime() / 300_000) * 300_000);
  return steps.map((step) => new Date(from + step * 60_000)).filter((at) => at.getTime() <= end);
}

interface LateMenuProps {
  meeting: AheadAnswer;
  now: Date;
  zone: string;
  word: Act<{ id: string; newAt: Date | null }, true>;
}

function LateMenu({ meeting, now, zone, word }: LateMenuProps) {
  const words = useWords().sentences.ahead;
  const { id } = meeting;
  const say = (newAt: Date | null): void => void word.run({ id, newAt });
  const late = timesFor(meeting, now).map((newAt) => ({
    label: `${words.by(minutesLate(meeting, newAt))}, ${clockWords(newAt, zone)}`,
    onChoose: () => say(newAt),
  }));
  return (
    <Menu
      target={
        <Button icon={DownIcon} busy={word.busy}>
          {words.late}
        </Button>
      }
      groups={[late, [{ label: words.cannot, onChoose: () => say(null) }]]}
    />
  );
}

const minutesLate = ({ startsAt }: AheadAnswer, newAt: Date): number =>
  Math.round((newAt.getTime() - new Date(startsAt).getTime()) / 60_000);
