import type { LineAnswer, ValueAnswer } from "#contract/scorecard";
import { useNow } from "#web/data/clock.ts";
import { agoWords, dateWords, numberWords } from "#web/data/zone.ts";
import { StateMark } from "#web/ui/StateMark.tsx";
import css from "./scorecard.module.css";
import { useWords, type Words } from "./use-words.ts";
import { Numbers, Trend } from "./Trend.tsx";
import { daysOf, longWords, rangeWords, shortWords, valueWords } from "./words.ts";

interface LineViewProps {
  line: LineAnswer;
  /** Null: the organisation's. */
  teamId: string | null;
}

/** One line of the scorecard: what it is now, what has changed, how the months went, and where one can look. */
export function LineView({ line, teamId }: LineViewProps) {
  const words = useWords();
  const isServed = line.before !== null;
  return (
    <li className={css["line"]}>
      <div className={css["words"]}>
        <h2>{words.lines[line.line]}</h2>
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
function restsOn(
  { kind, line }: LineAnswer,
  { n, value }: ValueAnswer,
  { half, lang, of, rests }: Words,
): string {
  const say = kind === "seconds" && value !== null ? half : rests;
  return say(numberWords(n, 1, lang), of[line]);
}

function Served({ line }: { line: LineAnswer }) {
  const words = useWords();
  const { kind, now, before } = line;
  if (!now || !before) return null;
  const of = words.of[line.line];
  const range = now.tooFew ? "" : rangeWords(kind, now, words);
  return (
    <>
      <p className={css["value"]}>{shortWords(kind, now, words)}</p>
      <p className={css["soft"]}>
        {restsOn(line, now, words)}
        {range !== "" && `, ${range}`}
      </p>
      <Change line={line} />
      <p className={css["soft"]}>{words.before(longWords(kind, of, before, words))}</p>
    </>
  );
}

function Change({ line: { change, now, before } }: { line: LineAnswer }) {
  const words = useWords();
  if (change !== null)
    return (
      <StateMark state={change === "better" ? "kept" : "risk"} look="plain">
        {words[change]}
      </StateMark>
    );
  const isCompared = now?.value != null && before?.value != null;
  return isCompared ? <p className={css["soft"]}>{words.noChange}</p> : null;
}

/** A share with what it says in words, what it rests on, and when it was counted. */
function Share({ line }: { line: LineAnswer }) {
  const words = useWords();
  const { kind, now, asOf } = line;
  const clock = useNow();
  if (!now) return null;
  if (now.n === 0 && line.line === "actions")
    return <p className={css["soft"]}>{words.noActions}</p>;
  const range = now.tooFew ? "" : rangeWords(kind, now, words);
  const counted =
    asOf === null ? "" : ` ${words.asOf(agoWords(new Date(asOf), clock, words.lang))}`;
  return (
    <>
      <p className={css["value"]}>
        {now.value === null ? words.few : shortWords(kind, now, words)}
      </p>
      {now.value !== null && <p>{words.says[line.line]}</p>}
      <p className={css["soft"]}>
        {restsOn(line, now, words)}
        {range !== "" && `, ${range}`}.{counted}
      </p>
    </>
  );
}

type Said = (line: LineAnswer, teamId: string | null, words: Words) => string;

type Parts = "belowUsual" | "onTheirWay" | "rewardsReached" | "servedWorse";
type Nones = "noGoals" | "noGoodwill" | "noParity" | "noRewards";

const part =
  (say: Parts, none: Nones): Said =>
  ({ now }, _teamId, words) =>
    now === null || now.value === null || now.n === 0
      ? words[none]
      : words[say](numberWords(now.value, 1, words.lang), numberWords(now.n, 1, words.lang));

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
  mediations: ({ now }, _teamId, words) =>
    now === null || now.value === null
      ? words.fewMediations
      : words.mediations(numberWords(now.value, 1, words.lang)),
  survey: (_line, _teamId, words) => words.noSurvey,
  goodwill: part("belowUsual", "noGoodwill"),
  parity: part("servedWorse", "noParity"),
  goals: part("onTheirWay", "noGoals"),
  rewards: part("rewardsReached", "noRewards"),
  commitments: ({ now, things }, teamId, words) => {
    if (teamId !== null) return things.length === 0 ? words.noCommitments : "";
    return words.live(numberWords(now?.value ?? 0, 1, words.lang));
  },
};

function Counted({ line, teamId }: LineViewProps) {
  const words = useWords();
  if (line.kind === "share") return <Share line={line} />;
  const said = counted[line.line](line, teamId, words);
  if (said === "") return null;
  return <p className={line.now && line.now.n > 0 ? css["value"] : css["soft"]}>{said}</p>;
}

function Facts({ line: { facts } }: { line: LineAnswer }) {
  const words = useWords();
  return facts.map((one) => <p key={one.fact}>{factWords(one, words)}</p>);
}

type Fact = LineAnswer["facts"][number];

/** Shares among the facts are said with their interval, numbers as they are. */
function factWords(one: Fact, words: Words): string {
  const { fact, value, n, tooFew } = one;
  if (fact === "commitments-kept")
    return words.keptYear(longWords("share", words.ended, one, words));
  if (tooFew || value === null)
    return fact === "agreements-holding" ? words.fewAgreements : words.fewLeaders;
  return words.facts[fact](valueWords("count", value, words), numberWords(n, 1, words.lang));
}

const placeOf = { commitment: "/commitments", goal: "/goals" } as const;

function Things({ line: { things } }: { line: LineAnswer }) {
  const words = useWords();
  if (things.length === 0) return null;
  return (
    <ul className={css["things"]}>
      {things.map(({ kind, id, name, untilDay, stands }) => (
        <li key={id}>
          <a href={`${placeOf[kind]}/${id}`}>{name}</a>{" "}
          <span className={css["soft"]}>
            {[
              untilDay === null ? "" : words.until(dateWords(untilDay, words.lang)),
              stands === null ? "" : words.stands[stands],
            ]
              .filter((one) => one !== "")
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where the figure can be followed to what it is made of. */
function Evidence({ line: { line, before, kind }, teamId }: LineViewProps) {
  const words = useWords();
  const href = before === null ? placeOfLine(line, teamId) : figuresOf(line, kind, teamId);
  if (href === undefined) return null;
  const isTeams = before !== null && teamId !== null;
  return (
    <p className={css["evidence"]}>
      <a href={href}>
        {isTeams ? words.evidenceOfTeam : words.evidence[line]}
        <span className="unseen">: {words.lines[line]}</span>
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
