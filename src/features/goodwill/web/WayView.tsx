import css from "./goodwill.module.css";
import { behindHref } from "./data.ts";
import { useWords } from "./use-words.ts";
import {
  countWords,
  lingeringSentence,
  monthSentence,
  shareWords,
  standingSentence,
  surveyedSentence,
} from "./words.ts";
import type { EntryName, SheetLineAnswer, WayAnswer } from "#contract/goodwill";
import { Section } from "#web/ui/Page.tsx";
import { type State, StateMark } from "#web/ui/StateMark.tsx";

const states = { above: "kept", usual: "done", below: "risk" } as const satisfies Record<
  string,
  State
>;

/** What one team has done for the other: each line with its count, its month and the way to its requests. */
export function WayView({ way }: { way: WayAnswer }) {
  const all = useWords();
  const words = all.sheet;
  const { from, to, lines, lingering, surveyed, thanked } = way;
  const told = lines.filter(({ now }) => now.n > 0);
  return (
    <Section title={all.toward(from.name, to.name)} intro={standingSentence(way, all)}>
      <ul className={css["lines"]}>
        {told.map((line) => (
          <LineView key={line.line} way={way} line={line} />
        ))}
        {lingering && (
          <li className={css["line"]}>
            <h3 className={css["name"]}>{all.lines.lingering.name}</h3>
            <p className={css["text"]}>{lingeringSentence(way, all)}</p>
            {lingering.open > 0 && <Behind way={way} line="lingering" />}
          </li>
        )}
        {surveyed.length > 0 && <SurveyedView way={way} />}
        {thanked > 0 && (
          <li className={css["line"]}>
            <h3 className={css["name"]}>{words.thanks}</h3>
            <p className={css["text"]}>{words.thanked(to.name, thanked)}</p>
            <a className={css["behind"]} href={`/thanks/${to.id}/${from.id}`}>
              {words.thanksBehind}
            </a>
          </li>
        )}
      </ul>
    </Section>
  );
}

function LineView({ way, line }: { way: WayAnswer; line: SheetLineAnswer }) {
  const all = useWords();
  const { now, usual, stands } = line;
  return (
    <li className={css["line"]}>
      <div className={css["head"]}>
        <h3 className={css["name"]}>
          {all.lines[line.line].name}: {countWords(line.line, now, all)}
        </h3>
        {stands !== "too-few" && (
          <StateMark state={states[stands]} look="plain">
            {all.sheet.stands[stands]}
          </StateMark>
        )}
      </div>
      {now.value !== null && (
        <>
          <Bar share={now.value} usual={usual} />
          <p className={css["text"]}>{shareWords(line, way.to.name, all)}</p>
          <p className={css["text"]}>{monthSentence(line, all)}</p>
        </>
      )}
      <Behind way={way} line={line.line} />
    </li>
  );
}

/** Means of a survey: not counted with the lines, for they are no entries that are good or not. */
function SurveyedView({ way: { from, to, surveyed } }: { way: WayAnswer }) {
  const all = useWords();
  const words = all.sheet;
  return (
    <li className={css["line"]}>
      <h3 className={css["name"]}>{words.surveyed}</h3>
      <p className={css["text"]}>{words.surveyedOf(from.name, to.name)}</p>
      <ul>
        {surveyed.map((one) => (
          <li key={one.waveId} className={css["text"]}>
            {surveyedSentence(one, all)}
          </li>
        ))}
      </ul>
      <a
        className={css["behind"]}
        href={`/surveys/results/${surveyed[0]!.waveId}/teams/${from.id}`}
      >
        {words.results}
      </a>
    </li>
  );
}

/** The words beside it say the same. */
function Bar({ share, usual }: { share: number; usual: number | null }) {
  return (
    <div className={css["bar"]} aria-hidden="true">
      <span className={css["good"]} style={{ inlineSize: `${share * 100}%` }} />
      {usual !== null && (
        <span className={css["usual"]} style={{ insetInlineStart: `${usual * 100}%` }} />
      )}
    </div>
  );
}

function Behind({ way: { from, to }, line }: { way: WayAnswer; line: EntryName }) {
  const { lines, sheet, toward } = useWords();
  return (
    <a
      className={css["behind"]}
      href={behindHref(from.id, to.id, line)}
      aria-label={`${sheet.behind}: ${lines[line].name}, ${toward(from.name, to.name)}`}
    >
      {sheet.behind}
    </a>
  );
}
