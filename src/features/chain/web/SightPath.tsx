import { Fragment } from "react";
import type { PathAnswer } from "#contract/chain";
import { classNames } from "#web/ui/class-names.ts";
import css from "./chain.module.css";
import { useWords } from "./use-words.ts";
import { outcomeWords, promiseWords, seenWords } from "./words.ts";

interface SightPathProps {
  path: PathAnswer;
  /** It begins at the work of a team, which is then named; else at the reader's own. */
  isOfTeam?: boolean;
}

/** One way: as a sentence, as a picture, and what is promised at its end. */
export function SightPath({ path, isOfTeam = false }: SightPathProps) {
  const spoken = useWords();
  const words = spoken.sight;
  const { segment, links } = path;
  const promised = promiseWords(segment, spoken);
  const waiting = links.filter(({ confirmed }) => !confirmed).length;
  return (
    <article className={css["path"]}>
      <Sentence path={path} isOfTeam={isOfTeam} />
      <Picture path={path} isOfTeam={isOfTeam} />
      <ul className={css["facts"]}>
        {promised !== "" && <li>{promised}</li>}
        {segment.outcome && (
          <li>
            <a href={`/outcomes/${segment.outcome.id}`}>{outcomeWords(segment.outcome, spoken)}</a>
          </li>
        )}
        <WeakestLine path={path} />
        {waiting > 0 && <li className={css["soft"]}>{words.unconfirmed(waiting)}</li>}
      </ul>
    </article>
  );
}

/** Names stand apart from the words between them, so that any name fits. */
function Sentence({ path: { services, segment }, isOfTeam }: Required<SightPathProps>) {
  const spoken = useWords();
  const words = spoken.sight;
  const [own, ...others] = services;
  const begin = isOfTeam ? words.beginOf(own?.team.name ?? "") : words.begin;
  const outside = <strong>{segment.name}</strong>;
  if (others.length === 0)
    return (
      <p className={css["sentence"]}>
        {begin} <strong>{own?.name}</strong> {words.direct} {outside} {words.directEnd}
      </p>
    );
  return (
    <p className={css["sentence"]}>
      {begin} <strong>{own?.name}</strong>{" "}
      {others.map((service, at) => (
        <Fragment key={service.id}>
          {at === 0 ? words.neededFor : `, ${words.then}`} <strong>{service.name}</strong>{" "}
          {words.ofTeam(service.team.name)}
        </Fragment>
      ))}
      {words.last} {outside}.
    </p>
  );
}

/** A line with a stop for each service; it stands upright where there is no room beside. */
function Picture({ path, isOfTeam }: Required<SightPathProps>) {
  const spoken = useWords();
  const words = spoken.sight;
  const { services, segment, links, weakest } = path;
  return (
    <ol className={css["picture"]} aria-label={words.picture(segment.name)}>
      {services.map((service, at) => (
        <li key={service.id} className={css["stop"]}>
          <Track
            isFirst={at === 0}
            isSure={links[at]?.confirmed === true}
            isWeakest={weakest === at}
          />
          <span className={css["label"]}>
            <a href={`/services/${service.id}`}>{service.name}</a>
            <span className={css["soft"]}>
              {at === 0 && !isOfTeam ? words.own : service.team.name}
            </span>
          </span>
        </li>
      ))}
      <li className={classNames(css["stop"], css["outside"])}>
        <Track isLast />
        <span className={css["label"]}>
          <a href="/customers-outside">{segment.name}</a>
          <span className={css["soft"]}>{words.outside}</span>
        </span>
      </li>
    </ol>
  );
}

interface TrackProps {
  isFirst?: boolean;
  isLast?: boolean;
  /** The link to the next stop is confirmed; a dashed line where it is not. */
  isSure?: boolean;
  isWeakest?: boolean;
}

/** A stop, and the line to the next one; turned by the style sheet where stops stand below each other. */
function Track({ isFirst = false, isLast = false, isSure = true, isWeakest = false }: TrackProps) {
  return (
    <svg className={css["track"]} aria-hidden="true" preserveAspectRatio="xMinYMid slice">
      {!isLast && (
        <line
          className={classNames(isWeakest && css["weak"], !isSure && css["unsure"])}
          x1="20"
          y1="12"
          x2="100%"
          y2="12"
        />
      )}
      <circle
        className={classNames(isFirst && css["own"], isLast && css["end"])}
        cx="12"
        cy="12"
        r="7"
      />
    </svg>
  );
}

function WeakestLine({ path: { weakest, links, services, segment } }: { path: PathAnswer }) {
  const spoken = useWords();
  const words = spoken.sight;
  const seen = weakest === null ? null : links[weakest]?.seen;
  if (weakest === null || !seen) return null;
  const to = services[weakest + 1]?.name ?? segment.name;
  return (
    <li>
      {words.weakest(services[weakest]?.name ?? "", to)} {seenWords(seen, spoken)}.
    </li>
  );
}
