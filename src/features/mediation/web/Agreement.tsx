import { type ReactNode, useState } from "react";
import type { CaseAnswer, EntryAnswer, WatchAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { acting, api, changeEntry, finish, writeEntry } from "./data.ts";
import { Finishing } from "./Finishing.tsx";
import css from "./mediation.module.css";
import { useWords } from "./use-words.ts";
import { EntryForm, type InCase, Spoken } from "./Writing.tsx";

/** Of the present round; an earlier one is only read. */
export const agreementOf = ({ entries, round }: CaseAnswer): EntryAnswer | undefined =>
  entries.find((entry) => entry.kind === "agreement" && entry.round === round);

/** The words both agree to, and the figure that may be watched. */
export function AgreementStep({ own, answer, opened }: InCase) {
  const words = useWords().agreement;
  const inCase = { own, answer, opened };
  const entry = agreementOf(answer);
  const [isChanging, setChanging] = useState(false);
  const isSide = answer.part !== "mediator";
  return (
    <div className={css["stack"]}>
      {answer.openedAgainBy && <p className={css["soft"]}>{words.again[answer.openedAgainBy]}</p>}
      {entry && !isChanging && (
        <ToAgree inCase={inCase} entry={entry} onChange={() => setChanging(true)} />
      )}
      {isSide && (!entry || isChanging) && (
        <AgreementForm
          key={entry?.version ?? 0}
          inCase={inCase}
          entry={entry}
          onDone={() => setChanging(false)}
        />
      )}
    </div>
  );
}

function ToAgree(props: { inCase: InCase; entry: EntryAnswer; onChange: () => void }) {
  const sentences = useWords();
  const words = sentences.agreement;
  const { answer, opened } = props.inCase;
  const { entry, onChange } = props;
  const [allowsFigure, setAllows] = useState(true);
  const text = opened.words.get(entry.id);
  const isSide = answer.part !== "mediator";
  return (
    <>
      <div className={css["entry"]}>
        {text ? <Spoken kind="agreement" text={text} /> : <p>{sentences.one.closed}</p>}
        {isSide && text && (
          <div>
            <Button size="small" kind="quiet" onClick={onChange}>
              {sentences.one.change}
            </Button>
          </div>
        )}
      </div>
      <Watched answer={answer} />
      {isSide && answer.watch && (
        <Checkbox label={words.allow} checked={allowsFigure} onChange={setAllows} />
      )}
      <Finishing
        answer={answer}
        onFinish={() => finish(answer, { version: entry.version, allowsFigure })}
      />
    </>
  );
}

function AgreementForm(props: {
  inCase: InCase;
  entry: EntryAnswer | undefined;
  onDone: () => void;
}) {
  const sentences = useWords();
  const { own, answer, opened } = props.inCase;
  const { entry, onDone } = props;
  const [watch, setWatch] = useState<WatchAnswer | null>(answer.watch);
  const start = entry && opened.words.get(entry.id);
  return (
    <>
      <WatchForm answer={answer} watch={watch} onChange={setWatch} />
      <EntryForm
        kind="agreement"
        label={entry ? sentences.one.save : sentences.one.add}
        {...(start && { start })}
        onSave={(fields) =>
          entry
            ? changeEntry(own, answer, { entry, fields, watch })
            : writeEntry(own, answer, { kind: "agreement", fields, watch })
        }
        {...(entry && { onCancel: onDone })}
      />
    </>
  );
}

function WatchForm(props: {
  answer: CaseAnswer;
  watch: WatchAnswer | null;
  onChange: (watch: WatchAnswer | null) => void;
}) {
  const sentences = useWords();
  const words = sentences.agreement;
  const { answer, watch, onChange } = props;
  const [one, other] = answer.parties.map(({ team }) => team);
  if (!one || !other) return null;
  const usual = { providerId: one.id, customerId: other.id, aim: 0.8 };
  const set = (change: Partial<WatchAnswer>): void => onChange({ ...(watch ?? usual), ...change });
  return (
    <div className={css["stack"]}>
      <Checkbox
        label={words.watch}
        hint={words.watchHint}
        checked={watch !== null}
        onChange={(isWatched) => onChange(isWatched ? usual : null)}
      />
      {watch && (
        <>
          <Select
            label={words.way}
            value={watch.providerId}
            choices={[
              { value: one.id, label: sentences.facts.serves(one.name, other.name) },
              { value: other.id, label: sentences.facts.serves(other.name, one.name) },
            ]}
            onChange={(providerId) =>
              set({ providerId, customerId: providerId === one.id ? other.id : one.id })
            }
          />
          <TextField
            coached
            label={words.aim}
            type="number"
            min={1}
            max={100}
            value={String(Math.round(watch.aim * 100))}
            onChange={(text) => set({ aim: Math.min(100, Math.max(1, Number(text) || 1)) / 100 })}
          />
        </>
      )}
    </div>
  );
}

export function Watched({ answer: { watch, parties } }: { answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.agreement;
  if (!watch) return null;
  const nameOf = (id: string): string =>
    parties.find(({ team }) => team?.id === id)?.team?.name ?? "";
  const aim = numberWords(watch.aim * 100, 0, sentences.lang);
  return (
    <p className={css["soft"]}>
      {words.watched(nameOf(watch.providerId), nameOf(watch.customerId), aim)}
    </p>
  );
}

/** When the agreement is looked at again, and what each side has said. */
export function Reviews({ answer }: { answer: CaseAnswer }) {
  const words = useWords().agreement;
  if (answer.reviews.length === 0) return null;
  return (
    <Section title={words.reviews}>
      <ul className={css["entries"]}>
        {answer.reviews.map(({ number, dueAt, one, other }) => (
          <li key={number}>
            {words.review(number)}: <When at={dueAt} />
            {one && other && <StateMark state="kept">{words.holds}</StateMark>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ReviewStep({ answer, children }: { answer: CaseAnswer; children: ReactNode }) {
  const sentences = useWords();
  const words = sentences.agreement;
  const { id, part, reviews } = answer;
  const open = reviews.findLast(({ isOpen }) => isOpen);
  const act = useAct((holds: boolean) =>
    acting(
      api("POST /mediations/:id/review", {
        params: { id },
        body: { number: open?.number ?? 1, holds },
      }),
    ),
  );
  if (!open) return null;
  const said = part === "mediator" ? null : open[part];
  return (
    <div className={css["stack"]}>
      {children}
      <ProblemLine problem={act.problem} words={sentences.refusals} />
      {said !== null && <StateMark state="waiting">{words.said}</StateMark>}
      {part !== "mediator" && said === null && (
        <div className={css["acts"]}>
          <Button kind="primary" busy={act.busy} onClick={() => void act.run(true)}>
            {words.holds}
          </Button>
          <Button busy={act.busy} onClick={() => void act.run(false)}>
            {words.holdsNot}
          </Button>
        </div>
      )}
    </div>
  );
}
