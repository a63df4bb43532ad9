import type { ReactNode } from "react";
import css from "./Waiting.module.css";
import { useParam, useQueryText } from "#web/navigation.ts";
import { ChoosePeriod, ChooseTime, asPeriod, asTime } from "#web/relationship-words.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { type JudgedAnswer, type PairHeldAnswer, type Time, usePairHeld } from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { useWords } from "./use-words.ts";
import { Totals } from "./Totals.tsx";
import { mostlySentence } from "./mostly-words.ts";
import { teamSentence, toldIn } from "./words.ts";

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
  const { said, sentences } = useWords();
  const words = sentences.pair;
  const { provider, customer, there, back } = pair;
  const asker = customer.id === "unknown" ? undefined : customer.name;
  const asProvider = { ...customer, name: asker ?? said.nameless.with.customer };
  return (
    <SpokenPage
      title={words.title(provider.name, asker)}
      back={{ href: `/relationships/${provider.id}/${customer.id}`, label: words.back }}
      actions={<a href="/relationships/held">{words.whole}</a>}
    >
      {children}
      <Direction provider={provider} asker={asker} held={there} time={time} />
      {back && <Direction provider={asProvider} asker={provider.name} held={back} time={time} />}
      <p className={css["soft"]}>
        {sentences.confidential} {time === "working" && sentences.working}
      </p>
    </SpokenPage>
  );
}

interface DirectionProps {
  provider: { id: string; name: string };
  asker: string | undefined;
  held: JudgedAnswer;
  time: Time;
}

function Direction({ provider, asker, held, time }: DirectionProps) {
  const words = useWords();
  const mostly = mostlySentence(provider.name, held.mostly, words, asker);
  const shared = teamSentence(provider, held, time, words, asker);
  const told = toldIn(held, time);
  const said = time === "working" && mostly ? `${words.sentences.team.byClock} ${mostly}` : mostly;
  return (
    <Section
      title={words.sentences.pair.serves(provider.name, asker)}
      intro={said === null ? shared : `${said} ${shared}`}
    >
      {told && <Totals ownId={provider.id} held={told} time={time} asker={asker} />}
    </Section>
  );
}
