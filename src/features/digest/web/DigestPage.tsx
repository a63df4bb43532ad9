import { useState } from "react";
import css from "./Digest.module.css";
import {
  type Digest,
  fileHref,
  type GroundTold,
  type Months,
  type SentenceTold,
  useDigest,
  useMonths,
} from "./data.ts";
import { useWords, type Words } from "./use-words.ts";
import { intervalWords, monthWords, valueWords } from "./words.ts";
import { dayWords, numberWords, useZone } from "#web/data/zone.ts";
import { useNow } from "#web/data/clock.ts";
import { go, useParam } from "#web/navigation.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, NoteIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";

/** The newest month, or the one that the address names. */
export default function DigestPage() {
  const months = useMonths();
  const asked = useParam("month");
  if (months.error)
    return <BrokenPage fault={months.error} onRetry={() => void months.refetch()} />;
  if (!months.data) return <SkeletonPage />;
  const month = asked === "" ? months.data[0]?.month : asked;
  return month === undefined ? <NoMonths /> : <OneMonth month={month} months={months.data} />;
}

function OneMonth({ month, months }: { month: string; months: Months }) {
  const { refusals } = useWords();
  const { data, error, refetch } = useDigest(month);
  if (data) return <DigestView digest={data} months={months} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} />;
  return error ? <BrokenPage fault={error} onRetry={() => void refetch()} /> : <SkeletonPage />;
}

export function NoMonths() {
  const words = useWords();
  return (
    <SpokenPage title={words.title}>
      <EmptyState icon={NoteIcon} title={words.empty}>
        {words.emptyText}
      </EmptyState>
    </SpokenPage>
  );
}

export function DigestView({ digest, months }: { digest: Digest; months: Months }) {
  const { month, zone, asOf, opening, changed, praise, ask, compared } = digest;
  const words = useWords();
  const own = useZone();
  const now = useNow();
  return (
    <SpokenPage
      title={words.monthTitle(monthWords(month, words.lang))}
      width="text"
      actions={<Files month={month} />}
    >
      <Select
        label={words.chooseMonth}
        value={month}
        choices={months.map((one) => ({
          value: one.month,
          label: monthWords(one.month, words.lang),
        }))}
        onChange={(chosen) => go(`/digests/${chosen}`)}
      />
      <div className={css["opening"]}>
        {opening.map((sentence) => (
          <Sentence key={sentence.key} sentence={sentence} />
        ))}
      </div>
      <Part part="changed" told={changed} />
      <Part part="praise" told={praise} />
      <Part part="ask" told={ask} />
      <p className={css["foot"]}>
        {words.foot(dayWords(new Date(asOf), now, own, words.lang), zone, compared)}
      </p>
    </SpokenPage>
  );
}

function Files({ month }: { month: string }) {
  const words = useWords();
  return (
    <>
      <ButtonLink kind="quiet" icon={DownloadIcon} href={fileHref(month, "pdf")}>
        {words.pdf}
      </ButtonLink>
      <ButtonLink kind="quiet" icon={DownloadIcon} href={fileHref(month, "mail")}>
        {words.mail}
      </ButtonLink>
    </>
  );
}

const shownAtFirst = 5;

function Part({ part, told }: { part: keyof Words["parts"]; told: readonly SentenceTold[] }) {
  const words = useWords();
  const [isAll, setAll] = useState(false);
  const { title, none } = words.parts[part];
  const shown = isAll ? told : told.slice(0, shownAtFirst);
  return (
    <Section title={title}>
      {told.length === 0 && <p className={css["soft"]}>{none}</p>}
      <ul className={css["list"]}>
        {shown.map((sentence) => (
          <li key={sentence.key}>
            <Sentence sentence={sentence} />
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {words.more(told.length - shown.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** The month is told once, when it has ended, and kept as it was told: in English. */
const toldIn = "en";

/** The sentence, and folded below it what it stands on. */
function Sentence({ sentence }: { sentence: SentenceTold }) {
  const words = useWords();
  const { said, how, href, grounds } = sentence;
  return (
    <div className={css["sentence"]}>
      <p lang={toldIn}>{said}</p>
      <details className={css["grounds"]}>
        <summary>{words.grounds}</summary>
        <Grounds grounds={grounds} />
        <p className={css["soft"]}>
          <span lang={toldIn}>{how}</span> <a href={href}>{words.look}</a>
        </p>
      </details>
    </div>
  );
}

function Grounds({ grounds }: { grounds: readonly GroundTold[] }) {
  const words = useWords();
  const { columns } = words;
  return (
    <div className={css["scroll"]}>
      <table className={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.interval}</th>
            <th scope="col">{columns.n}</th>
          </tr>
        </thead>
        <tbody>
          {grounds.map((ground) => (
            <tr key={ground.what}>
              <th scope="row">
                <span lang={toldIn}>{ground.what}</span>
                {ground.href !== null && (
                  <>
                    {" · "}
                    <a href={ground.href} aria-label={words.rowsOf(ground.what)}>
                      {words.rows}
                    </a>
                  </>
                )}
              </th>
              <td>{valueWords(ground, words)}</td>
              <td>{intervalWords(ground, words)}</td>
              <td>{ground.n === null ? "" : numberWords(ground.n, 1, words.lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
