import { useState, type ReactNode } from "react";
import type { OutcomeAnswer, ValueAnswer } from "#contract/outcomes";
import { useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { EditIcon, FileIcon, OutsideIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { CsvDialog } from "./CsvDialog.tsx";
import { useOutcome, useOutside } from "./data.ts";
import { OutcomeDialog } from "./OutcomeDialog.tsx";
import css from "./outcomes.module.css";
import { Gaps, Numbers, Picture, scaleOf } from "./Picture.tsx";
import { TakeUp } from "./Retired.tsx";
import { type Words, useWords } from "./use-words.ts";
import { NewValue } from "./NewValue.tsx";
import { ValuesTable } from "./ValuesTable.tsx";
import { changeWords, periodWords, valueWords } from "./words.ts";

/** One series about customers outside: how it went, and its values. */
export default function OutcomePage() {
  const spoken = useWords();
  const words = spoken.one;
  const id = useParam("id");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useOutcome(id);
  const first = data?.pages[0];
  if (data && first)
    return (
      <OutcomeView
        outcome={first.outcome}
        values={data.pages.flatMap(({ values }) => values)}
        mayEdit={first.may.edit}
        mayTakeUp={first.may.takeUp}
      >
        {hasNextPage && (
          <div>
            <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {words.older}
            </Button>
          </div>
        )}
      </OutcomeView>
    );
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface OutcomeViewProps {
  outcome: OutcomeAnswer;
  values: readonly ValueAnswer[];
  mayEdit: boolean;
  /** While it is retired. */
  mayTakeUp?: boolean;
  /** The way to older values. */
  children?: ReactNode;
}

export function OutcomeView(props: OutcomeViewProps) {
  const spoken = useWords();
  const words = spoken.one;
  const { outcome, values, mayEdit, mayTakeUp = false, children } = props;
  const [open, setOpen] = useState<"change" | "csv" | null>(null);
  const close = (): void => setOpen(null);
  return (
    <SpokenPage
      title={outcome.name}
      back={{ href: "/customers-outside", label: words.back }}
      subtitle={outcome.segment?.name ?? spoken.page.all}
      actions={
        <>
          {outcome.retiredAt === null && (
            <ButtonLink href={`/together/compared?outcome=${outcome.id}`}>
              {words.together}
            </ButtonLink>
          )}
          {mayEdit && <Acts onOpen={setOpen} />}
          {mayTakeUp && <TakeUp what="outcome" one={outcome} />}
        </>
      }
    >
      <p className={css["soft"]}>{factsOf(outcome, spoken)}</p>
      <Section title={words.picture} intro={newestWords(outcome, spoken)}>
        <Drawing outcome={outcome} />
      </Section>
      {mayEdit && (
        <Section title={words.setTitle} intro={words.dayHint[outcome.every]}>
          <NewValue outcome={outcome} values={values} />
        </Section>
      )}
      <Section title={words.values}>
        <Values outcome={outcome} values={values} mayEdit={mayEdit} />
        {children}
      </Section>
      {open === "change" && <Changing outcome={outcome} onClose={close} />}
      {open === "csv" && <CsvDialog outcome={outcome} onClose={close} />}
    </SpokenPage>
  );
}

function Values({
  outcome,
  values,
  mayEdit,
}: Pick<OutcomeViewProps, "outcome" | "values" | "mayEdit">) {
  const spoken = useWords();
  const words = spoken.one;
  if (values.length > 0) return <ValuesTable outcome={outcome} values={values} mayEdit={mayEdit} />;
  return (
    <EmptyState icon={OutsideIcon} title={words.valuesEmpty}>
      {mayEdit && words.valuesEmptyText}
    </EmptyState>
  );
}

function Acts({ onOpen }: { onOpen: (dialog: "change" | "csv") => void }) {
  const spoken = useWords();
  const words = spoken.one;
  return (
    <>
      <Button icon={EditIcon} onClick={() => onOpen("change")}>
        {words.change}
      </Button>
      <Button icon={FileIcon} onClick={() => onOpen("csv")}>
        {words.bring}
      </Button>
    </>
  );
}

function factsOf({ every, better, source, retiredAt }: OutcomeAnswer, spoken: Words): string {
  const words = spoken.one;
  const facts = words.facts(spoken.every[every], spoken.better[better], source);
  return retiredAt === null ? facts : `${facts} · ${words.isRetired}`;
}

/** 'Satisfaction, March 2026: 4.4 of 5. Better than the period before: +0.2' */
function newestWords(outcome: OutcomeAnswer, spoken: Words): string {
  const { last, unit, every } = outcome;
  if (!last) return spoken.one.pictureEmpty;
  const newest = spoken.series.is(
    valueWords(last.value, unit, spoken),
    periodWords(last.day, every, spoken),
  );
  return `${newest}. ${changeWords(outcome, spoken)}`;
}

function Drawing({ outcome }: { outcome: OutcomeAnswer }) {
  const spoken = useWords();
  const words = spoken.one;
  const { points, every, unit } = outcome;
  const [low, high] = scaleOf(outcome);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return (
    <figure className={css["figure"]}>
      <Picture outcome={outcome} width={720} height={180} />
      <div className={css["ends"]} aria-hidden="true">
        <span>{periodWords(first.day, every, spoken)}</span>
        <span>{periodWords(last.day, every, spoken)}</span>
      </div>
      <p className={css["gaps"]}>
        {words.drawn(valueWords(low, "", spoken), valueWords(high, unit, spoken))}
      </p>
      <Gaps outcome={outcome} />
      <Numbers outcome={outcome} />
    </figure>
  );
}

/** The list of segments is asked for when it is needed; until it is there, the one it has can be kept. */
function Changing({ outcome, onClose }: { outcome: OutcomeAnswer; onClose: () => void }) {
  const { data } = useOutside();
  const known = outcome.segment ? [outcome.segment] : [];
  return <OutcomeDialog outcome={outcome} segments={data?.segments ?? known} onClose={onClose} />;
}
