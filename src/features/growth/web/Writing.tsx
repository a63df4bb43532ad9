import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { keepUnlocked, type Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { addEntry } from "./data.ts";
import css from "./growth.module.css";
import { PageFields } from "./PageFields.tsx";
import { forgetWriting, keepWriting, readWriting } from "./sealed/kept-writing.ts";
import { refusals, sentences } from "./sentences.ts";
import { isEmpty, pageFrom, type TypedPage, typedIn } from "./typed-page.ts";
import { promptOfDay } from "./words/prompts.ts";

const words = sentences.journal;
const keptAfterMs = 500;

const blank = (day: string): TypedPage => ({
  day,
  form: "free",
  prompt: promptOfDay(day).id,
  fields: {},
  word: "",
  place: null,
});

/** What is typed and not kept survives a reload, sealed on this device. */
function useTypedPage(own: Unlocked, day: string) {
  const [typed, setTyped] = useState<TypedPage>(() => blank(day));
  const [wasBrought, setBrought] = useState(false);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    let isHere = true;
    const bringBack = async (): Promise<void> => {
      const back = typedIn(await readWriting(own));
      if (!isHere || back === null) return;
      // Whoever was quicker than the opening keeps what they have typed since.
      setTyped((now) => (isEmpty(now) ? back : now));
      setBrought(true);
    };
    void bringBack();
    return () => {
      isHere = false;
    };
  }, [own]);
  useEffect(() => {
    if (!isTouched) return;
    const timer = setTimeout(() => {
      if (isEmpty(typed)) forgetWriting(own.personId);
      else void keepWriting(own, typed);
      keepUnlocked();
    }, keptAfterMs);
    return () => clearTimeout(timer);
  }, [own, typed, isTouched]);
  const unsent = useRef<TypedPage | null>(null);
  useEffect(() => {
    unsent.current = isTouched && !isEmpty(typed) ? typed : null;
  }, [typed, isTouched]);
  // Whoever locks or leaves right after the last word loses none: sealing needs the public half alone.
  useEffect(
    () => () => {
      if (unsent.current) void keepWriting(own, unsent.current);
    },
    [own],
  );
  const write = (next: TypedPage): void => {
    setTouched(true);
    setTyped(next);
  };
  const clear = (): void => {
    setTouched(false);
    setBrought(false);
    forgetWriting(own.personId);
    setTyped((now) => ({ ...blank(day), form: now.form }));
  };
  return { typed, write, clear, wasBrought };
}

export function Writing({ own }: { own: Unlocked }) {
  const day = dayOf(useNow(), useZone());
  const { typed, write, clear, wasBrought } = useTypedPage(own, day);
  const [error, setError] = useState<string | undefined>(undefined);
  const keep = useAct(async (page: NonNullable<ReturnType<typeof pageFrom>>) => {
    await addEntry(own, page);
    clear();
    say(words.kept, { state: "kept" });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const page = pageFrom(typed);
    setError(page === null ? refusals.nothingWritten : undefined);
    if (page !== null && !keep.busy) void keep.run(page);
  };
  return (
    <Section title={words.write}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={keep.busy}>
              {words.keep}
            </Button>
          }
        >
          <ProblemLine problem={keep.problem} words={refusals} />
          {wasBrought && <p className={css["soft"]}>{words.brought}</p>}
          <PageFields
            typed={typed}
            error={error}
            onChange={(next) => {
              setError(undefined);
              write(next);
            }}
          />
          <p className={css["soft"]}>{words.survives}</p>
        </FormStack>
      </form>
    </Section>
  );
}
