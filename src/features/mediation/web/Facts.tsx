import type { CaseAnswer } from "#contract/mediation";
import { numberWords } from "#web/data/zone.ts";
import { WhoHeldBetween } from "#web/pair-holders.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { type Figures, useFigures } from "./data.ts";
import css from "./mediation.module.css";
import { useWords, type Words } from "./use-words.ts";

type Direction = Figures["there"];
type Share = Direction["figures"]["promiseKept"];

function shareWords({ n, value, low, high }: Share, { facts, lang }: Words): string {
  const count = numberWords(n, 0, lang);
  if (value === null || low === null || high === null) return facts.tooFew(count);
  const percent = (share: number): string => numberWords(share * 100, 0, lang);
  return facts.share(percent(value), percent(low), percent(high), count);
}

/** How the two teams serve each other, and who held it, as any colleague may read it; confidential requests are in none of it. */
export function Facts({ answer }: { answer: CaseAnswer }) {
  const words = useWords().facts;
  const [one, other] = answer.parties.map(({ team }) => team);
  if (!one || !other) return <p className={css["soft"]}>{words.persons}</p>;
  return <FactsOfTeams one={one} other={other} />;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function FactsOfTeams({ one, other }: { one: Named; other: Named }) {
  const words = useWords().facts;
  const { data, error, refetch } = useFigures(one.id, other.id);
  const table = data ? (
    <FactsTable one={one} other={other} figures={data} />
  ) : error ? (
    <Broken fault={error} onRetry={() => void refetch()} />
  ) : (
    <SkeletonRows count={2} />
  );
  return (
    <>
      {table}
      <p className={css["soft"]}>{words.heldIntro}</p>
      <WhoHeldBetween one={one} other={other} />
    </>
  );
}

export function FactsTable(props: {
  one: Named;
  other: Named;
  figures: Pick<Figures, "there" | "back">;
}) {
  const sentences = useWords();
  const words = sentences.facts;
  const { one, other, figures } = props;
  const ways = [
    { way: words.serves(one.name, other.name), direction: figures.there },
    ...(figures.back ? [{ way: words.serves(other.name, one.name), direction: figures.back }] : []),
  ];
  return (
    <Table
      caption={words.caption}
      showCaption
      rows={ways}
      keyOf={({ way }) => way}
      columns={[
        { key: "way", head: words.way, cell: ({ way }) => way },
        {
          key: "requests",
          head: words.requests,
          numeric: true,
          cell: ({ direction }) => numberWords(direction.figures.requests, 0, sentences.lang),
        },
        {
          key: "kept",
          head: words.kept,
          cell: ({ direction }) => shareWords(direction.figures.promiseKept, sentences),
        },
        {
          key: "right",
          head: words.right,
          cell: ({ direction }) => shareWords(direction.figures.rightFirstTime, sentences),
        },
        {
          key: "back",
          head: words.back,
          numeric: true,
          cell: ({ direction }) => numberWords(direction.returns, 0, sentences.lang),
        },
      ]}
    />
  );
}
