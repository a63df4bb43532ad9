import { useState } from "react";
import type { PartAnswer, PortraitAnswer } from "#contract/portraits";
import { useNow } from "#web/data/clock.ts";
import { useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { usePortrait } from "./data.ts";
import { HistoryDialog } from "./HistoryDialog.tsx";
import { HintsOfTeam } from "./hints/HintsOfTeam.tsx";
import css from "./portraits.module.css";
import { useWords } from "./use-words.ts";
import { Unread } from "./Unread.tsx";
import { WordsDialog } from "./WordsDialog.tsx";
import { signedWords } from "./words.ts";

/** What a team says of itself, on its page; its members change it there. */
export function TeamInWords({ teamId }: { teamId: string }) {
  const words = useWords().sentences.words;
  const { data, error, refetch } = usePortrait(teamId);
  if (data) return <TeamInWordsView portrait={data} />;
  return (
    <Section title={words.title}>
      {error ? (
        <Unread fault={error} says={words.broken} onRetry={() => void refetch()} />
      ) : (
        <SkeletonText />
      )}
    </Section>
  );
}

interface Open {
  readonly dialog: "words" | "history";
  readonly part: PartAnswer;
}

export function TeamInWordsView({ portrait }: { portrait: PortraitAnswer }) {
  const words = useWords().sentences.words;
  const { team, may } = portrait;
  const [open, setOpen] = useState<Open | null>(null);
  const said = portrait.words.filter(({ words: text }) => text !== "");
  const shown = may.write ? portrait.words : said;
  const nothing = may.write ? words.nothingOwn : words.nothing(team.name);
  return (
    <Section
      title={may.write ? words.titleOwn : words.title}
      intro={said.length === 0 ? nothing : undefined}
    >
      {shown.length > 0 && (
        <div className={css["parts"]}>
          {shown.map((part) => (
            <OnePart key={part.part} part={part} mayWrite={may.write} onOpen={setOpen} />
          ))}
        </div>
      )}
      <HintsOfTeam portrait={portrait} />
      {may.write && (
        <p>
          <a className={css["soft"]} href={`/api/v1/teams/${team.id}/words`} download="words.json">
            {words.export}
          </a>
        </p>
      )}
      {open && <OpenDialog teamId={team.id} open={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

interface OpenDialogProps {
  teamId: string;
  open: Open;
  onClose: () => void;
}

function OpenDialog({ teamId, open: { dialog, part }, onClose }: OpenDialogProps) {
  return dialog === "words" ? (
    <WordsDialog teamId={teamId} part={part} onClose={onClose} />
  ) : (
    <HistoryDialog teamId={teamId} part={part.part} onClose={onClose} />
  );
}

interface OnePartProps {
  part: PartAnswer;
  mayWrite: boolean;
  onOpen: (open: Open) => void;
}

function OnePart({ part, mayWrite, onOpen }: OnePartProps) {
  const said = useWords();
  const { sentences } = said;
  const words = sentences.words;
  const now = useNow();
  const zone = useZone();
  const title = sentences.titles[part.part];
  const isSaid = part.words !== "";
  return (
    <section className={css["part"]}>
      <h3>{title}</h3>
      <p className={isSaid ? css["said"] : css["soft"]}>
        {isSaid ? part.words : sentences.questions[part.part]}
      </p>
      <p className={css["signed"]}>
        {isSaid && <span>{signedWords(part, now, zone, said)}</span>}
        <span className={css["acts"]}>
          {part.version > 1 && (
            <Button
              kind="quiet"
              size="small"
              aria-label={words.versionsOf(title)}
              onClick={() => onOpen({ dialog: "history", part })}
            >
              {words.versions}
            </Button>
          )}
          {mayWrite && (
            <Button
              kind="quiet"
              size="small"
              icon={EditIcon}
              aria-label={isSaid ? words.changeWhat(title) : words.writeWhat(title)}
              onClick={() => onOpen({ dialog: "words", part })}
            >
              {isSaid ? words.change : words.write}
            </Button>
          )}
        </span>
      </p>
    </section>
  );
}
