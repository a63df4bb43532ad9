import { useState } from "react";
import type { CommitmentAnswer, FigureAtDay } from "#contract/commitments";
import { useAct } from "#web/data/act.ts";
import { dateWords } from "#web/data/zone.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon, KeptIcon, NoteIcon, UndoIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { CommitmentDialog } from "./CommitmentDialog.tsx";
import { Standing } from "./CommitmentRows.tsx";
import css from "./commitments.module.css";
import { type OneAnswer, reopenCommitment, useCommitment } from "./data.ts";
import { EndDialog, ReviewDialog } from "./EndDialog.tsx";
import { History } from "./History.tsx";
import { Sponsoring } from "./Sponsoring.tsx";
import { daysWords, figureWords, measureWords, reachedWords } from "./words.ts";
import { useWords, type Words } from "./use-words.ts";

/** One commitment: what, by which measure, until when, and everything that happened to it. */
export default function CommitmentPage() {
  const { lang, sentences } = useWords();
  const { data, error, refetch } = useCommitment(useParam("id"));
  if (data) return <CommitmentView answer={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

type Open = "change" | "review" | "end" | null;

export function CommitmentView({ answer }: { answer: OneAnswer }) {
  const { sentences } = useWords();
  const words = sentences.one;
  const { commitment: one, history, may, today } = answer;
  const [open, setOpen] = useState<Open>(null);
  const reopen = useAct(reopenCommitment);
  const name = one.leader?.name ?? sentences.somebody;
  const acts = (
    <>
      {may.change && <Acts isOver={one.state === "past-its-day"} onOpen={setOpen} />}
      {may.reopen && (
        <Button icon={UndoIcon} busy={reopen.busy} onClick={() => void reopen.run(one.id)}>
          {words.reopen}
        </Button>
      )}
    </>
  );
  return (
    <SpokenPage
      title={one.what}
      subtitle={words.by(name)}
      back={{ href: "/commitments", label: words.back }}
      actions={acts}
    >
      <ProblemLine problem={reopen.problem} words={sentences.refusals} />
      <div className={css["standing"]}>
        <Standing one={one} today={today} />
      </div>
      {one.why !== "" && <p className={css["lead"]}>{one.why}</p>}
      {may.sponsor && <Sponsoring commitment={one} />}
      <Facts one={one} />
      {one.measure !== "words" && <Measured one={one} />}
      <Section title={words.history}>
        <History history={history} commitment={one} />
      </Section>
      <Opened open={open} one={one} onClose={() => setOpen(null)} />
    </SpokenPage>
  );
}

function Opened({
  open,
  one,
  onClose,
}: {
  open: Open;
  one: CommitmentAnswer;
  onClose: () => void;
}) {
  if (open === "change") return <CommitmentDialog commitment={one} onClose={onClose} />;
  if (open === "review") return <ReviewDialog id={one.id} onClose={onClose} />;
  return open === "end" ? <EndDialog commitment={one} onClose={onClose} /> : null;
}

function Acts({ isOver, onOpen }: { isOver: boolean; onOpen: (open: Open) => void }) {
  const words = useWords().sentences.one;
  return (
    <>
      <Button icon={EditIcon} onClick={() => onOpen("change")}>
        {words.change}
      </Button>
      <Button icon={NoteIcon} onClick={() => onOpen("review")}>
        {words.review}
      </Button>
      <Button icon={KeptIcon} kind={isOver ? "primary" : "plain"} onClick={() => onOpen("end")}>
        {words.end}
      </Button>
    </>
  );
}

function Facts({ one }: { one: CommitmentAnswer }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.one;
  const { earlierDays, sponsor } = one;
  return (
    <dl className={css["facts"]}>
      <div>
        <dt>{words.measure}</dt>
        <dd>{measureWords(one, spoken)}</dd>
      </div>
      {one.measure !== "words" && one.words !== "" && (
        <div>
          <dt>{words.words}</dt>
          <dd>{one.words}</dd>
        </div>
      )}
      <div>
        <dt>{words.until}</dt>
        <dd>
          {dateWords(one.untilDay, lang)}
          {earlierDays.length > 0 && `\n${words.movedFrom(daysWords(earlierDays, spoken))}`}
        </dd>
      </div>
      <div>
        <dt>{words.reviews}</dt>
        <dd>{reviewsWords(one, spoken)}</dd>
      </div>
      <div>
        <dt>{words.sponsor}</dt>
        <dd>{sponsor ? sentences.sponsorWords[sponsor.answer](sponsor.name) : words.noSponsor}</dd>
      </div>
    </dl>
  );
}

function reviewsWords({ reviewDays, reviewedDays }: CommitmentAnswer, spoken: Words): string {
  if (reviewDays.length === 0) return spoken.sentences.one.noReviews;
  const said = (day: string): string =>
    reviewedDays.includes(day)
      ? spoken.sentences.one.reviewed(dateWords(day, spoken.lang))
      : dateWords(day, spoken.lang);
  return reviewDays.map(said).join("\n");
}

/** The figure at the beginning and now, or at the end, each with n and interval. */
function Measured({ one }: { one: CommitmentAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.one;
  const { start, figure, nextDay, team, outcome } = one;
  const last = nextDay === null ? words.atEnd : words.now;
  const rows: readonly { when: string; figure: FigureAtDay }[] = [
    ...(start ? [{ when: words.start, figure: start }] : []),
    ...(figure ? [{ when: last, figure }] : []),
  ];
  const evidence = outcome
    ? { href: `/outcomes/${outcome.id}`, label: words.evidenceOutcome }
    : team && { href: `/teams/${team.id}?period=quarter`, label: words.evidence };
  return (
    <Section title={words.figures} intro={words.figuresIntro}>
      <p className={css["lead"]}>{reachedWords(one, spoken)}</p>
      <Table
        caption={words.figures}
        rows={rows}
        keyOf={({ when }) => when}
        columns={[
          { key: "when", head: words.when, cell: ({ when }) => when },
          { key: "value", head: words.value, cell: (row) => figureWords(one, row.figure, spoken) },
        ]}
      />
      {evidence && (
        <p>
          <a href={evidence.href}>{evidence.label}</a>
        </p>
      )}
    </Section>
  );
}
