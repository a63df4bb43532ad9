import { useState } from "react";
import css from "./Duty.module.css";
import { useNow } from "#web/data/clock.ts";
import { dayOf, useZone } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { CalendarIcon, EditIcon, PlusIcon } from "#web/ui/icons.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { AbsenceDialog } from "./AbsenceDialog.tsx";
import { Around } from "./Around.tsx";
import { useDuty, type TeamDuty } from "./data.ts";
import { mondayOf } from "./days.ts";
import { DutyWeeks } from "./DutyWeeks.tsx";
import { todayWords } from "./today-words.ts";
import { RotaDialog } from "./RotaDialog.tsx";
import { useWords } from "./use-words.ts";
import { SwapDialog, type Picked } from "./SwapDialog.tsx";

/** Whose turn it is in a team, six weeks ahead. */
export default function DutyPage() {
  const { lang, sentences } = useWords();
  const teamId = useParam("id");
  const zone = useZone();
  const from = mondayOf(dayOf(useNow(), zone));
  const { data, error, refetch } = useDuty(teamId, from);
  const me = useMe();
  if (data) return <Duty duty={data} me={me.id} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={sentences.loadingTitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

type Open = { dialog: "rota" | "absence" } | { dialog: "swap"; picked: Picked } | null;

export function Duty({ duty, me }: { duty: TeamDuty; me: string }) {
  const { sentences } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const hasTurns = duty.rota !== null || duty.days.some(({ person }) => person !== null);
  return (
    <SpokenPage
      title={sentences.title(duty.team.name)}
      subtitle={todayWords(duty, sentences, me)}
      back={{ href: `/serve/${duty.team.id}`, label: sentences.back }}
      actions={<Acts duty={duty} me={me} onOpen={(dialog) => setOpen({ dialog })} />}
    >
      {hasTurns ? (
        <div className={css["columns"]}>
          <DutyWeeks duty={duty} me={me} onSwap={(picked) => setOpen({ dialog: "swap", picked })} />
          {duty.rota && <Around duty={duty} me={me} />}
        </div>
      ) : (
        <NoTurns duty={duty} onSetUp={() => setOpen({ dialog: "rota" })} />
      )}
      <OpenDialog open={open} duty={duty} me={me} onClose={() => setOpen(null)} />
    </SpokenPage>
  );
}

interface ActsProps {
  duty: TeamDuty;
  me: string;
  onOpen: (dialog: "rota" | "absence") => void;
}

function Acts({ duty, me, onOpen }: ActsProps) {
  const { sentences } = useWords();
  const isMember = duty.members.some(({ id }) => id === me);
  const mayAdd = duty.may.edit || isMember;
  const addWords = isMember ? sentences.addOwnAbsence : sentences.addAbsence;
  useShortcut("a", addWords, () => onOpen("absence"), { enabled: mayAdd });
  return (
    <>
      {mayAdd && (
        <Button icon={PlusIcon} shortcut="a" onClick={() => onOpen("absence")}>
          {addWords}
        </Button>
      )}
      {duty.may.edit && duty.rota && (
        <Button icon={EditIcon} onClick={() => onOpen("rota")}>
          {sentences.edit}
        </Button>
      )}
    </>
  );
}

interface OpenDialogProps {
  open: Open;
  duty: TeamDuty;
  me: string;
  onClose: () => void;
}

function OpenDialog({ open, ...given }: OpenDialogProps) {
  if (open?.dialog === "swap") return <SwapDialog {...given} picked={open.picked} />;
  if (open?.dialog === "absence") return <AbsenceDialog {...given} />;
  return open ? <RotaDialog duty={given.duty} onClose={given.onClose} /> : null;
}

function NoTurns({ duty, onSetUp }: { duty: TeamDuty; onSetUp: () => void }) {
  const { sentences } = useWords();
  const setUp = (
    <Button kind="primary" icon={PlusIcon} onClick={onSetUp}>
      {sentences.setUp}
    </Button>
  );
  return (
    <EmptyState
      icon={CalendarIcon}
      title={sentences.emptyTitle}
      actions={duty.may.edit ? setUp : undefined}
    >
      {duty.may.edit ? sentences.emptyText : sentences.emptyOthers}
    </EmptyState>
  );
}
