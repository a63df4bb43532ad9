import { type ReactNode, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { CloseIcon, DoneIcon, EditIcon, UndoIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { After } from "./After.tsx";
import { answerGathering, invitationHref, type OneAnswer, useGathering } from "./data.ts";
import { ChangeDialog, OffDialog } from "./Dialogs.tsx";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";
import { WarmingOf } from "./Warming.tsx";
import { whenWords, whyItWas } from "./words.ts";

/** One gathering: when, where and who; whether one comes; and afterwards how it was. */
export default function GatheringPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useGathering(useParam("id"));
  if (data)
    return (
      <GatheringView answer={data}>
        {data.gathering.state === "past" && <WarmingOf id={data.gathering.id} />}
      </GatheringView>
    );
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface GatheringViewProps {
  answer: OneAnswer;
  /** What changed between the teams, of one that is over. */
  children?: ReactNode;
}

export function GatheringView({ answer, children }: GatheringViewProps) {
  const spoken = useWords();
  const words = spoken.sentences.one;
  const { gathering: one, may } = answer;
  const [open, setOpen] = useState<"change" | "off" | null>(null);
  const close = (): void => setOpen(null);
  const actions = may.change && (
    <>
      <Button icon={EditIcon} onClick={() => setOpen("change")}>
        {words.change}
      </Button>
      <Button icon={CloseIcon} onClick={() => setOpen("off")}>
        {words.off}
      </Button>
    </>
  );
  return (
    <SpokenPage
      title={one.title}
      subtitle={whenWords(one, spoken)}
      back={{ href: "/gatherings", label: words.back }}
      actions={actions}
    >
      {one.state === "cancelled" && (
        <p className={css["lead"]}>
          {one.cancelledWhy === "" ? words.cancelled : words.because(one.cancelledWhy)}
        </p>
      )}
      {one.words !== "" && <p className={css["lead"]}>{one.words}</p>}
      {may.answer && <Answering answer={answer} />}
      <Facts answer={answer} />
      {one.state === "past" ? <After answer={answer} /> : <People answer={answer} />}
      {children}
      {open === "change" && <ChangeDialog gathering={one} onClose={close} />}
      {open === "off" && <OffDialog gathering={one} onClose={close} />}
    </SpokenPage>
  );
}

/** Yes or no with one tap, and either taken back. */
function Answering({ answer: { gathering } }: { answer: OneAnswer }) {
  const { sentences } = useWords();
  const words = sentences.one;
  const { id, comes } = gathering;
  const say = useAct((said: boolean | null) => answerGathering(id, said));
  const give = (said: boolean | null): void => void say.run(said);
  return (
    <Section title={words.ask} intro={words.askIntro}>
      {comes !== null && <p className={css["text"]}>{comes ? words.saidYes : words.saidNo}</p>}
      <div className={css["acts"]}>
        {comes !== true && (
          <Button kind="primary" icon={DoneIcon} busy={say.busy} onClick={() => give(true)}>
            {words.comes}
          </Button>
        )}
        {comes !== false && (
          <Button busy={say.busy} onClick={() => give(false)}>
            {words.comesNot}
          </Button>
        )}
        {comes !== null && (
          <Button icon={UndoIcon} busy={say.busy} onClick={() => give(null)}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <ProblemLine problem={say.problem} words={sentences.refusals} />
    </Section>
  );
}

const isLink = (place: string): boolean => /^https:\/\/\S+$/.test(place);

function Facts({ answer: { gathering: one } }: { answer: OneAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.one;
  const { place, teams, seats, host, state } = one;
  const why = whyItWas(one, spoken);
  return (
    <>
      <dl className={css["facts"]}>
        {place !== "" && (
          <div>
            <dt>{words.where}</dt>
            <dd>{isLink(place) ? <a href={place}>{place}</a> : place}</dd>
          </div>
        )}
        <div>
          <dt>{words.teams}</dt>
          <dd>
            {teams.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <a href={`/teams/${id}`}>{name}</a>
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.who}</dt>
          <dd>{seats === null ? words.everybody : sentences.row.seats(seats)}</dd>
        </div>
        <div>
          <dt>{words.host}</dt>
          <dd>{host?.name ?? sentences.somebody}</dd>
        </div>
        {why !== null && (
          <div>
            <dt>{words.why}</dt>
            <dd>{why}</dd>
          </div>
        )}
      </dl>
      {state !== "past" && (
        <p className={css["text"]}>
          <a href={invitationHref(one.id)} download>
            {state === "cancelled" ? words.fileOff : words.file}
          </a>
        </p>
      )}
    </>
  );
}

function People({ answer: { gathering, people } }: { answer: OneAnswer }) {
  const { sentences } = useWords();
  const words = sentences.one;
  if (gathering.state === "cancelled") return null;
  return (
    <Section title={words.people} intro={sentences.row.coming(gathering.coming)}>
      {people === null && <p className={css["soft"]}>{words.peopleHidden}</p>}
      {people?.length === 0 && <p className={css["soft"]}>{words.nobody}</p>}
      {people && people.length > 0 && (
        <ul className={css["people"]} aria-label={words.people}>
          {people.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
