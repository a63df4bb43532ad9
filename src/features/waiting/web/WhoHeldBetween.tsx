import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type HeldAnswer, type PairHeldAnswer, usePairHeld } from "./data.ts";
import { useWords } from "./use-words.ts";
import { Totals } from "./Totals.tsx";
import css from "./Waiting.module.css";
import { teamSentence } from "./words.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who held what each of two teams asked of the other over the last 90 days, where another feature tells of the two. */
export function WhoHeldBetween({ one, other }: { one: Named; other: Named }) {
  const { data, error, refetch } = usePairHeld(one.id, other.id, "quarter");
  if (data) return <HeldBetweenView pair={data} />;
  return error ? <Broken fault={error} onRetry={() => void refetch()} /> : <SkeletonText />;
}

export function HeldBetweenView({ pair }: { pair: PairHeldAnswer }) {
  const { sentences } = useWords();
  const { provider, customer, there, back } = pair;
  return (
    <div className={css["part"]}>
      <Way provider={provider} asker={customer} held={there} />
      {back && <Way provider={customer} asker={provider} held={back} />}
      <p className={css["soft"]}>
        {sentences.confidential}{" "}
        <a href={`/relationships/${provider.id}/${customer.id}/held`}>{sentences.pair.more}</a>
      </p>
    </div>
  );
}

function Way({ provider, asker, held }: { provider: Named; asker: Named; held: HeldAnswer }) {
  const words = useWords();
  return (
    <div className={css["part"]}>
      <h3>{words.sentences.pair.way(provider.name, asker.name)}</h3>
      <p>{teamSentence(provider, held, "wall", words, asker.name)}</p>
      {held.held && <Totals ownId={provider.id} held={held.held} time="wall" asker={asker.name} />}
    </div>
  );
}
