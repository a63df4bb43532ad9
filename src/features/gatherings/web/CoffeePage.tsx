import { useState } from "react";
import type { CoffeePairAnswer, CoffeeSaid } from "#contract/gatherings";
import { useAct } from "#web/data/act.ts";
import { dateWords, monthOf } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { classNames } from "#web/ui/class-names.ts";
import { UndoIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { type CoffeeAnswer, joinCoffee, leaveCoffee, sayOfCoffee, useCoffee } from "./data.ts";
import css from "./gatherings.module.css";
import { type Named, TeamsPicker } from "./TeamsPicker.tsx";
import { useWords } from "./use-words.ts";
import { questionWords } from "./words.ts";

/** A coffee a month with somebody from another team, for whoever wants it. */
export default function CoffeePage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useCoffee();
  if (data) return <CoffeeView coffee={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function CoffeeView({ coffee }: { coffee: CoffeeAnswer }) {
  const words = useWords().sentences.coffee;
  const { pairs, nextDraw } = coffee;
  const month = pairs[0]?.month;
  const now = month !== undefined && isMonthBefore(month, nextDraw) ? pairs.slice(0, 1) : [];
  const earlier = pairs.slice(now.length);
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/gatherings", label: words.back }}
    >
      {now.length > 0 && (
        <Section title={words.now}>
          <Pairs pairs={now} />
        </Section>
      )}
      <Wish coffee={coffee} />
      {earlier.length > 0 && (
        <Section title={words.earlier}>
          <Pairs pairs={earlier} />
        </Section>
      )}
    </SpokenPage>
  );
}

/** Whether a month is the one whose end is the next draw. */
function isMonthBefore(month: string, nextDraw: string): boolean {
  const last = new Date(Date.parse(`${nextDraw}T00:00:00Z`) - 86_400_000);
  return last.toISOString().startsWith(month);
}

/** In or out, and with which teams. */
function Wish({ coffee: { isIn, teams, waits, isLeftOut, nextDraw } }: { coffee: CoffeeAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.coffee;
  const [chosen, setChosen] = useState<readonly Named[]>(teams);
  const join = useAct(joinCoffee);
  const leave = useAct(leaveCoffee);
  const send = (): void => void join.run(chosen.map(({ id }) => id));
  return (
    <Section title={isIn ? words.in : words.out} intro={isIn ? words.inText : words.outText}>
      <p className={css["text"]}>{words.rules}</p>
      {isIn && waits && <p className={css["text"]}>{words.waits}</p>}
      {isLeftOut && <p className={css["text"]}>{words.leftOut}</p>}
      <p className={css["text"]}>{words.next(dateWords(nextDraw, lang))}</p>
      <div className={css["form"]}>
        <TeamsPicker
          label={words.teams}
          hint={words.teamsHint}
          chosen={chosen}
          onChange={setChosen}
        />
        <div className={css["acts"]}>
          <Button kind={isIn ? "plain" : "primary"} busy={join.busy} onClick={send}>
            {isIn ? words.save : words.join}
          </Button>
          {isIn && (
            <Button busy={leave.busy} onClick={() => void leave.run(undefined)}>
              {words.leave}
            </Button>
          )}
        </div>
        <ProblemLine problem={join.problem ?? leave.problem} words={sentences.refusals} />
      </div>
    </Section>
  );
}

function Pairs({ pairs }: { pairs: readonly CoffeePairAnswer[] }) {
  return (
    <ul className={css["list"]}>
      {pairs.map((pair) => (
        <PairRow key={pair.id} pair={pair} />
      ))}
    </ul>
  );
}

function PairRow({ pair }: { pair: CoffeePairAnswer }) {
  const { lang, sentences } = useWords();
  const words = sentences.coffee;
  const { id, month, team, ownTeam, why, said } = pair;
  const question = questionWords(pair.question, lang);
  const say = useAct((answer: CoffeeSaid | null) => sayOfCoffee(id, answer));
  const give = (answer: CoffeeSaid | null): void => void say.run(answer);
  return (
    <li className={classNames(css["row"], css["pair"])}>
      <div className={css["words"]}>
        <p className={css["name"]}>
          {words.with(pair.with?.name ?? sentences.somebody, team.name)}
        </p>
        <p>{words.why[why](ownTeam.name, team.name)}</p>
        <p>
          {words.question} <span lang={question.lang}>{question.text}</span>
        </p>
      </div>
      <div className={css["side"]}>
        <p className={css["soft"]}>
          {words.month(monthOf(new Date(`${month}-15T00:00:00Z`), "UTC", lang))}
        </p>
        {said !== null && <p>{said === "met" ? words.saidMet : words.saidNot}</p>}
        <div className={css["acts"]}>
          {said === null && (
            <>
              <Button kind="primary" busy={say.busy} onClick={() => give("met")}>
                {words.met}
              </Button>
              <Button busy={say.busy} onClick={() => give("not-this-month")}>
                {words.not}
              </Button>
            </>
          )}
          {said !== null && (
            <Button icon={UndoIcon} busy={say.busy} onClick={() => give(null)}>
              {words.takeBack}
            </Button>
          )}
        </div>
        <ProblemLine problem={say.problem} words={sentences.refusals} />
      </div>
    </li>
  );
}
