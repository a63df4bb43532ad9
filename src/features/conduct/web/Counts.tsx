import type { CountsAnswer, ShareWord } from "#contract/conduct";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import css from "./conduct.module.css";
import { useCounts } from "./data.ts";
import { useWords, type Words } from "./use-words.ts";

/** How many have read the standing version: sums alone. */
export function Counts() {
  const words = useWords().counts;
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

/** 'at least 10 of 22', or a word where a number would tell who. */
export const countText = (
  words: Words["counts"],
  { share, n, of }: { readonly share: ShareWord; readonly n: number | null; readonly of: number },
): string => (n === null ? words.shares[share](of) : words.number(n, of));

export function CountsView({ counts: { n, of, share, teams } }: { counts: CountsAnswer }) {
  const words = useWords().counts;
  if (share === null) return <p className={css["soft"]}>{words.tooFew}</p>;
  return (
    <>
      <p>{words.all(countText(words, { share, n, of }))}</p>
      {teams.length > 0 && (
        <details className={css["earlier"]}>
          <summary>{words.teams}</summary>
          <p className={css["soft"]}>{words.intro}</p>
          <ul className={css["teams"]}>
            {teams.map(({ team, ...count }) => (
              <li key={team.id}>
                <a href={`/teams/${team.id}`}>{team.name}</a>
                <span>{countText(words, count)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
