import { useState } from "react";
import type { AlarmAnswer } from "#contract/balance";
import { useAct } from "#web/data/act.ts";
import { dateWords, dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { AlarmState } from "./AlarmList.tsx";
import css from "./balance.module.css";
import { acknowledge, takeBack, useAlarm } from "./data.ts";
import { BothPictures } from "./Pictures.tsx";
import { alarmWords, betterWords, daysLookedAt, numbersWords, outcomeWords } from "./words.ts";
import { useWords } from "./use-words.ts";

/** One alarm: what happened, both series, what it rests on, and what is done about it. */
export default function AlarmPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useAlarm(useParam("id"));
  if (data) return <AlarmView alarm={data.alarm} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function AlarmView({ alarm }: { alarm: AlarmAnswer }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.alarm;
  const { evidence, team, outcome, raisedAt } = alarm;
  const zone = useZone();
  const { from, to } = daysLookedAt(alarm);
  return (
    <SpokenPage
      title={alarmWords(alarm, spoken)}
      back={{ href: "/balance", label: words.back }}
      subtitle={<AlarmState alarm={alarm} />}
      documentTitle={outcomeWords(alarm, spoken)}
    >
      <ul className={css["facts"]}>
        <li>
          {outcomeWords(alarm, spoken)}: {numbersWords(alarm, spoken)}
        </li>
        {evidence.better.map((better) => (
          <li key={better.figure}>
            {team.name}: {betterWords(better, spoken)}.
          </li>
        ))}
      </ul>
      <p className={css["soft"]}>
        {words.raised(dateWords(dayOf(new Date(raisedAt), zone), lang))}
      </p>
      <Section title={words.picture} intro={words.pictureIntro}>
        <BothPictures alarm={alarm} />
      </Section>
      <Section title={words.behind}>
        <ul className={css["facts"]}>
          <li>
            <a href={`/outcomes/${outcome.id}`}>{words.values(outcomeWords(alarm, spoken))}</a>
          </li>
          <li>
            <a href={`/together/compared?outcome=${outcome.id}`}>
              {words.together(outcomeWords(alarm, spoken))}
            </a>
          </li>
          <li>
            <a href={`/teams/${team.id}`}>{words.team(team.name)}</a>
          </li>
          <li>
            <a href={`/search?team=${team.id}&askedFrom=${from}&askedTo=${to}`}>
              {words.requestsOf(team.name)}
            </a>
          </li>
        </ul>
      </Section>
      <Section title={words.means}>
        <Meaning alarm={alarm} />
      </Section>
      <Section title={words.answer} intro={alarm.may.acknowledge && words.answerHint}>
        <Answer key={alarm.version} alarm={alarm} />
      </Section>
    </SpokenPage>
  );
}

/** From here on it is worth saying. */
const resembling = 0.2;

function Meaning({ alarm: { evidence, outcome } }: { alarm: AlarmAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.alarm;
  const { statistic, spread, monthsBefore, limit, autocorrelation, chance } = evidence;
  const fall = words.fallOf(
    numberWords(statistic, 1, lang),
    `${numberWords(spread, 2, lang)} ${outcome.unit}`.trim(),
    numberWords(monthsBefore, 1, lang),
    numberWords(limit, 1, lang),
  );
  return (
    <div className={css["text"]}>
      <p>{words.asks}</p>
      <p>
        {fall}{" "}
        {autocorrelation >= resembling && words.resembling(numberWords(autocorrelation, 1, lang))}
      </p>
      <p>
        {words.chance(numberWords(chance * 100, 1, lang))} {words.finds}
      </p>
    </div>
  );
}

function Answer({ alarm }: { alarm: AlarmAnswer }) {
  const words = useWords().sentences.alarm;
  const { acknowledged, may } = alarm;
  if (acknowledged) return <Said alarm={alarm} acknowledged={acknowledged} />;
  if (!may.acknowledge) return <p className={css["soft"]}>{words.notYet}</p>;
  return <Saying alarm={alarm} />;
}

interface SaidProps {
  alarm: AlarmAnswer;
  acknowledged: NonNullable<AlarmAnswer["acknowledged"]>;
}

function Said({ alarm, acknowledged: { at, by, words: said } }: SaidProps) {
  const { lang, sentences } = useWords();
  const words = sentences.alarm;
  const drop = useAct(() => takeBack(alarm));
  const zone = useZone();
  return (
    <div className={css["text"]}>
      <p className={css["said"]}>{said}</p>
      <p className={css["soft"]}>
        {words.by(by?.name ?? words.somebody, dateWords(dayOf(new Date(at), zone), lang))}
      </p>
      {alarm.may.acknowledge && (
        <div>
          <Button busy={drop.busy} onClick={() => void drop.run(undefined)}>
            {words.takeBack}
          </Button>
        </div>
      )}
      <ProblemLine problem={drop.problem} words={sentences.refusals} />
    </div>
  );
}

function Saying({ alarm }: { alarm: AlarmAnswer }) {
  const { sentences } = useWords();
  const words = sentences.alarm;
  const [typed, setTyped] = useState("");
  const save = useAct((said: string) => acknowledge(alarm, said));
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "" && !save.busy) void save.run(typed);
      }}
    >
      <TextArea
        coached
        label={words.words}
        value={typed}
        onChange={setTyped}
        maxLength={2000}
        error={save.problem?.fields["words"]}
        required
      />
      <div>
        <Button type="submit" kind="primary" busy={save.busy}>
          {words.save}
        </Button>
      </div>
      <ProblemLine problem={save.problem} words={sentences.refusals} />
    </form>
  );
}
