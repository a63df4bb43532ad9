import { Section } from "#web/ui/Page.tsx";
import css from "./afterwards.module.css";
import { type PairAnswer, usePair } from "./data.ts";
import { useWords } from "./use-words.ts";
import { askedSentence, servedSentence } from "./words.ts";

interface AfterOfPairProps {
  providerId: string;
  customerId: string;
}

/** What two teams say of each other after requests, on their page. Nothing for guests, and where nobody knows who asked. */
export function AfterOfPair({ providerId, customerId }: AfterOfPairProps) {
  const { data } = usePair(providerId, customerId);
  return data ? <AfterOfPairView pair={data} /> : null;
}

export function AfterOfPairView({ pair: { there, back } }: { pair: PairAnswer }) {
  const all = useWords();
  const words = all.figures;
  const told = [there, back].filter(
    ({ ofProvider, ofCustomer }) => ofProvider.right.n + ofCustomer.right.n > 0,
  );
  return (
    <Section title={words.title} intro={words.how}>
      {told.map((line) => (
        <div key={line.provider.id} className={css["part"]}>
          <p className={css["words"]}>{servedSentence(line, all)}</p>
          <p className={css["words"]}>{askedSentence(line, all)}</p>
          <a href={`/relationships/${line.provider.id}/${line.customer?.id}/held`}>{words.held}</a>
        </div>
      ))}
      {told.length === 0 && <p className={css["soft"]}>{words.emptyTitle}.</p>}
    </Section>
  );
}
