import type { CountsAnswer } from "#contract/conduct";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import css from "./conduct.module.css";
import { useCounts } from "./data.ts";
import { sentences } from "./sentences.ts";

const words = sentences.counts;

/** How many have read the standing version: sums alone. */
export function Counts() {
  const { data, error, refetch } = useCounts();
  return (
    <Section title={words.title}>
      {data ? (
        <CountsView counts={data} />
      ) : error ? (
        <Broken fault={error} kept={words.broken} onRetry={() => void refetch()} />
      ) : (
        <SkeletonText />
      )}
    </Section>
  );
}

export function CountsView({ counts: { n, of, teams } }: { counts: CountsAnswer }) {
  if (n === null) return <p className={css["soft"]}>{words.tooFew}</p>;
  return (
    <>
      <p>{words.all(n, of)}</p>
      {teams.length > 0 && (
        <details className={css["earlier"]}>
          <summary>{words.teams}</summary>
          <p className={css["soft"]}>{words.intro}</p>
          <ul className={css["teams"]}>
            {teams.map(({ team, n: known, of: size, share }) => (
              <li key={team.id}>
                <a href={`/teams/${team.id}`}>{team.name}</a>
                <span>
                  {known === null ? words.shares[share](size) : words.number(known, size)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
