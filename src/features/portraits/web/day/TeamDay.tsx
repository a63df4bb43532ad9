import { useState } from "react";
import type { RhythmAnswer } from "#contract/portraits";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { type Tab, Tabs } from "#web/ui/Tabs.tsx";
import { useRhythm } from "../data.ts";
import css from "../portraits.module.css";
import { type Words, useWords } from "../use-words.ts";
import { Unread } from "../Unread.tsx";
import { WeekPicture, WeekTable } from "./WeekPicture.tsx";
import { dateWords, rhythmSentence, zoneWords } from "../words.ts";

export type Kind = keyof Words["sentences"]["day"]["kinds"];

/** The rhythm of a team's requests, on its page: a sentence, the week as a picture, and the numbers. */
export function TeamDay({ team }: { team: { readonly id: string; readonly name: string } }) {
  const words = useWords().sentences.day;
  const { data, error, refetch } = useRhythm(team.id);
  return (
    <Section title={words.title(team.name)}>
      {data && <TeamDayView rhythm={data} />}
      {!data && error && (
        <Unread fault={error} says={words.broken} onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonText lines={5} />}
    </Section>
  );
}

export function TeamDayView({ rhythm }: { rhythm: RhythmAnswer }) {
  const said = useWords();
  const words = said.sentences.day;
  const [chosen, setChosen] = useState<Kind>("asked");
  const { n, serving, firstDay, lastDay, zone } = rhythm;
  const sentence = <p className={css["lead"]}>{rhythmSentence(rhythm, said)}</p>;
  if (n === 0) return sentence;
  const kinds = serving ? (Object.keys(words.kinds) as Kind[]) : (["asked"] as const);
  const tabs: Tab<Kind>[] = kinds.map((value) => ({ value, label: words.kinds[value] }));
  const kind = serving ? chosen : "asked";
  const shown = (
    <>
      <WeekPicture rhythm={rhythm} kind={kind} />
      <WeekTable rhythm={rhythm} kind={kind} />
    </>
  );
  return (
    <>
      {sentence}
      {serving ? (
        <Tabs label={words.shown} tabs={tabs} value={kind} onChange={setChosen}>
          {shown}
        </Tabs>
      ) : (
        shown
      )}
      <p className={css["soft"]}>
        {words.read(dateWords(firstDay, said.lang), dateWords(lastDay, said.lang), zoneWords(zone))}{" "}
        {serving ? "" : `${words.small} `}
        {words.confidential}
      </p>
    </>
  );
}
