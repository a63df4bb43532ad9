import { useState } from "react";
import type { Item, Language } from "#contract/surveys";
import { listWords } from "#web/data/list-words.ts";
import type { Problem } from "#web/data/problem.ts";
import { useAct } from "#web/data/act.ts";
import { useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { EditIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { languageIn, offeredIn } from "../../rules/items.ts";
import { emptyAnswer } from "../answering/kept-answers.ts";
import { ItemFields } from "../answering/FormSection.tsx";
import { type OneAnswer, retireSurvey, useSurvey } from "../data.ts";
import { useWords, type Words } from "../use-words.ts";
import css from "../surveys.module.css";
import { langFor, textOfAny, waveSaid } from "../words.ts";
import { PlanDialog } from "./PlanDialog.tsx";

/** One survey: what it asks, tried as those who are asked see it, and its waves. */
export default function SurveyPage() {
  const id = useParam("id");
  const survey = useSurvey(id);
  if (!survey.data) return <Waiting error={survey.error} onRetry={() => void survey.refetch()} />;
  return <SurveyView {...survey.data} />;
}

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  const { lang, sentences } = useWords();
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <SpokenPage title={sentences.list.title}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function SurveyView({ survey, waves }: OneAnswer) {
  const { sentences } = useWords();
  const words = sentences.one;
  const [isPlanning, setPlanning] = useState(false);
  const isRetired = survey.retiredAt !== null;
  return (
    <SpokenPage
      title={survey.name}
      subtitle={`${sentences.kinds[survey.kind]} · ${sentences.modes[survey.mode]}`}
      back={{ href: "/surveys", label: words.back }}
      actions={
        survey.mayPrepare &&
        !isRetired && (
          <>
            <ButtonLink icon={EditIcon} href={`/surveys/${survey.id}/change`}>
              {words.change}
            </ButtonLink>
            <Button kind="primary" icon={PlusIcon} onClick={() => setPlanning(true)}>
              {words.plan}
            </Button>
          </>
        )
      }
    >
      <Waves survey={survey} waves={waves} />
      {survey.kind === "service" && <About survey={survey} />}
      <Items survey={survey} />
      <Preview survey={survey} />
      {survey.mayPrepare && <Retiring survey={survey} />}
      {isPlanning && <PlanDialog survey={survey} onClose={() => setPlanning(false)} />}
    </SpokenPage>
  );
}

function Waves({ waves }: OneAnswer) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.one;
  return (
    <Section title={words.waves}>
      {waves.length === 0 ? (
        <p className={css["soft"]}>{words.noWaves}</p>
      ) : (
        <Table
          caption={words.waves}
          columns={[
            { key: "wave", head: words.wave, cell: (wave) => sentences.wave.title(wave.number) },
            { key: "state", head: words.state, cell: (wave) => waveSaid(wave, spoken) },
          ]}
          rows={waves}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => `/waves/${id}`}
        />
      )}
    </Section>
  );
}

function About({ survey }: Pick<OneAnswer, "survey">) {
  const words = useWords().sentences.one;
  const names = survey.providers.map(({ name }) => name).join(", ");
  return (
    <Section title={words.about}>
      <p>{names === "" ? words.everyTeam : names}</p>
      {survey.asksMirror && <p>{words.mirror}</p>}
    </Section>
  );
}

function Items({ survey: { items, providers } }: Pick<OneAnswer, "survey">) {
  const spoken = useWords();
  const { sentences } = spoken;
  const there = offeredIn(items);
  const named = there.map((one) => sentences.form.languages[one]).join(", ");
  return (
    <Section title={sentences.one.items} intro={sentences.form.inLanguages(named)}>
      <Table
        caption={sentences.one.items}
        columns={columnsOf(there, providers, spoken)}
        rows={items}
        keyOf={({ key }) => key}
      />
    </Section>
  );
}

function columnsOf(
  there: readonly Language[],
  providers: OneAnswer["survey"]["providers"],
  spoken: Words,
): readonly Column<Item>[] {
  const words = spoken.sentences.one;
  const lang = langFor(there);
  return [
    {
      key: "text",
      head: words.text,
      cell: (item) => <span lang={languageIn(item, lang)}>{textOfAny(item, lang, providers)}</span>,
    },
    { key: "how", head: words.how, cell: (item) => howOf(item, there, spoken) },
  ];
}

/** 'five steps, turned round, in English alone'. */
export function howOf(
  item: Item,
  offered: readonly Language[],
  { lang, sentences }: Words,
): string {
  const words = sentences.one;
  const { kind, reversed, asks, onlyIf, texts } = item;
  const own = offered.filter((one) => texts[one] !== undefined);
  const named = own.map((one) => sentences.form.languages[one]);
  return [
    words.scale[kind],
    reversed ? words.reversed : "",
    asks === "expectation" ? words.expectation : "",
    onlyIf ? words.onlyIf(onlyIf.key, onlyIf.atMost) : "",
    own.length < offered.length ? words.onlyIn(listWords(named, lang)) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The very form, kept nowhere and sent nowhere. */
function Preview({ survey: { items, providers } }: Pick<OneAnswer, "survey">) {
  const spoken = useWords();
  const words = spoken.sentences.one;
  const [answer, setAnswer] =
    useState<Pick<typeof emptyAnswer, "scores" | "comments">>(emptyAnswer);
  const lang = langFor(offeredIn(items));
  return (
    <details className={css["preview"]}>
      <summary>{words.preview}</summary>
      <p className={css["soft"]}>{words.previewIntro}</p>
      <ItemFields
        items={items}
        lang={lang}
        read={(item) => textOfAny(item, lang, providers.slice(0, 1))}
        answer={answer}
        onChange={setAnswer}
      />
    </details>
  );
}

function Retiring({ survey }: Pick<OneAnswer, "survey">) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.one;
  const act = useAct((retired: boolean) => retireSurvey(survey, retired, spoken));
  const isRetired = survey.retiredAt !== null;
  return (
    <div>
      <Button kind="quiet" busy={act.busy} onClick={() => void act.run(!isRetired)}>
        {isRetired ? words.takeUp : words.retire}
      </Button>
      <ProblemLine problem={act.problem} words={sentences.refusals} />
    </div>
  );
}
