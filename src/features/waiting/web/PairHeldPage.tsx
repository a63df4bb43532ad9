import type { ReactNode } from "react";
import css from "./Waiting.module.css";
import { useParam, useQueryText } from "#web/navigation.ts";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "#web/relationship-words.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { type JudgedAnswer, type PairHeldAnswer, type Time, usePairHeld } from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { sentences } from "./sentences.ts";
import { Totals } from "./Totals.tsx";
import { mostlySentence } from "./mostly-words.ts";
import { teamSentence, toldIn } from "./words.ts";

const words = sentences.pair;

/** Two teams: who held what each asked of the other. */
export default function PairHeldPage() {
  const [periodText, setPeriod] = useQueryText("period");
  const [timeText, setTime] = useQueryText("time");
  const asked = asPeriod(periodText);
  const time = asTime(timeText);
  const { data, error, refetch } = usePairHeld(useParam("provider"), useParam("customer"), asked);
  if (!data && error) return <HeldFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  return (
    <PairHeldView pair={data} time={time}>
      <div className={css["controls"]}>
        <ChoosePeriod value={asked ?? data.period} onChange={setPeriod} />
        <ChooseTime value={time} onChange={setTime} />
      </div>
    </PairHeldView>
  );
}

interface PairHeldViewProps {
  pair: PairHeldAnswer;
  time: Time;
  children?: ReactNode;
}

export function PairHeldView({ pair, time, children }: PairHeldViewProps) {
  const { provider, there, back } = pair;
  const isKnown = pair.customer.id !== "unknown";
  const customer = isKnown ? pair.customer : { ...pair.customer, name: "whoever asked" };
  return (
    <Page
      title={`${sentences.title}: ${provider.name} and ${isKnown ? customer.name : "no team known"}`}
      back={{ href: `/relationships/${provider.id}/${customer.id}`, label: words.back }}
      actions={<a href="/relationships/held">{words.whole}</a>}
    >
      {children}
      <Direction provider={provider} asker={customer.name} held={there} time={time} />
      {back && <Direction provider={customer} asker={provider.name} held={back} time={time} />}
      <p className={css["soft"]}>
        {sentences.confidential} {time === "working" && sentences.working}
      </p>
    </Page>
  );
}

interface DirectionProps {
  provider: { id: string; name: string };
  asker: string;
  held: JudgedAnswer;
  time: Time;
}

function Direction({ provider, asker, held, time }: DirectionProps) {
  const mostly = mostlySentence(provider.name, held.mostly, asker);
  const shared = teamSentence(provider, held, time, asker);
  const told = toldIn(held, time);
  const said = time === "working" && mostly ? `${sentences.team.byClock} ${mostly}` : mostly;
  return (
    <Section
      title={`${provider.name} serves ${asker}`}
      intro={said === null ? shared : `${said} ${shared}`}
    >
      {told && <Totals ownId={provider.id} held={told} time={time} asker={asker} />}
    </Section>
  );
}
