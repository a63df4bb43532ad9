import css from "../Waiting.module.css";
import { useMe } from "#web/session.ts";
import { longDuration } from "#web/relationship-words.ts";
import { When } from "#web/ui/Deadline.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type Colour, coloursOf } from "../colours.ts";
import { type RequestHeldAnswer, type SegmentAnswer, useRequestHeld } from "../data.ts";
import { HeldBar, Swatch } from "../HeldBar.tsx";
import { useWords } from "../use-words.ts";
import { capital, holderName, requestSentence, shareOf } from "../words.ts";
import { Lanes } from "./Lanes.tsx";

/** Who held a request, on its page: a sentence, a bar in the order of time, and lists of the same. Guests are told nothing of it. */
export function WhoHeldIt({ id, version }: { id: string; version: number }) {
  return useMe().guest ? null : <Asked id={id} version={version} />;
}

function Asked({ id, version }: { id: string; version: number }) {
  const words = useWords().sentences.request;
  const { data, error, refetch } = useRequestHeld(id, version);
  if (!data && error?.isRefusal) return null;
  return (
    <Section title={words.title} id="holders">
      {data ? (
        <HeldView held={data} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonText />
      )}
    </Section>
  );
}

export function HeldView({ held }: { held: RequestHeldAnswer }) {
  const words = useWords();
  const colourOf = coloursOf(held.team.id, held.holders);
  return (
    <div className={css["part"]}>
      <p className={css["lead"]}>{requestSentence(held, words)}</p>
      <Bar held={held} colourOf={colourOf} />
      <Legend held={held} colourOf={colourOf} />
      {held.parts.length > 1 && <Lanes held={held} />}
      {held.segments.length > 1 && <Pieces held={held} />}
    </div>
  );
}

interface Drawn {
  held: RequestHeldAnswer;
  colourOf: (one: Pick<SegmentAnswer, "kind" | "team">) => Colour;
}

const asker = ({ customerTeam }: RequestHeldAnswer): string | undefined => customerTeam?.name;

export function lengthOf(
  span: { from: string; until: string | null },
  held: RequestHeldAnswer,
): number {
  return Math.max(0, (Date.parse(span.until ?? held.asOf) - Date.parse(span.from)) / 1000);
}

/** To the part that held it, or to the step in the history that began the stretch. */
function hrefOf({ part, stepId }: SegmentAnswer): string | undefined {
  if (part) return `/requests/${part.id}`;
  return stepId === null ? undefined : `#step-${stepId}`;
}

function Bar({ held, colourOf }: Drawn) {
  const words = useWords();
  const stretches = held.segments.map((one, place) => ({
    key: String(place),
    colour: colourOf(one),
    isQueue: one.kind === "queue",
    seconds: lengthOf(one, held),
    words: `${capital(holderName(one, asker(held), words))}: ${longDuration(lengthOf(one, held), "wall", words.lang)}`,
    href: hrefOf(one),
  }));
  return <HeldBar stretches={stretches} />;
}

function Legend({ held, colourOf }: Drawn) {
  const all = useWords();
  const words = all.sentences.request;
  const whole = held.whole.wallSeconds;
  return (
    <ul className={css["legend"]} aria-label={words.legend}>
      {held.holders.map((one) => (
        <li key={[one.kind, one.team?.id, one.throughParts].join()}>
          <Swatch colour={colourOf(one)} isQueue={one.kind === "queue"} />
          <span>
            {capital(holderName(one, asker(held), all))}
            {one.throughParts && words.asPart(held.team.name)}
            {one.holdsNow && <strong>{words.holdsNow}</strong>}
          </span>
          <span className={css["amount"]}>
            {longDuration(one.wallSeconds, "wall", all.lang)},{" "}
            {shareOf(one.wallSeconds, whole, all)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Pieces({ held }: { held: RequestHeldAnswer }) {
  const all = useWords();
  const words = all.sentences.request;
  return (
    <details className={css["details"]}>
      <summary>
        {words.pieces} ({held.segments.length})
      </summary>
      <ol className={css["pieces"]}>
        {held.segments.map((one) => (
          <li key={one.from}>
            <span>
              <When at={one.from} />
            </span>
            <span>
              {capital(holderName(one, asker(held), all))},{" "}
              {longDuration(lengthOf(one, held), "wall", all.lang)}
              {one.until === null && words.untilNow}
            </span>
            <From segment={one} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function From({ segment }: { segment: SegmentAnswer }) {
  const words = useWords().sentences.request;
  const href = hrefOf(segment);
  if (href === undefined) return null;
  const { part } = segment;
  return <a href={href}>{part ? words.part(part.number, part.title) : words.handOver}</a>;
}
