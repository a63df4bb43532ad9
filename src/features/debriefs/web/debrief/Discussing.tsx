import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { discuss } from "../acts.ts";
import type { Card, One, Theme } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";
import { CardWords } from "./Grouping.tsx";

const mostWhys = 8;

/** The themes, those with most votes first: why, and only then what. */
export function Discussing({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const { id, themes, cards, may, stage } = debrief;
  if (themes.length === 0) return null;
  return (
    <Section title={sentences.grouping.title}>
      <div className={css["stack"]}>
        {themes.map((theme) => (
          <OneTheme
            key={theme.id}
            id={id}
            theme={theme}
            cards={cards.filter(({ themeId }) => themeId === theme.id)}
            mayWrite={may.write && stage !== "closed"}
          />
        ))}
      </div>
    </Section>
  );
}

interface OneThemeProps {
  id: string;
  theme: Theme;
  cards: readonly Card[];
  mayWrite: boolean;
}

function OneTheme({ id, theme, cards, mayWrite }: OneThemeProps) {
  const sentences = useWords();
  const words = sentences.discussing;
  const { name, votes } = theme;
  return (
    <section className={css["theme"]} aria-label={name}>
      <div className={css["head"]}>
        <h3>{name}</h3>
        {votes !== null && (
          <Badge>
            {sentences.voting.votes(numberWords(votes, 1, sentences.lang), votes === 1)}
          </Badge>
        )}
      </div>
      {cards.length > 0 && (
        <details>
          <summary>
            {words.cards} ({numberWords(cards.length, 1, sentences.lang)})
          </summary>
          <ul className={css["cards"]}>
            {cards.map((card) => (
              <li key={card.id} className={css["card"]}>
                <CardWords card={card} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayWrite ? <Talk id={id} theme={theme} /> : <Said theme={theme} />}
    </section>
  );
}

function Said({ theme: { why, what } }: { theme: Theme }) {
  return (
    <>
      <ol className={css["why"]}>
        {why.map((said, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a why has no other name than its place in the chain
          <li key={at}>{said}</li>
        ))}
      </ol>
      {what !== "" && <p className={css["lead"]}>{what}</p>}
    </>
  );
}

/** What is typed stays typed, whatever others save meanwhile: then both stand there, and the writer chooses. */
function Talk({ id, theme }: { id: string; theme: Theme }) {
  const sentences = useWords();
  const words = sentences.discussing;
  const [typed, setTyped] = useState<Theme | null>(null);
  const now = typed ?? theme;
  const isTouched = !isSame(now, theme);
  const isOther = isTouched && now.version !== theme.version;
  const why = now.why.length === 0 ? [""] : now.why;
  const save = useAct(async () => {
    await discuss(id, theme.id, { why: filled(why), what: now.what, version: now.version });
    setTyped((later) => (later === typed ? null : later));
    say(words.saved, { state: "kept", lang: sentences.lang });
  });
  const change = (what: Partial<Theme>): void => setTyped({ ...now, ...what });
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.busy) void save.run(undefined);
      }}
    >
      <Whys why={why} onChange={(said) => change({ why: said })} />
      <TextArea
        coached
        label={words.what}
        hint={words.whatHint}
        value={now.what}
        onChange={(what) => change({ what })}
        maxLength={2000}
        minRows={2}
      />
      {isOther && (
        <Both
          mine={now}
          theirs={theme}
          onMine={() => setTyped({ ...now, version: theme.version })}
          onTheirs={() => setTyped(null)}
        />
      )}
      <ProblemLine
        problem={isOther ? save.problem : refusalOnly(save.problem)}
        words={sentences.refusals}
      />
      <div>
        <Button type="submit" busy={save.busy} disabled={!isTouched}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** A chain: each asks of the one before it. */
function Whys({ why, onChange }: { why: string[]; onChange: (why: string[]) => void }) {
  const words = useWords().discussing;
  return (
    <>
      {why.map((said, at) => (
        <TextField
          coached
          // oxlint-disable-next-line react/no-array-index-key -- a why has no other name than its place in the chain
          key={at}
          label={words.why(at)}
          value={said}
          onChange={(text) => onChange(why.with(at, text))}
          maxLength={500}
        />
      ))}
      {why.length < mostWhys && (
        <div>
          <Button size="small" icon={PlusIcon} onClick={() => onChange([...why, ""])}>
            {words.addWhy}
          </Button>
        </div>
      )}
    </>
  );
}

/** Once one of the two texts was chosen, the refusal has had its answer. */
const refusalOnly = <Fault extends { reason: string } | null>(problem: Fault): Fault | null =>
  problem?.reason === "changedMeanwhile" ? null : problem;

const filled = (why: readonly string[]): string[] => why.filter((said) => said.trim() !== "");

const isSame = (one: Theme, other: Theme): boolean =>
  one.what === other.what &&
  filled(one.why).join("\n") === filled(other.why).join("\n") &&
  one.why.length <= Math.max(other.why.length, 1);

interface BothProps {
  mine: Theme;
  theirs: Theme;
  onMine: () => void;
  onTheirs: () => void;
}

function Both({ mine, theirs, onMine, onTheirs }: BothProps) {
  const words = useWords().discussing;
  const textOf = ({ why, what }: Theme): string => [...filled(why), what].join("\n");
  return (
    <div className={css["both"]}>
      <p className={css["strong"]}>{words.theirs}</p>
      <p>{textOf(theirs)}</p>
      <p className={css["strong"]}>{words.yours}</p>
      <p>{textOf(mine)}</p>
      <div className={css["buttons"]}>
        <Button size="small" onClick={onTheirs}>
          {words.takeTheirs}
        </Button>
        <Button size="small" onClick={onMine}>
          {words.takeMine}
        </Button>
      </div>
    </div>
  );
}
