import type { AlarmAnswer, WatchAnswer } from "#contract/balance";
import { dateWords, dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import css from "./balance.module.css";
import { Sketch } from "./Pictures.tsx";
import { sentences } from "./sentences.ts";
import { alarmWords, monthWords, numbersWords } from "./words.ts";

const words = sentences.page;

interface AlarmListProps {
  alarms: readonly AlarmAnswer[];
  watch: WatchAnswer;
}

/** Every alarm in a sentence; how many pairs are watched, and how often chance would ring. */
export function AlarmList({ alarms, watch }: AlarmListProps) {
  return (
    <Section title={words.alarms} intro={watchWords(watch)}>
      {alarms.length > 0 ? (
        <ul className={css["list"]} aria-label={words.alarms}>
          {alarms.map((alarm) => (
            <AlarmRow key={alarm.id} alarm={alarm} />
          ))}
        </ul>
      ) : (
        watch.pairs > 0 && <p>{words.noAlarm}</p>
      )}
      <Unjudged untold={watch.untold} />
    </Section>
  );
}

function watchWords({ pairs, month, falseAYear }: WatchAnswer): string {
  if (pairs === 0 || month === null) return words.noPairs;
  const rounded = Math.max(0.1, Math.ceil(falseAYear * 10) / 10);
  const alarms = words.alarmsOf(numberWords(rounded, 1), rounded === 1);
  const watched = words.watched(numberWords(pairs), pairs === 1, monthWords(month));
  return `${watched} ${words.chance(alarms)}`;
}

function AlarmRow({ alarm }: { alarm: AlarmAnswer }) {
  const zone = useZone();
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p>
          <a href={`/balance/alarms/${alarm.id}`}>{alarmWords(alarm)}</a>
        </p>
        <p>{numbersWords(alarm)}</p>
        <p className={css["soft"]}>
          {sentences.alarm.raised(dateWords(dayOf(new Date(alarm.raisedAt), zone)))}
        </p>
      </div>
      <div className={css["side"]}>
        <AlarmState alarm={alarm} />
        <Sketch alarm={alarm} />
      </div>
    </li>
  );
}

/** How it stands, in words with a mark. */
export function AlarmState({ alarm }: { alarm: AlarmAnswer }) {
  const { waits, answered, recovered } = sentences.alarm;
  if (alarm.acknowledged === null && alarm.recoveredAt === null)
    return <StateMark state="risk">{waits}</StateMark>;
  if (alarm.recoveredAt !== null) return <StateMark state="kept">{recovered}</StateMark>;
  return <StateMark state="done">{answered}</StateMark>;
}

function Unjudged({ untold }: Pick<WatchAnswer, "untold">) {
  if (untold.length === 0) return null;
  return (
    <details className={css["more"]}>
      <summary>{words.unjudged}</summary>
      <ul>
        {untold.map(({ why, pairs }) => (
          <li key={why}>
            {words.pairsSay(numberWords(pairs), pairs === 1, sentences.untold[why] ?? why)}
          </li>
        ))}
      </ul>
    </details>
  );
}
