import { useRef, useState } from "react";
import type { Item } from "#contract/surveys";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { languageIn } from "../../rules/items.ts";
import type { Form, OwnWave } from "../data.ts";
import { sendAnswer } from "../data.ts";
import { useWords } from "../use-words.ts";
import css from "../surveys.module.css";
import { askedItems, fallbackSaid, headOf, type Lang, textOf } from "../words.ts";
import { wordsIn } from "./in-languages/form-words.ts";
import { answerFor, keep, type KeptAnswer, readKept } from "./kept-answers.ts";
import { Scale } from "./Scale.tsx";

const mostLetters = 1000;

export interface FormSectionProps {
  readonly wave: OwnWave;
  readonly form: Form;
  readonly lang: Lang;
  readonly personId: string;
  /** Why it cannot be answered from here; null where it can. */
  readonly stopped: string | null;
}

/** One's form about one team: marked with one hand, kept at each mark, sent with one press, changed until the wave closes. */
export function FormSection({ wave, form, lang, personId, stopped }: FormSectionProps) {
  const { answer, change, send, act } = useForm({ wave, form, personId });
  const count = Object.keys(answer.scores).length;
  const words = wordsIn(lang);
  const around = useWords();
  const head = headOf(form, lang);
  return (
    <section className={css["form"]} aria-label={head}>
      <h3>{head}</h3>
      <p className={css["soft"]}>{words.intro[form.kind](form.provider?.name ?? "")}</p>
      {stopped ? (
        <p role="note">{stopped}</p>
      ) : (
        <>
          <ItemFields
            items={wave.items}
            lang={lang}
            read={(item) => textOf(item, lang, form.provider?.name ?? "")}
            answer={answer}
            onChange={change}
          />
          <div className={css["send"]}>
            <Button kind="primary" busy={act.busy} disabled={count === 0} onClick={send}>
              {answer.sentTo === wave.id ? words.sendAgain : words.send}
            </Button>
            <output>
              {answer.isSent && <StateMark state="kept">{words.sent}</StateMark>}
              {!answer.isSent && count === 0 && (
                <span className={css["soft"]}>{words.markOne}</span>
              )}
              {!answer.isSent && answer.sentTo === wave.id && words.changed}
            </output>
          </div>
          <div lang={around.lang}>
            <ProblemLine problem={act.problem} words={around.sentences.refusals} />
          </div>
        </>
      )}
    </section>
  );
}

function useForm({ wave, form, personId }: Pick<FormSectionProps, "wave" | "form" | "personId">) {
  const place = {
    personId,
    surveyId: wave.surveyId,
    providerId: form.provider?.id ?? null,
    kind: form.kind,
  };
  const [answer, setAnswer] = useState<KeptAnswer>(() => {
    const kept = answerFor(wave.id, readKept(place));
    const isNew = kept.sentTo === null && Object.keys(kept.scores).length === 0;
    return form.answer && isNew ? { ...form.answer, sentTo: wave.id, isSent: true } : kept;
  });
  const latest = useRef(answer);
  const put = (next: KeptAnswer): void => {
    latest.current = next;
    setAnswer(next);
    keep(place, next);
  };
  const act = useAct(async (sending: KeptAnswer) => {
    const { scores, comments } = sending;
    await sendAnswer({ wave, groupId: form.groupId, personId, answer: { scores, comments } });
    // What was marked while it was on its way stays, and is not sent yet.
    put({ ...latest.current, sentTo: wave.id, isSent: latest.current === sending });
    return true;
  });
  return {
    answer,
    change: (next: Pick<KeptAnswer, "scores" | "comments">): void =>
      put({ ...next, sentTo: answer.sentTo, isSent: false }),
    send: (): void => void act.run(answer),
    act,
  };
}

interface ItemFieldsProps {
  readonly items: readonly Item[];
  readonly lang: Lang;
  /** What an item says, of the team that is asked about. */
  readonly read: (item: Item) => string;
  readonly answer: Pick<KeptAnswer, "scores" | "comments">;
  readonly onChange: (next: Pick<KeptAnswer, "scores" | "comments">) => void;
}

/** What is asked of somebody who has answered so far; the preview shows the same. */
export function ItemFields({ items, lang, read, answer, onChange }: ItemFieldsProps) {
  const { scores, comments } = answer;
  const setScore = (key: string, value: number | undefined): void => {
    const { [key]: _, ...others } = scores;
    onChange({ comments, scores: value === undefined ? others : { ...others, [key]: value } });
  };
  return (
    <div className={css["items"]}>
      {askedItems(items, scores).map((item) => {
        const text = read(item);
        const said = fallbackSaid(item, lang);
        return item.kind === "words" ? (
          <div key={item.key} className={css["item"]} lang={languageIn(item, lang)}>
            <TextArea
              coached
              label={text}
              hint={said && <span lang={lang}>{said}</span>}
              optional
              value={comments[item.key] ?? ""}
              maxLength={mostLetters}
              onChange={(typed) =>
                onChange({ scores, comments: { ...comments, [item.key]: typed } })
              }
            />
          </div>
        ) : (
          <Scale
            key={item.key}
            item={item}
            text={text}
            lang={lang}
            itemLang={languageIn(item, lang)}
            note={said}
            value={scores[item.key]}
            onChange={(value) => setScore(item.key, value)}
          />
        );
      })}
    </div>
  );
}
