import type { ReactNode } from "react";
import css from "./Relationships.module.css";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "./Choosers.tsx";
import { usePair, type DirectionAnswer, type PairAnswer, type Time } from "./data.ts";
import { FiguresView } from "./FiguresView.tsx";
import { MonthsPicture, topOf } from "./MonthsPicture.tsx";
import { useWords } from "./use-words.ts";
import { directionSentence, longFigure } from "./words.ts";
import { AfterOfPair } from "#web/after-request.ts";
import { HeardOfPair } from "#web/heard-of.ts";
import { Problem } from "#web/data/problem.ts";
import { numberWords } from "#web/data/zone.ts";
import { useParam, useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";

/** Two teams: how each serves the other. */
export default function PairPage() {
  const [periodText, setPeriod] = useQueryText("period");
  const [timeText, setTime] = useQueryText("time");
  const asked = asPeriod(periodText);
  const pair = usePair(useParam("provider"), useParam("customer"), asked);
  const time = asTime(timeText);
  if (pair.error) return <PairFault fault={pair.error} onRetry={() => void pair.refetch()} />;
  if (!pair.data) return <SkeletonPage />;
  return (
    <PairView
      pair={pair.data}
      time={time}
      ways={<WaysOn pair={pair.data} />}
      after={<AfterOfPair providerId={pair.data.provider.id} customerId={pair.data.customer.id} />}
      heard={<HeardOfPair providerId={pair.data.provider.id} customerId={pair.data.customer.id} />}
    >
      <div className={css["bar"]}>
        <ChoosePeriod value={asked ?? pair.data.period ?? "year"} onChange={setPeriod} />
        <ChooseTime value={time} onChange={setTime} />
      </div>
    </PairView>
  );
}

/** Who held what, and the goodwill of two teams, are for colleagues alone. */
function WaysOn({ pair: { provider, customer, back } }: { pair: PairAnswer }) {
  const words = useWords().pair;
  if (useMe().guest) return null;
  const href = `/relationships/${provider.id}/${customer.id}`;
  return (
    <>
      <ButtonLink href={`${href}/held`}>{words.held}</ButtonLink>
      {back && <ButtonLink href={`${href}/goodwill`}>{words.goodwill}</ButtonLink>}
    </>
  );
}

export function PairFault({ fault, onRetry }: { fault: unknown; onRetry?: () => void }) {
  const { matrix, pair, refusals } = useWords();
  const known = fault instanceof Problem && fault.reason in refusals;
  return (
    <SpokenPage title={matrix.title} back={{ href: "/relationships", label: pair.back }}>
      {known ? (
        <Refused problem={fault} words={refusals} />
      ) : (
        <Broken fault={fault} onRetry={onRetry} />
      )}
    </SpokenPage>
  );
}

interface PairViewProps {
  pair: PairAnswer;
  time: Time;
  /** The ways to who held what and to their goodwill, for whom these are open. */
  ways?: ReactNode;
  /** What both say after requests. */
  after?: ReactNode;
  /** What they say of each other in surveys. */
  heard?: ReactNode;
  children?: ReactNode;
}

export function PairView({ pair, time, ways, after, heard, children }: PairViewProps) {
  const words = useWords();
  const provider = pair.provider.name;
  const customer = pair.customer.id === "unknown" ? words.matrix.unknown : pair.customer.name;
  const { there, back } = pair;
  const months = [...there.months, ...(back?.months ?? [])];
  // One scale for both ways, so that they can be compared.
  const top = months.length === 0 ? undefined : topOf(months, "done", time);
  return (
    <SpokenPage
      title={words.pair.title(provider, customer)}
      back={{ href: "/relationships", label: words.pair.back }}
      actions={ways}
    >
      {children}
      <Direction
        names={[provider, customer]}
        ids={[pair.provider.id, pair.customer.id]}
        direction={there}
        time={time}
        top={top}
      />
      {back && (
        <Direction
          names={[customer, provider]}
          ids={[pair.customer.id, pair.provider.id]}
          direction={back}
          time={time}
          top={top}
        />
      )}
      {after}
      {heard}
      <p className={css["soft"]}>
        {words.monthsOf(pair.zone)} {words.matrix.confidential}
      </p>
    </SpokenPage>
  );
}

interface DirectionProps {
  names: readonly [provider: string, customer: string];
  ids: readonly [provider: string, customer: string];
  direction: DirectionAnswer;
  time: Time;
  top: number | undefined;
}

function Direction({ names, ids, direction, time, top }: DirectionProps) {
  const words = useWords();
  const [provider, customer] = names;
  const { figures, months, services, handoffs, returns } = direction;
  const href = `/search?team=${ids[0]}${ids[1] === "unknown" ? "" : `&customerTeam=${ids[1]}`}`;
  const given = numberWords(handoffs, 1, words.lang);
  const passed = handoffs === 0 ? "" : ` ${words.said.passed(provider, customer, given, returns)}`;
  return (
    <Section
      title={words.pair.serves(provider, customer)}
      intro={directionSentence(provider, customer, figures, words) + passed}
      actions={figures.requests > 0 && <a href={href}>{words.pair.requests}</a>}
    >
      {figures.requests > 0 && (
        <>
          <FiguresView figures={figures} time={time} />
          <div className={css["two"]}>
            <MonthsPicture
              label={words.pair.month(words.figures.done, provider, customer)}
              months={months}
              figure="done"
              time={time}
              top={top}
            />
            <MonthsPicture
              label={words.pair.month(words.figures["promise-kept"], provider, customer)}
              months={months}
              figure="promise-kept"
              time={time}
            />
          </div>
          {services.length > 0 && (
            <Section title={words.pair.services}>
              <Services services={services} time={time} />
            </Section>
          )}
        </>
      )}
    </Section>
  );
}

function Services({ services, time }: { services: DirectionAnswer["services"]; time: Time }) {
  const words = useWords();
  const columns: readonly Column<DirectionAnswer["services"][number]>[] = [
    {
      key: "service",
      head: words.head.service,
      cell: ({ service }) => service.name,
      sortBy: ({ service }) => service.name,
    },
    {
      key: "n",
      head: words.head.requests,
      numeric: true,
      cell: ({ figures }) => figures.requests,
      sortBy: ({ figures }) => figures.requests,
    },
    {
      key: "done",
      head: words.figures.done,
      cell: ({ figures }) => longFigure("done", figures.done[time], time, words),
      sortBy: ({ figures }) => figures.done[time].value ?? -1,
    },
    {
      key: "kept",
      head: words.figures["promise-kept"],
      cell: ({ figures }) => longFigure("promise-kept", figures.promiseKept, time, words),
      sortBy: ({ figures }) => figures.promiseKept.value ?? -1,
    },
  ];
  return (
    <Table
      caption={words.pair.services}
      rows={services}
      keyOf={({ service }) => service.id}
      hrefOf={({ service }) => `/services/${service.id}`}
      columns={columns}
    />
  );
}
