import css from "./Waiting.module.css";
import { longDuration } from "#web/relationship-words.ts";
import { Table } from "#web/ui/Table.tsx";
import { coloursOf } from "./colours.ts";
import type { HeldAnswer, LineAnswer, Time } from "./data.ts";
import { HeldBar, Swatch } from "./HeldBar.tsx";
import { sentences } from "./sentences.ts";
import { capital, holderName, secondsOf, shareOf } from "./words.ts";

const heads = sentences.columns;

interface TotalsProps {
  ownId: string;
  held: NonNullable<HeldAnswer["held"]>;
  time: Time;
  /** How whoever asked is called here. */
  asker: string;
}

/** What was held by whom: a bar and a table of the same. */
export function Totals({ ownId, held, time, asker }: TotalsProps) {
  const whole = secondsOf(held.whole, time);
  const colourOf = coloursOf(ownId, held.lines);
  const nameOf = (line: LineAnswer): string =>
    capital(holderName(line, asker)) + (line.throughParts ? ", through parts" : "");
  const keyOf = ({ kind, team, throughParts }: LineAnswer): string =>
    [kind, team?.id, throughParts].join();
  const stretches = held.lines.map((line) => ({
    key: keyOf(line),
    colour: colourOf(line),
    isQueue: line.kind === "queue",
    seconds: secondsOf(line, time),
    words: `${nameOf(line)}: ${shareOf(secondsOf(line, time), whole)}`,
    href: line.team && line.team.id !== ownId ? `/teams/${line.team.id}/held` : undefined,
  }));
  return (
    <>
      <HeldBar stretches={stretches} />
      <Table
        caption={sentences.team.lines}
        rows={held.lines}
        keyOf={keyOf}
        columns={[
          {
            key: "holder",
            head: heads.holder,
            cell: (line) => (
              <span className={css["named"]}>
                <Swatch colour={colourOf(line)} isQueue={line.kind === "queue"} /> {nameOf(line)}
              </span>
            ),
            sortBy: nameOf,
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
            cell: (line) => longDuration(secondsOf(line, time), time),
            sortBy: (line) => secondsOf(line, time),
          },
          {
            key: "share",
            head: heads.share,
            numeric: true,
            cell: (line) => shareOf(secondsOf(line, time), whole),
            sortBy: (line) => secondsOf(line, time),
          },
        ]}
      />
    </>
  );
}
