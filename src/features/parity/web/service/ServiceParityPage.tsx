import { useState } from "react";
import type { ParityDetail, ParityRow } from "#contract/parity";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon, FileIcon, OutsideIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { Bars } from "../Bars.tsx";
import { useParityOf } from "../data.ts";
import css from "../parity.module.css";
import { type Words, useWords } from "../use-words.ts";
import { PromiseMark, ResultMark } from "../Standings.tsx";
import {
  byHowMuch,
  durationWords,
  promiseSince,
  promiseSentence,
  resultSentence,
  resultSince,
  whoMayWords,
} from "../words.ts";
import { Impacts } from "./Impacts.tsx";
import { LikeDialog } from "./LikeDialog.tsx";
import { Months } from "./Months.tsx";
import { MonthsDialog } from "./MonthsDialog.tsx";
import { OutsideMonths } from "./OutsideMonths.tsx";

/** One service beside the like outside: what is promised by impact, how it is kept by month, and what is known of outside. */
export default function ServiceParityPage() {
  const spoken = useWords();
  const id = useParam("serviceId");
  const { data, error, refetch } = useParityOf(id);
  if (data) return <ServiceParity detail={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

type Open = "like" | "months" | null;

export function ServiceParity({ detail }: { detail: ParityDetail }) {
  const spoken = useWords();
  const words = spoken.one;
  const { service, team, row, may } = detail;
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <SpokenPage
      title={service.name}
      documentTitle={`${service.name}: ${spoken.page.title}`}
      back={{ href: "/parity", label: spoken.page.back }}
      subtitle={team.name}
      actions={may.edit && row && <Acts onOpen={setOpen} />}
    >
      {row ? (
        <Compared detail={detail} row={row} />
      ) : (
        <EmptyState
          icon={OutsideIcon}
          title={words.noneTitle}
          actions={may.edit && <Button onClick={() => setOpen("like")}>{words.name}</Button>}
        >
          {may.edit ? words.noneText : words.noneOthers(whoMayWords(detail.leads, spoken))}
        </EmptyState>
      )}
      {open === "like" && (
        <LikeDialog serviceId={service.id} like={row?.like ?? null} onClose={close} />
      )}
      {open === "months" && <MonthsDialog serviceId={service.id} onClose={close} />}
    </SpokenPage>
  );
}

function Acts({ onOpen }: { onOpen: (open: Open) => void }) {
  const spoken = useWords();
  const words = spoken.one;
  return (
    <>
      <Button icon={EditIcon} onClick={() => onOpen("like")}>
        {words.change}
      </Button>
      <Button icon={FileIcon} onClick={() => onOpen("months")}>
        {words.bring}
      </Button>
    </>
  );
}

function Compared({ detail, row }: { detail: ParityDetail; row: ParityRow }) {
  const spoken = useWords();
  const words = spoken.one;
  const { like, promise, result } = row;
  return (
    <>
      <div className={css["likeLine"]}>
        <p>{words.likeIs(like.what, like.segment.name)}</p>
        <p className={css["soft"]}>
          {like.by && words.saidBy(like.by.name)} {like.isRetired && words.retired}{" "}
          <a href={`/services/${detail.service.id}`}>{words.service}</a>
        </p>
      </div>
      <Section title={words.promises} intro={words.usual}>
        <div className={css["marks"]}>
          <PromiseMark standing={promise.standing} />
        </div>
        <ul className={css["sentences"]}>
          {promise.kinds.map((kind) => (
            <li key={kind.kind}>
              {spoken.kinds[kind.kind]}: {promiseSentence(kind, spoken)} {byHowMuch(kind, spoken)}{" "}
              {kind.outside && (
                <span className={css["soft"]}>
                  ({kind.outside.isOwn ? words.own : words.general})
                </span>
              )}
            </li>
          ))}
        </ul>
        {promise.standing === "worse" && <p>{promiseSince(row, spoken)}</p>}
        <Bars kinds={promise.kinds} />
        <Impacts impacts={detail.impacts} />
      </Section>
      <Section title={words.kept}>
        <div className={css["marks"]}>
          <ResultMark standing={result.standing} />
        </div>
        <p>
          {resultSentence(result, spoken)} {resultSince(row, spoken)}
        </p>
        {detail.medianInside?.value != null && <p>{medianWords(detail.medianInside, spoken)}</p>}
        <Months months={detail.months} />
      </Section>
      <OutsideMonths detail={detail} />
    </>
  );
}

function medianWords(
  { value, low, high, n }: NonNullable<ParityDetail["medianInside"]>,
  spoken: Words,
): string {
  const words = spoken.one;
  const from = durationWords(low ?? value ?? 0, spoken);
  const interval =
    high === null ? words.medianOpen(from) : spoken.range(from, durationWords(high, spoken));
  return words.median(durationWords(value ?? 0, spoken), interval, String(n));
}
