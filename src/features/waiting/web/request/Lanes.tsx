import css from "../Waiting.module.css";
import { longDuration } from "#web/relationship-words.ts";
import type { LaneAnswer, RequestHeldAnswer } from "../data.ts";
import { useWords, type Words } from "../use-words.ts";

interface Span {
  readonly from: string;
  readonly until: string | null;
}

/** Parts that run beside each other: when each was open, and when the request waited for just this one. */
export function Lanes({ held }: { held: RequestHeldAnswer }) {
  const all = useWords();
  const words = all.sentences.request;
  return (
    <>
      <h3>{words.lanes}</h3>
      <p className={css["soft"]}>{words.lanesIntro}</p>
      <ul className={css["lanes"]}>
        {held.parts.map((lane, place) => (
          <li key={lane.part?.id ?? place}>
            <LaneName lane={lane} />{" "}
            <span className={css["amount"]}>{laneWords(lane, held, all)}</span>
            <div className={css["track"]} aria-hidden="true">
              {lane.open.map((span) => (
                <Piece key={span.from} span={span} held={held} look="pale" />
              ))}
              {lane.critical.map((span) => (
                <Piece key={span.from} span={span} held={held} look="full" />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function LaneName({ lane: { part, team } }: { lane: LaneAnswer }) {
  const words = useWords().sentences.request;
  const name = team?.name ?? words.otherTeam;
  if (!part)
    return (
      <span>
        {words.unseenPart}, {name}
      </span>
    );
  return (
    <a href={`/requests/${part.id}`}>
      {words.part(part.number, part.title)}, {name}
    </a>
  );
}

const endOf = ({ until }: Span, { asOf }: RequestHeldAnswer): number => Date.parse(until ?? asOf);

function laneWords(lane: LaneAnswer, held: RequestHeldAnswer, { lang, sentences }: Words): string {
  const sum = (spans: readonly Span[]): number =>
    spans.reduce((all, span) => all + (endOf(span, held) - Date.parse(span.from)) / 1000, 0);
  const time = (spans: readonly Span[]): string => longDuration(sum(spans), "wall", lang);
  return sentences.request.lane(time(lane.open), time(lane.critical));
}

/** Where it lies within the life of the request. */
function Piece({
  span,
  held,
  look,
}: {
  span: Span;
  held: RequestHeldAnswer;
  look: "pale" | "full";
}) {
  const begin = Date.parse(held.from);
  const whole = endOf(held, held) - begin;
  const within = (at: number): number => Math.min(100, Math.max(0, ((at - begin) / whole) * 100));
  const from = within(Date.parse(span.from));
  const style = { insetInlineStart: `${from}%`, width: `${within(endOf(span, held)) - from}%` };
  return <span className={css[look]} style={style} />;
}
