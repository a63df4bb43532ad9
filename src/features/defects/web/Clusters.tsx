import { useState } from "react";
import css from "./defects.module.css";
import {
  type Asked,
  type BehindAnswer,
  type ClusterAnswer,
  type DefectsAnswer,
  useBehind,
  useMoreClusters,
} from "./data.ts";
import { useWords } from "./use-words.ts";
import { clusterName, clusterSentence, kindsOf } from "./words.ts";
import { useNow } from "#web/data/clock.ts";
import { dayWords, numberWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Broken } from "#web/ui/States.tsx";

const shownFirst = 5;

interface ClustersProps {
  answer: DefectsAnswer;
  asked: Asked;
}

/** Causes that repeat, the largest first: what one improvement could end, and the requests behind it. */
export function Clusters({ answer: { clusters, nextClusters }, asked }: ClustersProps) {
  const { lang, sentences } = useWords();
  const words = sentences.clusters;
  const [isWhole, setWhole] = useState(false);
  const hasMore = nextClusters !== null;
  const number = numberWords(clusters.length, 1, lang);
  if (clusters.length === 0)
    return (
      <Section title={words.title} intro={words.intro}>
        <p className={css["soft"]}>{words.none}</p>
      </Section>
    );
  return (
    <Section title={words.title} intro={words.intro}>
      <List clusters={isWhole ? clusters : clusters.slice(0, shownFirst)} />
      {!isWhole && (clusters.length > shownFirst || hasMore) && (
        <div>
          <Button onClick={() => setWhole(true)}>
            {hasMore ? words.those(number) : words.all(number)}
          </Button>
        </div>
      )}
      {isWhole && hasMore && <Later asked={asked} first={nextClusters} />}
    </Section>
  );
}

function List({ clusters }: { clusters: readonly ClusterAnswer[] }) {
  const words = useWords().sentences.clusters;
  return (
    <ul className={css["list"]} aria-label={words.title}>
      {clusters.map((cluster) => (
        <OneCluster key={cluster.id} cluster={cluster} />
      ))}
    </ul>
  );
}

/** The pages that follow, each when it is asked for. */
function Later({ asked, first }: { asked: Asked; first: string }) {
  const words = useWords().sentences.clusters;
  const { data, error, hasNextPage, fetchNextPage } = useMoreClusters(asked, first);
  const later = data?.pages.flatMap(({ rows }) => rows) ?? [];
  const next = (): void => void fetchNextPage();
  return (
    <>
      {later.length > 0 && <List clusters={later} />}
      {error && <Broken fault={error} onRetry={next} />}
      {!error && (data === undefined || hasNextPage) && (
        <div>
          <Button onClick={next}>{words.more}</Button>
        </div>
      )}
    </>
  );
}

function OneCluster({ cluster }: { cluster: ClusterAnswer }) {
  const all = useWords();
  const { lang, said } = all;
  const words = all.sentences.clusters;
  const [isOpen, setOpen] = useState(false);
  const behind = useBehind(cluster.id, isOpen);
  const [now, zone] = [useNow(), useZone()];
  const day = (instant: string): string => dayWords(new Date(instant), now, zone, lang);
  const name = clusterName(cluster);
  const { service, team, since, lastAt, asOf } = cluster;
  return (
    <li className={css["cluster"]}>
      <h3 className={css["name"]}>{name}</h3>
      <p>{clusterSentence(cluster, all)}</p>
      <p className={css["soft"]}>
        <a href={`/services/${service.id}`}>{service.name}</a>, {team.name}.{" "}
        {said.between(kindsOf(cluster, all), day(since), day(lastAt))} {said.asOf(day(asOf))}
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
  const words = useWords().sentences.clusters;
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
