import type { ReactNode } from "react";
import css from "./Relationships.module.css";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "./Choosers.tsx";
import { usePair, type DirectionAnswer, type PairAnswer, type Time } from "./data.ts";
import { FiguresView } from "./FiguresView.tsx";
import { MonthsPicture, topOf } from "./MonthsPicture.tsx";
import { sentences } from "./sentences.ts";
import { counted, directionSentence, longFigure } from "./words.ts";
import { AfterOfPair } from "#web/after-request.ts";
import { HeardOfPair } from "#web/heard-of.ts";
import { Problem } from "#web/data/problem.ts";
import { useParam, useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";

const words = sentences.pair;

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
  const known = fault instanceof Problem && fault.reason in sentences.refusals;
  return (
    <Page title={sentences.matrix.title} back={{ href: "/relationships", label: words.back }}>
      {known ? (
        <Refused problem={fault} words={sentences.refusals} />
      ) : (
        <Broken fault={fault} onRetry={onRetry} />
      )}
    </Page>
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
  const provider = pair.provider.name;
  const customer = pair.customer.id === "unknown" ? sentences.matrix.unknown : pair.customer.name;
  const { there, back } = pair;
  const months = [...there.months, ...(back?.months ?? [])];
  // One scale for both ways, so that they can be compared.
  const top = months.length === 0 ? undefined : topOf(months, "done", time);
  return (
    <Page
      title={`${provider} and ${customer}`}
      back={{ href: "/relationships", label: words.back }}
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
        {sentences.monthsOf(pair.zone)} {sentences.matrix.confidential}
      </p>
    </Page>
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
  const [provider, customer] = names;
  const { figures, months, services, handoffs, returns } = direction;
  const href = `/search?team=${ids[0]}${ids[1] === "unknown" ? "" : `&customerTeam=${ids[1]}`}`;
  const passed =
    handoffs === 0
      ? ""
      : ` ${provider} handed ${counted(handoffs, "handoffs").replace(/ hand-offs?$/, "")} on to ${customer}; ${returns === 0 ? "none" : returns} went straight back.`;
  return (
    <Section
      title={`${provider} serves ${customer}`}
      intro={directionSentence(provider, customer, figures) + passed}
      actions={figures.requests > 0 && <a href={href}>{words.requests}</a>}
    >
      {figures.requests > 0 && (
        <>
          <FiguresView figures={figures} time={time} />
          <div className={css["two"]}>
            <MonthsPicture
              label={`${sentences.figures.done}: ${provider} for ${customer}`}
              months={months}
              figure="done"
              time={time}
              top={top}
            />
            <MonthsPicture
              label={`${sentences.figures["promise-kept"]}: ${provider} for ${customer}`}
              months={months}
              figure="promise-kept"
              time={time}
            />
          </div>
          {services.length > 0 && (
            <Section title={words.services}>
              <Services services={services} time={time} />
            </Section>
          )}
        </>
      )}
    </Section>
  );
}

function Services({ services, time }: { services: DirectionAnswer["services"]; time: Time }) {
  const columns: readonly Column<DirectionAnswer["services"][number]>[] = [
    {
      key: "service",
      head: "Service",
      cell: ({ service }) => service.name,
      sortBy: ({ service }) => service.name,
    },
    {
      key: "n",
      head: "Requests",
      numeric: true,
      cell: ({ figures }) => figures.requests,
      sortBy: ({ figures }) => figures.requests,
    },
    {
      key: "done",
      head: sentences.figures.done,
      cell: ({ figures }) => longFigure("done", figures.done[time], time),
      sortBy: ({ figures }) => figures.done[time].value ?? -1,
    },
    {
      key: "kept",
      head: sentences.figures["promise-kept"],
      cell: ({ figures }) => longFigure("promise-kept", figures.promiseKept, time),
      sortBy: ({ figures }) => figures.promiseKept.value ?? -1,
    },
  ];
  return (
    <Table
      caption={words.services}
      rows={services}
      keyOf={({ service }) => service.id}
      hrefOf={({ service }) => `/services/${service.id}`}
      columns={columns}
    />
  );
}
