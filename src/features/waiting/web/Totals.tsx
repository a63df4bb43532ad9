import css from "./Waiting.module.css";
import { longDuration } from "#web/relationship-words.ts";
import { type Column, Table } from "#web/ui/Table.tsx";
import { type Colour, coloursOf } from "./colours.ts";
import type { HeldAnswer, LineAnswer, Time } from "./data.ts";
import { HeldBar, Swatch } from "./HeldBar.tsx";
import { useWords, type Words } from "./use-words.ts";
import { capital, holderName, secondsOf, shareOf } from "./words.ts";

interface TotalsProps {
  ownId: string;
  held: NonNullable<HeldAnswer["held"]>;
  time: Time;
  /** How whoever asked is called here. */
  asker: string | undefined;
}

/** What was held by whom: a bar and a table of the same. */
export function Totals(props: TotalsProps) {
  const { ownId, held, time } = props;
  const words = useWords();
  const whole = secondsOf(held.whole, time);
  const colourOf = coloursOf(ownId, held.lines);
  const stretches = held.lines.map((line) => ({
    key: keyOf(line),
    colour: colourOf(line),
    isQueue: line.kind === "queue",
    seconds: secondsOf(line, time),
    words: `${nameOf(line, props, words)}: ${shareOf(secondsOf(line, time), whole, words)}`,
    href: line.team && line.team.id !== ownId ? `/teams/${line.team.id}/held` : undefined,
  }));
  return (
    <>
      <HeldBar stretches={stretches} />
      <Table
        caption={words.sentences.team.lines}
        rows={held.lines}
        keyOf={keyOf}
        columns={columnsOf(props, colourOf, words)}
      />
    </>
  );
}

const nameOf = (line: LineAnswer, { asker }: TotalsProps, words: Words): string =>
  capital(holderName(line, asker, words)) + (line.throughParts ? words.sentences.throughParts : "");

const keyOf = ({ kind, team, throughParts }: LineAnswer): string =>
  [kind, team?.id, throughParts].join();

function columnsOf(
  props: TotalsProps,
  colourOf: (line: LineAnswer) => Colour,
  words: Words,
): readonly Column<LineAnswer>[] {
  const { held, time } = props;
  const heads = words.sentences.columns;
  const whole = secondsOf(held.whole, time);
  const seconds = (line: LineAnswer): number => secondsOf(line, time);
  return [
    {
      key: "holder",
      head: heads.holder,
      cell: (line) => (
        <span className={css["named"]}>
          <Swatch colour={colourOf(line)} isQueue={line.kind === "queue"} />{" "}
          {nameOf(line, props, words)}
        </span>
      ),
      sortBy: (line) => nameOf(line, props, words),
    },
    {
      key: "n",
      head: heads.requests,
      numeric: true,
      cell: ({ requests }) => requests,
      sortBy: ({ requests }) => requests,
    },
    {
      key: "time",
      head: heads.time,
      numeric: true,
      cell: (line) => longDuration(seconds(line), time, words.lang),
      sortBy: seconds,
    },
    {
      key: "share",
      head: heads.share,
      numeric: true,
      cell: (line) => shareOf(seconds(line), whole, words),
      sortBy: seconds,
    },
  ];
}
