import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { go, useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine, Refused } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { type OneAsked, useOneAsked } from "./data.ts";
import css from "./growth.module.css";
import { LevelsFields } from "./LevelsFields.tsx";
import type { Levels } from "./sealed/words.ts";
import { answerAsked, decline } from "./views-data.ts";
import { useWords } from "./use-words.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";

/** Where somebody who was asked answers: sealed for the one who asked. */
export default function ViewPage() {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.answer;
  const id = useParam("id");
  const { data, error, refetch } = useOneAsked(id);
  const [done, setDone] = useState(false);
  const leave = (said: string): void => {
    setDone(true);
    say(said, { state: "kept", lang });
    go("/me/growth", { replace: true });
  };
  const title = data ? words.title(data.asked.owner.name) : words.plainTitle;
  return (
    <SpokenPage title={title} width="text" back={{ href: "/me/growth", label: words.back }}>
      {data && !done ? (
        <ViewForm one={data} onEnd={leave} />
      ) : error?.isRefusal && !done ? (
        <Refused problem={error} words={refusals} />
      ) : error && !done ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={4} />
      )}
    </SpokenPage>
  );
}

export function ViewForm({ one, onEnd }: { one: OneAsked; onEnd: (said: string) => void }) {
  const { refusals, sentences } = useWords();
  const words = sentences.answer;
  const [levels, setLevels] = useState<Levels>({});
  const [isWanting, setWanting] = useState(false);
  const { standing, invited, id } = one.asked;
  const send = useAct(async () => {
    await answerAsked(one, levels);
    onEnd(words.sent);
  });
  const refuse = useAct(async () => {
    await decline(id);
    onEnd(words.declined);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isEmpty = Object.keys(levels).length === 0;
    setWanting(isEmpty);
    if (!isEmpty && !send.busy) void send.run(undefined);
  };
  return (
    <>
      <p className={css["lead"]}>{words.subtitle(sentences.standings[standing].asked, invited)}</p>
      <div className={css["know"]}>
        <p>
          <strong>{words.know}</strong>
        </p>
        <p>{words.how}</p>
        <p>{words.who}</p>
      </div>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={send.busy}>
                {words.send}
              </Button>
              <Button busy={refuse.busy} onClick={() => void refuse.run(undefined)}>
                {words.decline}
              </Button>
            </>
          }
        >
          <ProblemLine problem={send.problem ?? refuse.problem} words={refusals} />
          <LevelsFields levels={levels} onChange={setLevels} />
          <p role="alert" className={css["soft"]}>
            {isWanting && words.none}
          </p>
        </FormStack>
      </form>
    </>
  );
}
