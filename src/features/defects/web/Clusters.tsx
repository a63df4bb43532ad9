import { useState } from "react";
import css from "./defects.module.css";
import { type BehindAnswer, type ClusterAnswer, useBehind } from "./data.ts";
import { sentences } from "./sentences.ts";
import { clusterName, clusterSentence, kindsOf } from "./words.ts";
import { useNow } from "#web/data/clock.ts";
import { dayWords, numberWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Broken } from "#web/ui/States.tsx";

const words = sentences.clusters;
const shownFirst = 5;

/** Causes that repeat, the largest first: what one improvement could end, and the requests behind it. */
export function Clusters({ clusters }: { clusters: readonly ClusterAnswer[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? clusters : clusters.slice(0, shownFirst);
  return (
    <Section title={words.title} intro={words.intro}>
      {clusters.length === 0 && <p className={css["soft"]}>{words.none}</p>}
      {clusters.length > 0 && (
        <ul className={css["list"]} aria-label={words.title}>
          {shown.map((cluster) => (
            <OneCluster key={cluster.id} cluster={cluster} />
          ))}
        </ul>
      )}
      {shown.length < clusters.length && (
        <div>
          <Button onClick={() => setWhole(true)}>{words.all(numberWords(clusters.length))}</Button>
        </div>
      )}
    </Section>
  );
}

function OneCluster({ cluster }: { cluster: ClusterAnswer }) {
  const [isOpen, setOpen] = useState(false);
  const behind = useBehind(cluster.id, isOpen);
  const [now, zone] = [useNow(), useZone()];
  const day = (instant: string): string => dayWords(new Date(instant), now, zone);
  const name = clusterName(cluster);
  const { service, team, since, lastAt, asOf } = cluster;
  return (
    <li className={css["cluster"]}>
      <h3 className={css["name"]}>{name}</h3>
      <p>{clusterSentence(cluster)}</p>
      <p className={css["soft"]}>
        <a href={`/services/${service.id}`}>{service.name}</a>, {team.name}. {kindsOf(cluster)},
        from {day(since)} to {day(lastAt)}. As of {day(asOf)}.
      </p>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={`${words.show}: ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {words.show}
      </Button>
      {isOpen && behind.data && <Behind behind={behind.data} />}
      {isOpen && behind.error && !behind.data && (
        <Broken fault={behind.error} onRetry={() => void behind.refetch()} />
      )}
      {isOpen && behind.isPending && <p className={css["soft"]}>{words.loading}</p>}
    </li>
  );
}

export function Behind({ behind }: { behind: BehindAnswer }) {
  if (behind.length === 0) return <p className={css["soft"]}>{words.nothingBehind}</p>;
  return (
    <ul className={css["behind"]} aria-label={words.show}>
      {behind.map(({ id, number, title, kind, whatIsMissing }) => (
        <li key={`${id} ${whatIsMissing} ${kind}`}>
          <a href={`/requests/${id}`}>
            {number} {title}
          </a>
          <span className={css["soft"]}>
            {" "}
            {words.kinds[kind]}
            {whatIsMissing === "" ? "" : `: ${whatIsMissing}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
