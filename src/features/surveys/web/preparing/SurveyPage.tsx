import { useState } from "react";
import type { Item, Language } from "#contract/surveys";
import { sayList } from "#platform/calendar/words/words.ts";
import type { Problem } from "#web/data/problem.ts";
import { useAct } from "#web/data/act.ts";
import { useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { EditIcon, PlusIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import { languageIn, offeredIn } from "../../rules/items.ts";
import { emptyAnswer } from "../answering/kept-answers.ts";
import { ItemFields } from "../answering/FormSection.tsx";
import { type OneAnswer, retireSurvey, useSurvey } from "../data.ts";
import { sentences } from "../sentences.ts";
import css from "../surveys.module.css";
import { langFor, textOfAny, waveSaid } from "../words.ts";
import { PlanDialog } from "./PlanDialog.tsx";

const words = sentences.one;

/** One survey: what it asks, tried as those who are asked see it, and its waves. */
export default function SurveyPage() {
  const id = useParam("id");
  const survey = useSurvey(id);
  if (!survey.data) return <Waiting error={survey.error} onRetry={() => void survey.refetch()} />;
  return <SurveyView {...survey.data} />;
}

function Waiting({ error, onRetry }: { error: Problem | null; onRetry: () => void }) {
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={onRetry} />;
  return (
    <Page title={sentences.list.title}>
      <SkeletonRows />
    </Page>
  );
}

export function SurveyView({ survey, waves }: OneAnswer) {
  const [isPlanning, setPlanning] = useState(false);
  const isRetired = survey.retiredAt !== null;
  return (
    <Page
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
    </Page>
  );
}

function Waves({ waves }: OneAnswer) {
  return (
    <Section title={words.waves}>
      {waves.length === 0 ? (
        <p className={css["soft"]}>{words.noWaves}</p>
      ) : (
        <Table
          caption={words.waves}
          columns={[
            { key: "wave", head: words.wave, cell: (wave) => sentences.wave.title(wave.number) },
            { key: "state", head: words.state, cell: (wave) => waveSaid(wave) },
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
  const names = survey.providers.map(({ name }) => name).join(", ");
  return (
    <Section title={words.about}>
      <p>{names === "" ? words.everyTeam : names}</p>
      {survey.asksMirror && <p>{words.mirror}</p>}
    </Section>
  );
}

function Items({ survey: { items, providers } }: Pick<OneAnswer, "survey">) {
  const there = offeredIn(items);
  const named = there.map((one) => sentences.form.languages[one]).join(", ");
  return (
    <Section title={words.items} intro={sentences.form.inLanguages(named)}>
      <Table
        caption={words.items}
        columns={columnsOf(there, providers)}
        rows={items}
        keyOf={({ key }) => key}
      />
    </Section>
  );
}

function columnsOf(
  there: readonly Language[],
  providers: OneAnswer["survey"]["providers"],
): readonly Column<Item>[] {
  const lang = langFor(there);
  return [
    {
      key: "text",
      head: words.text,
      cell: (item) => <span lang={languageIn(item, lang)}>{textOfAny(item, lang, providers)}</span>,
    },
    { key: "how", head: words.how, cell: (item) => howOf(item, there) },
  ];
}

/** 'five steps, turned round, in English alone'. */
export function howOf(item: Item, offered: readonly Language[]): string {
  const { kind, reversed, asks, onlyIf, texts } = item;
  const own = offered.filter((lang) => texts[lang] !== undefined);
  const named = own.map((lang) => sentences.form.languages[lang]);
  return [
    words.scale[kind],
    reversed ? words.reversed : "",
    asks === "expectation" ? words.expectation : "",
    onlyIf ? words.onlyIf(onlyIf.key, onlyIf.atMost) : "",
    own.length < offered.length ? words.onlyIn(sayList(named)) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The very form, kept nowhere and sent nowhere. */
function Preview({ survey: { items, providers } }: Pick<OneAnswer, "survey">) {
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
  const act = useAct((retired: boolean) => retireSurvey(survey, retired));
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
