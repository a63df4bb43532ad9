import css from "./defects.module.css";
import { type DefectsAnswer, pageHref, useServiceDefects } from "./data.ts";
import { useWords } from "./use-words.ts";
import { clusterName, clusterSentence, leadSentence } from "./words.ts";
import { Section } from "#web/ui/Page.tsx";

interface ServiceDefectsProps {
  teamId: string;
  serviceId: string;
}

/** What was not right with a service and what repeats, on its page, for the team that offers it. Nothing for anyone else. */
export function ServiceDefects({ teamId, serviceId }: ServiceDefectsProps) {
  const { data } = useServiceDefects(teamId, serviceId);
  return data && data.figures.requests > 0 ? <OfService answer={data} /> : null;
}

export function OfService({ answer }: { answer: DefectsAnswer }) {
  const all = useWords();
  const { sentences } = all;
  const { team, service, clusters } = answer;
  return (
    <Section title={sentences.service.title} intro={sentences.service.intro}>
      <p className={css["words"]}>{leadSentence(answer, all)}</p>
      {clusters.slice(0, mostShown).map((cluster) => (
        <p key={cluster.id} className={css["words"]}>
          <strong>{clusterName(cluster)}</strong>. {clusterSentence(cluster, all)}
        </p>
      ))}
      {team && service && (
        <a href={pageHref({ team: team.id, service: service.id })}>{sentences.service.more}</a>
      )}
    </Section>
  );
}

const mostShown = 2;
