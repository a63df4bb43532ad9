import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { newKey } from "#web/data/client.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { IconButton } from "#web/ui/IconButton.tsx";
import { EditIcon, RemoveIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { nameTheme, putIntoTheme, removeTheme } from "../acts.ts";
import type { Card, One, Theme } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";

/** All cards under their themes; while they are grouped each can be put elsewhere. */
export function Grouping({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.grouping;
  const { id, cards, themes, may, stage } = debrief;
  const mayGroup = may.write && stage === "group";
  const loose = cards.filter(({ themeId }) => themeId === null);
  return (
    <Section title={words.title}>
      {mayGroup && <NewTheme id={id} />}
      {cards.length === 0 && <p className={css["soft"]}>{words.empty}</p>}
      <div className={css["columns"]}>
        {loose.length > 0 && (
          <div className={css["theme"]}>
            <h3>{words.none}</h3>
            <Cards debrief={debrief} cards={loose} mayGroup={mayGroup} />
          </div>
        )}
        {themes.map((theme) => {
          const its = cards.filter(({ themeId }) => themeId === theme.id);
          return (
            <div key={theme.id} className={css["theme"]}>
              <Head id={id} theme={theme} mayGroup={mayGroup} />
              <p className={css["soft"]}>
                {words.cards(numberWords(its.length, 1, sentences.lang), its.length === 1)}
              </p>
              <Cards debrief={debrief} cards={its} mayGroup={mayGroup} />
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function NewTheme({ id }: { id: string }) {
  const sentences = useWords();
  const words = sentences.grouping;
  const [theme, setTheme] = useState(() => ({ id: newKey(), name: "" }));
  const add = useAct(() => nameTheme(id, { ...theme, version: 0 }));
  return (
    <form
      className={css["find"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.busy)
          void add.run(undefined).then((done) => done && setTheme({ id: newKey(), name: "" }));
      }}
    >
      <div className={css["tight"]}>
        <TextField
          coached
          label={words.newTheme}
          value={theme.name}
          onChange={(name) => setTheme({ ...theme, name })}
          maxLength={120}
          required
        />
        <div>
          <Button type="submit" busy={add.busy}>
            {words.add}
          </Button>
        </div>
        <ProblemLine problem={add.problem} words={sentences.refusals} />
      </div>
    </form>
  );
}

interface HeadProps {
  id: string;
  theme: Theme;
  mayGroup: boolean;
}

function Head({ id, theme, mayGroup }: HeadProps) {
  const sentences = useWords();
  const words = sentences.grouping;
  const [isOpen, setOpen] = useState(false);
  const remove = useAct(() => removeTheme(id, theme.id));
  if (isOpen) return <Renaming id={id} theme={theme} onClose={() => setOpen(false)} />;
  return (
    <div className={css["head"]}>
      <h3>{theme.name}</h3>
      {mayGroup && (
        <span className={css["buttons"]}>
          <IconButton
            icon={EditIcon}
            label={`${words.rename}: ${theme.name}`}
            onClick={() => setOpen(true)}
          />
          <IconButton
            icon={RemoveIcon}
            label={words.remove(theme.name)}
            onClick={() => void remove.run(undefined)}
          />
        </span>
      )}
      <ProblemLine problem={remove.problem} words={sentences.refusals} />
    </div>
  );
}

/** Begun at a version: when another one was quicker, both names stand there until one is chosen. */
function Renaming({ id, theme, onClose }: { id: string; theme: Theme; onClose: () => void }) {
  const sentences = useWords();
  const words = sentences.grouping;
  const [typed, setTyped] = useState({ name: theme.name, version: theme.version });
  const save = useAct(() => nameTheme(id, { id: theme.id, ...typed }));
  const isOther = save.problem?.reason === "changedMeanwhile";
  return (
    <form
      className={css["tight"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.busy) void save.run(undefined).then((done) => done && onClose());
      }}
    >
      <TextField
        coached
        label={words.newTheme}
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
        maxLength={120}
        required
      />
      {isOther && (
        <div className={css["both"]}>
          <p>
            {words.theirs}: {theme.name}
          </p>
          <p>
            {words.yours}: {typed.name}
          </p>
          <div>
            <Button
              size="small"
              onClick={() => {
                setTyped({ ...typed, version: theme.version });
                save.forget();
              }}
            >
              {sentences.discussing.takeMine}
            </Button>
          </div>
        </div>
      )}
      <ProblemLine problem={save.problem} words={sentences.refusals} />
      <div className={css["buttons"]}>
        <Button onClick={onClose}>{sentences.one.leave}</Button>
        <Button type="submit" kind="primary" busy={save.busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

interface CardsProps {
  debrief: One;
  cards: readonly Card[];
  mayGroup: boolean;
}

function Cards({ debrief, cards, mayGroup }: CardsProps) {
  return (
    <ul className={css["cards"]}>
      {cards.map((card) => (
        <li key={card.id} className={css["card"]}>
          <CardWords card={card} />
          {mayGroup && <Putting debrief={debrief} card={card} />}
        </li>
      ))}
    </ul>
  );
}

export function CardWords({ card }: { card: Card }) {
  const sentences = useWords();
  return (
    <>
      <p>{card.words}</p>
      <span className={css["buttons"]}>
        <Badge>{sentences.questions[card.question]}</Badge>
        {card.by && <span className={css["soft"]}>{card.by.name}</span>}
      </span>
    </>
  );
}

function Putting({ debrief: { id, themes }, card }: { debrief: One; card: Card }) {
  const sentences = useWords();
  const words = sentences.grouping;
  const put = useAct((themeId: string) => putIntoTheme(id, card.id, themeId || null));
  const choices = [
    { value: "", label: words.none },
    ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
  ];
  return (
    <>
      <Select
        label={words.theme}
        choices={choices}
        value={card.themeId ?? ""}
        onChange={(themeId) => void put.run(themeId)}
      />
      <ProblemLine problem={put.problem} words={sentences.refusals} />
    </>
  );
}
