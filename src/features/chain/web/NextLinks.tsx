import type { MissingAnswer } from "#contract/chain";
import { ButtonLink } from "#web/ui/Button.tsx";
import css from "./chain.module.css";
import { useWords } from "./use-words.ts";
import { serviceWords } from "./words.ts";

interface NextLinksProps {
  services: MissingAnswer["services"];
  /** What stands before those that the reader may name, and before those that others name. */
  says: { readonly own: string; readonly other: string };
}

/** Services of which nobody has said what they are needed for; the reader's own with the way to say it. */
export function NextLinks({ services, says }: NextLinksProps) {
  const spoken = useWords();
  const words = spoken.sight;
  const [own, others] = [
    services.filter(({ mayName }) => mayName),
    services.filter(({ mayName }) => !mayName),
  ];
  return (
    <>
      {own.length > 0 && (
        <>
          <p className={css["soft"]}>{says.own}</p>
          <ul className={css["missing"]}>
            {own.map(({ service }) => (
              <li key={service.id}>
                <strong>{serviceWords(service)}</strong>
                <ButtonLink
                  size="small"
                  kind="primary"
                  href={`/chain/exercise?team=${service.team.id}&service=${service.id}`}
                  aria-label={`${words.name}: ${service.name}`}
                >
                  {words.name}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <p className={css["soft"]}>{says.other}</p>
          <ul className={css["missing"]}>
            {others.map(({ service }) => (
              <li key={service.id}>
                <a href={`/teams/${service.team.id}`}>{serviceWords(service)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
