import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { countCame, type OneAnswer, tellPresence } from "./data.ts";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";

/** What is told of one that is over: how many came, a line each, and one's own. */
export function After({ answer }: { answer: OneAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.after;
  const { gathering: one, lines, may } = answer;
  const intro = words.came(numberWords(one.came, 1, lang), one.cameBy === "host");
  return (
    <Section title={words.title} intro={intro}>
      {lines.length === 0 && <p className={css["soft"]}>{words.noLines}</p>}
      {lines.map(({ by, words: said, at }) => (
        <p key={`${by?.id} ${at}`} className={css["said"]}>
          {said} <span className={css["soft"]}>– {by?.name ?? sentences.somebody}</span>
        </p>
      ))}
      {may.tell && <Own answer={answer} />}
      {may.count && <Counting answer={answer} />}
    </Section>
  );
}

const valueOf = (came: boolean | null): "yes" | "no" | "" => {
  if (came === null) return "";
  return came ? "yes" : "no";
};

function Own({ answer: { gathering, mine } }: { answer: OneAnswer }) {
  const { sentences } = useWords();
  const words = sentences.after;
  const choices = [
    { value: "yes", label: words.yes },
    { value: "no", label: words.no },
  ] as const;
  const [came, setCame] = useState(() => valueOf(mine.came));
  const [line, setLine] = useState(mine.line);
  const tell = useAct((body: { came: boolean; line: string }) => tellPresence(gathering.id, body));
  const wasThere = came === "yes";
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (came !== "" && !tell.busy)
          void tell.run({ came: wasThere, line: wasThere ? line : "" });
      }}
    >
      <RadioCards label={words.ask} choices={choices} value={came} onChange={setCame} />
      {wasThere && (
        <TextField
          coached
          label={words.line}
          hint={words.lineHint}
          value={line}
          onChange={setLine}
          maxLength={300}
          error={tell.problem?.fields?.["line"]}
          optional
        />
      )}
      <ProblemLine problem={tell.problem} words={sentences.refusals} />
      <div>
        <Button type="submit" disabled={came === ""} busy={tell.busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}

/** For the host. Emptied, what people said themselves counts again. */
function Counting({ answer: { gathering } }: { answer: OneAnswer }) {
  const { sentences } = useWords();
  const words = sentences.after;
  const { id, came, cameBy } = gathering;
  const [typed, setTyped] = useState(cameBy === "host" ? String(came) : "");
  const count = useAct((many: number | null) => countCame(id, many));
  const isWrong = !/^\d{0,4}$/.test(typed.trim());
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong && !count.busy)
          void count.run(typed.trim() === "" ? null : Number(typed.trim()));
      }}
    >
      <TextField
        label={words.count}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
        error={isWrong ? sentences.form.needNumber : undefined}
        optional
      />
      <ProblemLine problem={count.problem} words={sentences.refusals} />
      <div>
        <Button type="submit" busy={count.busy}>
          {sentences.form.save}
        </Button>
      </div>
    </form>
  );
}
