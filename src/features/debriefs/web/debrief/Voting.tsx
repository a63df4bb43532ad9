import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { MinusIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { vote } from "../acts.ts";
import type { One } from "../data.ts";
import css from "../debriefs.module.css";
import { useWords } from "../use-words.ts";

const mostVotes = 3;

/** The reader's own three votes; nobody sees another's. */
export function Voting({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.voting;
  const { id, themes, votes, may } = debrief;
  const send = useAct((all: One["votes"]) => vote(id, all));
  if (!may.write) return null;
  if (themes.length === 0) return <p className={css["soft"]}>{words.none}</p>;
  const of = (themeId: string): number => votes.find((one) => one.themeId === themeId)?.votes ?? 0;
  const left = mostVotes - votes.reduce((sum, one) => sum + one.votes, 0);
  const change = (themeId: string, by: number): void => {
    const others = votes.filter((one) => one.themeId !== themeId);
    const now = of(themeId) + by;
    void send.run(now === 0 ? others : [...others, { themeId, votes: now }]);
  };
  return (
    <Section title={sentences.stages.vote} intro={words.left(numberWords(left, 1, sentences.lang))}>
      <ul className={css["list"]}>
        {themes.map(({ id: themeId, name }) => (
          <li key={themeId}>
            <div className={css["head"]}>
              <span className={css["strong"]}>{name}</span>
              <span className={css["buttons"]}>
                <IconButton
                  icon={MinusIcon}
                  label={words.less(name)}
                  disabled={send.busy || of(themeId) === 0}
                  onClick={() => change(themeId, -1)}
                />
                <span>
                  {words.votes(numberWords(of(themeId), 1, sentences.lang), of(themeId) === 1)}
                </span>
                <IconButton
                  icon={PlusIcon}
                  label={words.more(name)}
                  disabled={send.busy || left === 0}
                  onClick={() => change(themeId, 1)}
                />
              </span>
            </div>
          </li>
        ))}
      </ul>
      <ProblemLine problem={send.problem} words={sentences.refusals} />
    </Section>
  );
}
