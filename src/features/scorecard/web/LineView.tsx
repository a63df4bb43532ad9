import type { LineAnswer, ValueAnswer } from "#contract/scorecard";
import { useNow } from "#web/data/clock.ts";
import { agoWords, dateWords, numberWords } from "#web/data/zone.ts";
import { StateMark } from "#web/ui/StateMark.tsx";
import css from "./scorecard.module.css";
import { sentences } from "./sentences.ts";
import { Numbers, Trend } from "./Trend.tsx";
import { daysOf, longWords, rangeWords, shortWords, valueWords } from "./words.ts";

interface LineViewProps {
  line: LineAnswer;
  /** Null: the organisation's. */
  teamId: string | null;
}

/** One line of the scorecard: what it is now, what has changed, how the months went, and where one can look. */
export function LineView({ line, teamId }: LineViewProps) {
  const isServed = line.before !== null;
  return (
    <li className={css["line"]}>
      <div className={css["words"]}>
        <h2>{sentences.lines[line.line]}</h2>
        {isServed ? <Served line={line} /> : <Counted line={line} teamId={teamId} />}
        <Facts line={line} />
        <Things line={line} />
        <Evidence line={line} teamId={teamId} />
      </div>
      <Trend line={line} />
      <Numbers line={line} hrefOf={isServed ? requestsOf(teamId) : undefined} />
    </li>
  );
}

/** Where the requests of a month are listed, as far as the reader may see them. */
const requestsOf = (teamId: string | null) => (month: string) => {
  const { from, to } = daysOf(month);
  const ofTeam = teamId === null ? "" : `&team=${teamId}`;
  return `/search?askedFrom=${from}&askedTo=${to}${ofTeam}`;
};

/** '2,485 promises'; of a median 'Half of 2,485 requests took no longer'. */
function restsOn({ kind, line }: LineAnswer, { n, value }: ValueAnswer): string {
  const say = kind === "seconds" && value !== null ? sentences.half : sentences.rests;
  return say(numberWords(n), sentences.of[line]);
}

function Served({ line }: { line: LineAnswer }) {
  const { kind, now, before } = line;
  if (!now || !before) return null;
  const of = sentences.of[line.line];
  const range = now.tooFew ? "" : rangeWords(kind, now);
  return (
    <>
      <p className={css["value"]}>{shortWords(kind, now)}</p>
      <p className={css["soft"]}>
        {restsOn(line, now)}
        {range !== "" && `, ${range}`}
      </p>
      <Change line={line} />
      <p className={css["soft"]}>{sentences.before(longWords(kind, of, before))}</p>
    </>
  );
}

function Change({ line: { change, now, before } }: { line: LineAnswer }) {
  if (change !== null)
    return (
      <StateMark state={change === "better" ? "kept" : "risk"} look="plain">
        {sentences[change]}
      </StateMark>
    );
  const isCompared = now?.value != null && before?.value != null;
  return isCompared ? <p className={css["soft"]}>{sentences.noChange}</p> : null;
}

/** A share with what it says in words, what it rests on, and when it was counted. */
function Share({ line }: { line: LineAnswer }) {
  const { kind, now, asOf } = line;
  const clock = useNow();
  if (!now) return null;
  if (now.n === 0 && line.line === "actions")
    return <p className={css["soft"]}>{sentences.noActions}</p>;
  const range = now.tooFew ? "" : rangeWords(kind, now);
  const counted = asOf === null ? "" : ` ${sentences.asOf(agoWords(new Date(asOf), clock))}`;
  return (
    <>
      <p className={css["value"]}>{now.value === null ? sentences.few : shortWords(kind, now)}</p>
      {now.value !== null && <p>{sentences.says[line.line]}</p>}
      <p className={css["soft"]}>
        {restsOn(line, now)}
        {range !== "" && `, ${range}`}.{counted}
      </p>
    </>
  );
}

type Said = (line: LineAnswer, teamId: string | null) => string;

const part =
  (say: (count: string, n: string) => string, none: string): Said =>
  ({ now }) =>
    now === null || now.value === null || now.n === 0
      ? none
      : say(numberWords(now.value), numberWords(now.n));

const nothing: Said = () => "";
const counted: Readonly<Record<LineAnswer["line"], Said>> = {
  "promise-kept": nothing,
  "right-first-time": nothing,
  "first-reply": nothing,
  done: nothing,
  waiting: nothing,
  returned: nothing,
  lingering: nothing,
  actions: nothing,
  meetings: nothing,
  mediations: ({ now }) =>
    now === null || now.value === null
      ? sentences.fewMediations
      : sentences.mediations(numberWords(now.value)),
  survey: () => sentences.noSurvey,
  goodwill: part(sentences.belowUsual, sentences.noGoodwill),
  parity: part(sentences.servedWorse, sentences.noParity),
  goals: part(sentences.onTheirWay, sentences.noGoals),
  rewards: part(sentences.rewardsReached, sentences.noRewards),
  commitments: ({ now, things }, teamId) => {
    if (teamId !== null) return things.length === 0 ? sentences.noCommitments : "";
    return sentences.live(numberWords(now?.value ?? 0));
  },
};

function Counted({ line, teamId }: LineViewProps) {
  if (line.kind === "share") return <Share line={line} />;
  const said = counted[line.line](line, teamId);
  if (said === "") return null;
  return <p className={line.now && line.now.n > 0 ? css["value"] : css["soft"]}>{said}</p>;
}

function Facts({ line: { facts } }: { line: LineAnswer }) {
  return facts.map((one) => <p key={one.fact}>{factWords(one)}</p>);
}

type Fact = LineAnswer["facts"][number];

/** Shares among the facts are said with their interval, numbers as they are. */
function factWords(one: Fact): string {
  const { fact, value, n, tooFew } = one;
  if (fact === "commitments-kept")
    return sentences.keptYear(longWords("share", sentences.ended, one));
  if (tooFew || value === null)
    return fact === "agreements-holding" ? sentences.fewAgreements : sentences.fewLeaders;
  return sentences.facts[fact](valueWords("count", value), numberWords(n));
}

const placeOf = { commitment: "/commitments", goal: "/goals" } as const;

function Things({ line: { things } }: { line: LineAnswer }) {
  if (things.length === 0) return null;
  return (
    <ul className={css["things"]}>
      {things.map(({ kind, id, name, untilDay, stands }) => (
        <li key={id}>
          <a href={`${placeOf[kind]}/${id}`}>{name}</a>{" "}
          <span className={css["soft"]}>
            {[
              untilDay === null ? "" : sentences.until(dateWords(untilDay)),
              stands === null ? "" : sentences.stands[stands],
            ]
              .filter((words) => words !== "")
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where the figure can be followed to what it is made of. */
function Evidence({ line: { line, before, kind }, teamId }: LineViewProps) {
  const href = before === null ? placeOfLine(line, teamId) : figuresOf(line, kind, teamId);
  if (href === undefined) return null;
  const isTeams = before !== null && teamId !== null;
  return (
    <p className={css["evidence"]}>
      <a href={href}>
        {isTeams ? sentences.evidenceOfTeam : sentences.evidence[line]}
        <span className="unseen">: {sentences.lines[line]}</span>
      </a>
    </p>
  );
}

type Place = (teamId: string | null) => string;
const placesOf: Partial<Record<LineAnswer["line"], Place>> = {
  waiting: (teamId) =>
    `${teamId === null ? "/relationships" : `/teams/${teamId}`}/held?period=quarter`,
  returned: (teamId) => `/defects?period=quarter${teamId === null ? "" : `&team=${teamId}`}`,
  lingering: (teamId) => (teamId === null ? "/lingering" : `/lingering?team=${teamId}`),
  survey: () => "/surveys/results",
  goodwill: (teamId) => (teamId === null ? "/goodwill" : `/teams/${teamId}#goodwill`),
  parity: () => "/parity",
  commitments: () => "/commitments",
  goals: () => "/goals",
  rewards: (teamId) => (teamId === null ? "/rewards" : `/teams/${teamId}#rewards`),
  actions: (teamId) => (teamId === null ? "/improve" : `/improve?team=${teamId}`),
  meetings: (teamId) => `/teams/${teamId}#meetings`,
  mediations: () => "/mediation",
};
const placeOfLine = (line: LineAnswer["line"], teamId: string | null): string | undefined =>
  placesOf[line]?.(teamId);

function figuresOf(line: string, kind: string, teamId: string | null): string {
  const time = kind === "seconds" ? "&time=working" : "";
  if (teamId !== null) return `/teams/${teamId}?period=quarter${time}`;
  return `/relationships?figure=${line}&period=quarter${time}`;
}
