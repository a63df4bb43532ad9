import { useState } from "react";
import type { OutcomeAnswer, SegmentAnswer } from "#contract/outcomes";
import { numberWords } from "#web/data/zone.ts";
import { useArrivalAt } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, EditIcon, FileIcon, OutsideIcon, PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { exportHref, type Outside, useOutside } from "./data.ts";
import { FileDialog } from "./FileDialog.tsx";
import { OutcomeDialog } from "./OutcomeDialog.tsx";
import css from "./outcomes.module.css";
import { Gaps, Numbers, Picture } from "./Picture.tsx";
import { Retired } from "./Retired.tsx";
import { SegmentDialog } from "./SegmentDialog.tsx";
import { useWords } from "./use-words.ts";
import { changeWords, periodWords, timeWords, valueWords } from "./words.ts";

/** Customers outside: each segment with what it is promised and how it fares. */
export default function OutsidePage() {
  const spoken = useWords();
  const words = spoken.page;
  const { data, error, refetch } = useOutside();
  if (data) return <OutsideView outside={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

type Open =
  | { readonly dialog: "segment"; readonly segment: SegmentAnswer | null }
  | { readonly dialog: "outcome" }
  | { readonly dialog: "file" }
  | null;

export function OutsideView({ outside }: { outside: Outside }) {
  const spoken = useWords();
  const words = spoken.page;
  const { segments, outcomes, retired, mayEdit } = outside;
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const addSegment = (): void => setOpen({ dialog: "segment", segment: null });
  const addOutcome = (): void => setOpen({ dialog: "outcome" });
  useShortcut("n", words.addOutcome, addOutcome, { enabled: mayEdit });
  useArrivalAt();
  const isEmpty = segments.length === 0 && outcomes.length === 0;
  const acts = (
    <>
      {!isEmpty && <Exports />}
      {mayEdit && (
        <Adding
          onFile={() => setOpen({ dialog: "file" })}
          onSegment={addSegment}
          onOutcome={addOutcome}
        />
      )}
    </>
  );
  const ofAll = outcomes.filter(({ segment }) => segment === null);
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} actions={acts}>
      {isEmpty && (
        <EmptyState icon={OutsideIcon} title={words.emptyTitle}>
          {mayEdit ? words.emptyText : words.emptyOthers}
        </EmptyState>
      )}
      {segments.map((segment) => (
        <SegmentSection
          key={segment.id}
          segment={segment}
          outcomes={outcomes.filter((outcome) => outcome.segment?.id === segment.id)}
          onEdit={mayEdit ? () => setOpen({ dialog: "segment", segment }) : undefined}
        />
      ))}
      {ofAll.length > 0 && (
        <Section title={words.all} intro={words.allIntro}>
          <SeriesList label={words.all} outcomes={ofAll} />
        </Section>
      )}
      <Retired retired={retired} mayEdit={mayEdit} />
      <Dialogs open={open} segments={segments} onClose={close} />
    </SpokenPage>
  );
}

interface DialogsProps {
  open: Open;
  segments: readonly SegmentAnswer[];
  onClose: () => void;
}

function Dialogs({ open, segments, onClose }: DialogsProps) {
  if (open?.dialog === "segment") return <SegmentDialog segment={open.segment} onClose={onClose} />;
  if (open?.dialog === "file") return <FileDialog onClose={onClose} />;
  if (open?.dialog === "outcome")
    return <OutcomeDialog outcome={null} segments={segments} onClose={onClose} />;
  return null;
}

function Exports() {
  const spoken = useWords();
  const words = spoken.page;
  return (
    <>
      <ButtonLink
        kind="quiet"
        icon={DownloadIcon}
        href={exportHref("csv")}
        aria-label={words.export(words.exportCsv)}
      >
        {words.exportCsv}
      </ButtonLink>
      <ButtonLink
        kind="quiet"
        icon={DownloadIcon}
        href={exportHref("json")}
        aria-label={words.export(words.exportJson)}
      >
        {words.exportJson}
      </ButtonLink>
    </>
  );
}

interface AddingProps {
  onFile: () => void;
  onSegment: () => void;
  onOutcome: () => void;
}

function Adding({ onFile, onSegment, onOutcome }: AddingProps) {
  const spoken = useWords();
  const words = spoken.page;
  return (
    <>
      <Button kind="quiet" icon={FileIcon} onClick={onFile}>
        {words.bringIn}
      </Button>
      <Button icon={PlusIcon} onClick={onSegment}>
        {words.addSegment}
      </Button>
      <Button icon={PlusIcon} shortcut="n" onClick={onOutcome}>
        {words.addOutcome}
      </Button>
    </>
  );
}

interface SegmentSectionProps {
  segment: SegmentAnswer;
  outcomes: readonly OutcomeAnswer[];
  onEdit: (() => void) | undefined;
}

function SegmentSection({ segment, outcomes, onEdit }: SegmentSectionProps) {
  const spoken = useWords();
  const words = spoken.page;
  const { name, headcount, about } = segment;
  const edit = onEdit && (
    <Button
      kind="quiet"
      size="small"
      icon={EditIcon}
      aria-label={words.edit(name)}
      onClick={onEdit}
    >
      {words.editShort}
    </Button>
  );
  const count =
    headcount !== null && words.people(numberWords(headcount, 1, spoken.lang), headcount === 1);
  return (
    <Section id={segment.id} title={name} intro={count || undefined} actions={edit}>
      {about !== "" && <p className={css["about"]}>{about}</p>}
      <Promises segment={segment} />
      {outcomes.length > 0 ? (
        <SeriesList label={name} outcomes={outcomes} />
      ) : (
        <p className={css["soft"]}>{words.noSeries}</p>
      )}
    </Section>
  );
}

function Promises({ segment: { firstAnswer, solved, courtesy } }: { segment: SegmentAnswer }) {
  const spoken = useWords();
  const said = spoken.promises;
  return (
    <dl className={css["promises"]}>
      <div>
        <dt>{said.firstAnswer}</dt>
        <dd>{firstAnswer ? said.within(timeWords(firstAnswer, spoken.lang)) : said.none}</dd>
      </div>
      <div>
        <dt>{said.solved}</dt>
        <dd>{solved ? said.within(timeWords(solved, spoken.lang)) : said.none}</dd>
      </div>
      <div>
        <dt>{said.courtesy}</dt>
        <dd>{courtesy === "" ? said.none : courtesy}</dd>
      </div>
    </dl>
  );
}

function SeriesList({ label, outcomes }: { label: string; outcomes: readonly OutcomeAnswer[] }) {
  return (
    <ul className={css["list"]} aria-label={label}>
      {outcomes.map((outcome) => (
        <SeriesRow key={outcome.id} outcome={outcome} />
      ))}
    </ul>
  );
}

function SeriesRow({ outcome }: { outcome: OutcomeAnswer }) {
  const spoken = useWords();
  const { id, name, last, unit, every } = outcome;
  return (
    <li className={css["series"]}>
      <div className={css["words"]}>
        <a href={`/outcomes/${id}`}>{name}</a>
        {last && (
          <p className={css["value"]}>
            {spoken.series.is(
              valueWords(last.value, unit, spoken),
              periodWords(last.day, every, spoken),
            )}
          </p>
        )}
        <p className={css["soft"]}>{changeWords(outcome, spoken)}</p>
        <Gaps outcome={outcome} />
      </div>
      {last && <Picture outcome={outcome} width={240} height={56} />}
      {last && <Numbers outcome={outcome} />}
    </li>
  );
}
