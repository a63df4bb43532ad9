import type { CaseAnswer } from "#contract/mediation";
import { numberWords } from "#web/data/zone.ts";
import { WhoHeldBetween } from "#web/pair-holders.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { type Figures, useFigures } from "./data.ts";
import css from "./mediation.module.css";
import { sentences } from "./sentences.ts";

const words = sentences.facts;

type Direction = Figures["there"];
type Share = Direction["figures"]["promiseKept"];

const shareWords = ({ n, value, low, high }: Share): string =>
  value === null || low === null || high === null
    ? words.tooFew(numberWords(n, 0))
    : words.share(
        numberWords(value * 100, 0),
        numberWords(low * 100, 0),
        numberWords(high * 100, 0),
        numberWords(n, 0),
      );

/** How the two teams serve each other, and who held it, as any colleague may read it; confidential requests are in none of it. */
export function Facts({ answer }: { answer: CaseAnswer }) {
  const [one, other] = answer.parties.map(({ team }) => team);
  if (!one || !other) return <p className={css["soft"]}>{words.persons}</p>;
  return <FactsOfTeams one={one} other={other} />;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function FactsOfTeams({ one, other }: { one: Named; other: Named }) {
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
          cell: ({ direction }) => numberWords(direction.figures.requests, 0),
        },
        {
          key: "kept",
          head: words.kept,
          cell: ({ direction }) => shareWords(direction.figures.promiseKept),
        },
        {
          key: "right",
          head: words.right,
          cell: ({ direction }) => shareWords(direction.figures.rightFirstTime),
        },
        {
          key: "back",
          head: words.back,
          numeric: true,
          cell: ({ direction }) => numberWords(direction.returns, 0),
        },
      ]}
    />
  );
}
