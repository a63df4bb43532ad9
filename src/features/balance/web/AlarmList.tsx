import type { AlarmAnswer, WatchAnswer } from "#contract/balance";
import { dateWords, dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import css from "./balance.module.css";
import { Sketch } from "./Pictures.tsx";
import { alarmWords, monthWords, numbersWords } from "./words.ts";
import { useWords, type Words } from "./use-words.ts";

interface AlarmListProps {
  alarms: readonly AlarmAnswer[];
  watch: WatchAnswer;
}

/** Every alarm in a sentence; how many pairs are watched, and how often chance would ring. */
export function AlarmList({ alarms, watch }: AlarmListProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.page;
  return (
    <Section title={words.alarms} intro={watchWords(watch, spoken)}>
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

function watchWords({ pairs, month, falseAYear }: WatchAnswer, spoken: Words): string {
  if (pairs === 0 || month === null) return spoken.sentences.page.noPairs;
  const rounded = Math.max(0.1, Math.ceil(falseAYear * 10) / 10);
  const alarms = spoken.sentences.page.alarmsOf(
    numberWords(rounded, 1, spoken.lang),
    rounded === 1,
  );
  const watched = spoken.sentences.page.watched(
    numberWords(pairs, 1, spoken.lang),
    pairs === 1,
    monthWords(month, spoken.lang),
  );
  return `${watched} ${spoken.sentences.page.chance(alarms)}`;
}

function AlarmRow({ alarm }: { alarm: AlarmAnswer }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const zone = useZone();
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p>
          <a href={`/balance/alarms/${alarm.id}`}>{alarmWords(alarm, spoken)}</a>
        </p>
        <p>{numbersWords(alarm, spoken)}</p>
        <p className={css["soft"]}>
          {sentences.alarm.raised(dateWords(dayOf(new Date(alarm.raisedAt), zone), lang))}
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
  const { sentences } = useWords();
  const { waits, answered, recovered } = sentences.alarm;
  if (alarm.acknowledged === null && alarm.recoveredAt === null)
    return <StateMark state="risk">{waits}</StateMark>;
  if (alarm.recoveredAt !== null) return <StateMark state="kept">{recovered}</StateMark>;
  return <StateMark state="done">{answered}</StateMark>;
}

function Unjudged({ untold }: Pick<WatchAnswer, "untold">) {
  const { lang, sentences } = useWords();
  const words = sentences.page;
  if (untold.length === 0) return null;
  return (
    <details className={css["more"]}>
      <summary>{words.unjudged}</summary>
      <ul>
        {untold.map(({ why, pairs }) => (
          <li key={why}>
            {words.pairsSay(numberWords(pairs, 1, lang), pairs === 1, sentences.untold[why] ?? why)}
          </li>
        ))}
      </ul>
    </details>
  );
}
