import type { Part, VersionAnswer } from "#contract/portraits";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { useVersions } from "./data.ts";
import css from "./portraits.module.css";
import { useWords } from "./use-words.ts";
import { Unread } from "./Unread.tsx";
import { signedWords } from "./words.ts";

interface HistoryDialogProps {
  teamId: string;
  part: Part;
  onClose: () => void;
}

/** What a team said of one thing, version by version. */
export function HistoryDialog({ teamId, part, onClose }: HistoryDialogProps) {
  const { sentences } = useWords();
  const words = sentences.history;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useVersions(teamId, part);
  const versions = data?.pages.flatMap((page) => page.versions);
  const title = sentences.words.versionsOf(sentences.titles[part]);
  const actions = <Button onClick={onClose}>{words.close}</Button>;
  return (
    <Dialog open onClose={onClose} title={title} actions={actions}>
      {error && !versions && (
        <Unread fault={error} says={sentences.words.broken} onRetry={() => void refetch()} />
      )}
      {!error && !versions && <SkeletonText />}
      {versions && <VersionList versions={versions} />}
      {hasNextPage && (
        <Button kind="quiet" onClick={() => void fetchNextPage()}>
          {words.older}
        </Button>
      )}
    </Dialog>
  );
}

export function VersionList({ versions }: { versions: readonly VersionAnswer[] }) {
  const said = useWords();
  const words = said.sentences.history;
  const now = useNow();
  const zone = useZone();
  if (versions.length === 0) return <p className={css["soft"]}>{words.empty}</p>;
  return (
    <ol className={css["versions"]}>
      {versions.map((version) => (
        <li key={version.version}>
          <p className={css["soft"]}>{signedWords(version, now, zone, said)}</p>
          <p className={version.words === "" ? css["soft"] : css["said"]}>
            {version.words === "" ? words.nothing : version.words}
          </p>
        </li>
      ))}
    </ol>
  );
}
