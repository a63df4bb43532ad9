import { useState } from "react";
import type { ParityRow, UncomparedRow } from "#contract/parity";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, FileIcon, OutsideIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { useRowWalk } from "#web/ui/use-row-walk.ts";
import { Bars } from "./Bars.tsx";
import { exportHref, type ParityList, useParity } from "./data.ts";
import { LikesDialog } from "./LikesDialog.tsx";
import css from "./parity.module.css";
import { useWords } from "./use-words.ts";
import { PromiseMark, ResultMark } from "./Standings.tsx";
import { Totals } from "./Totals.tsx";
import {
  byHowMuch,
  countsSentence,
  monthWords,
  percent,
  promiseSince,
  promiseSentence,
  resultSentence,
  resultSince,
  whoMayWords,
} from "./words.ts";

/** Every service beside what a customer outside gets for the like, the worse ones first. */
export default function ParityPage() {
  const spoken = useWords();
  const words = spoken.page;
  const { data, error, refetch } = useParity();
  if (data) return <ParityView list={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

export function ParityView({ list }: { list: ParityList }) {
  const spoken = useWords();
  const words = spoken.page;
  const { rows, uncompared, counts, teams, tolerance, since, may } = list;
  const [isBringing, setBringing] = useState(false);
  const isEmpty = rows.length === 0 && uncompared.length === 0;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={!isEmpty && <Acts mayBring={may.bringLikes} onBring={() => setBringing(true)} />}
    >
      {isEmpty ? (
        <EmptyState icon={OutsideIcon} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <p className={css["sentence"]}>{countsSentence(counts, spoken)}</p>
          <p className={css["soft"]}>
            {words.how(percent(tolerance, spoken), monthWords(since, spoken))}
          </p>
        </>
      )}
      {rows.length > 0 && <Services rows={rows} />}
      {uncompared.length > 0 && <Uncompared rows={uncompared} />}
      {rows.length > 0 && <Totals counts={counts} teams={teams} />}
      {isBringing && <LikesDialog onClose={() => setBringing(false)} />}
    </SpokenPage>
  );
}

function Acts({ mayBring, onBring }: { mayBring: boolean; onBring: () => void }) {
  const spoken = useWords();
  const words = spoken.page;
  return (
    <>
      <ButtonLink href={exportHref("csv")} icon={DownloadIcon} download>
        {words.exportCsv}
      </ButtonLink>
      <ButtonLink href={exportHref("json")} icon={DownloadIcon} download>
        {words.exportJson}
      </ButtonLink>
      {mayBring && (
        <Button icon={FileIcon} onClick={onBring}>
          {words.bring}
        </Button>
      )}
    </>
  );
}

function Services({ rows }: { rows: readonly ParityRow[] }) {
  const spoken = useWords();
  const words = spoken.page;
  const { ref } = useRowWalk<HTMLUListElement>();
  return (
    <Section title={words.services}>
      <ul ref={ref} className={css["list"]} aria-label={words.services}>
        {rows.map((row) => (
          <Service key={row.service.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function Service({ row }: { row: ParityRow }) {
  const spoken = useWords();
  const words = spoken.page;
  const { service, team, like, promise, result } = row;
  const worse = promise.kinds.filter(({ standing }) => standing === "worse");
  return (
    <li className={css["service"]}>
      <div className={css["head"]}>
        <div>
          <a href={`/parity/${service.id}`} data-walk={service.id} className={css["name"]}>
            {service.name}
          </a>
          <span className={css["soft"]}>
            {" "}
            {team.name}, {words.beside(like.what, like.segment.name)}
          </span>
        </div>
        <div className={css["marks"]}>
          <PromiseMark standing={promise.standing} />
          <ResultMark standing={result.standing} />
        </div>
      </div>
      <Bars kinds={promise.kinds} />
      <div className={css["words"]}>
        {worse.map((kind) => (
          <p key={kind.kind}>
            {spoken.kinds[kind.kind]}: {promiseSentence(kind, spoken)} {byHowMuch(kind, spoken)}
          </p>
        ))}
        {promise.standing === "worse" && <p>{promiseSince(row, spoken)}</p>}
        <p>
          {resultSentence(result, spoken)} {resultSince(row, spoken)}
        </p>
      </div>
    </li>
  );
}

function Uncompared({ rows }: { rows: readonly UncomparedRow[] }) {
  const spoken = useWords();
  const said = spoken.uncompared;
  return (
    <Section title={said.title} intro={said.intro}>
      <ul className={css["list"]} aria-label={said.title}>
        {rows.map(({ service, team, leads, may }) => (
          <li key={service.id} className={css["other"]}>
            <div>
              <a href={`/parity/${service.id}`} className={css["name"]}>
                {service.name}
              </a>
              <span className={css["soft"]}>
                {" "}
                {team.name}. {whoMayWords(leads, spoken)}
              </span>
            </div>
            {may.edit && (
              <ButtonLink
                size="small"
                href={`/parity/${service.id}`}
                aria-label={said.compareOne(service.name)}
              >
                {said.compare}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
