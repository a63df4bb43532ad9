import type { Language, VersionAnswer } from "#contract/conduct";
import { useNow } from "#web/data/clock.ts";
import { dayWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { Articles } from "./Articles.tsx";
import { Changes } from "./Changes.tsx";
import css from "./conduct.module.css";
import { useVersions } from "./data.ts";
import { useWords } from "./use-words.ts";

/** 'by Mira Okonkwo, 3 March', or that it came with Goodturn. */
export function useSigned(): (one: Pick<VersionAnswer, "version" | "by" | "at">) => string {
  const { lang, page } = useWords();
  const now = useNow();
  const zone = useZone();
  return ({ version, by, at }) => {
    const who =
      at === null
        ? page.shipped
        : page.by(by?.name ?? page.somebody, dayWords(new Date(at), now, zone, lang));
    return page.version(version, who);
  };
}

/** Every version that was ever in force, with what changed and when the reader acknowledged it. */
export function Versions({ language }: { language: Language }) {
  const words = useWords().versions;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useVersions();
  const versions = data?.pages.flatMap((page) => page.versions);
  return (
    <Section title={words.title}>
      {versions ? (
        <VersionList versions={versions} language={language} />
      ) : error ? (
        <Broken fault={error} kept={words.broken} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows count={2} />
      )}
      {hasNextPage && (
        <div className={css["acts"]}>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.older}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface VersionListProps {
  versions: readonly VersionAnswer[];
  language: Language;
}

export function VersionList({ versions, language }: VersionListProps) {
  const { lang, versions: words } = useWords();
  const signed = useSigned();
  const now = useNow();
  const zone = useZone();
  const newest = versions[0]?.version;
  const own = ({ version, acknowledgedAt }: VersionAnswer): string => {
    if (acknowledgedAt !== null)
      return words.own(dayWords(new Date(acknowledgedAt), now, zone, lang));
    return version === newest ? words.ownNotYet : words.ownNot;
  };
  return (
    <ol className={css["versions"]}>
      {versions.map((one) => (
        <li key={one.version}>
          <h3>{signed(one)}</h3>
          <p lang={one.at === null ? "en" : undefined}>{one.note}</p>
          {one.changes.length > 0 && <Changes changes={one.changes} language={language} />}
          <p className={css["soft"]}>{own(one)}</p>
          {one.version !== newest && (
            <details className={css["earlier"]}>
              <summary>{words.read(one.version)}</summary>
              <Articles articles={one.articles} language={language} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
