import { useRef, useState } from "react";
import type { LookedAnswer } from "#contract/meetings";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { FileDrop } from "#web/ui/FileDrop.tsx";
import { Section } from "#web/ui/Page.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { BroughtSection } from "./BroughtSection.tsx";
import { bringReport, contentOf, lookInto, type Report } from "./data.ts";
import css from "./meetings.module.css";
import { useWords } from "./use-words.ts";

type Order = Report["order"];

/** The file that was chosen, what is said about it, and what looking into it found. */
function useLooking() {
  const ownZone = useZone();
  const [file, setFile] = useState<File | null>(null);
  const [zone, setZone] = useState(ownZone);
  const [order, setOrder] = useState<Order>(null);
  const [found, setFound] = useState<{ report: Report; looked: LookedAnswer } | null>(null);
  const zoneBefore = useRef(zone);
  const look = useAct(async (given: { file: File; order: Order }) => {
    zoneBefore.current = zone;
    setFound(null);
    const content = await contentOf(given.file);
    const report = { content, zone: zone.trim(), order: given.order };
    setFound({ report, looked: await lookInto(report) });
  });
  const again = (next: Order): void => {
    if (file && zone.trim() !== "") void look.run({ file, order: next });
  };
  return {
    file,
    zone,
    setZone,
    order,
    found,
    look,
    // Leaving the field is no reason to look anew: what was found would go from under the hand that reaches for it.
    left: () => {
      if (zone !== zoneBefore.current) again(order);
    },
    again: () => again(order),
    choose: (chosen: File | undefined) => {
      setFile(chosen ?? null);
      setOrder(null);
      if (chosen) void look.run({ file: chosen, order: null });
    },
    remove: () => {
      setFile(null);
      setFound(null);
    },
    say: (next: Order) => {
      setOrder(next);
      again(next);
    },
  };
}

/** Bringing an attendance report in: look into it, answer what it cannot say itself, and only then is it kept. */
export default function AttendancePage() {
  const { sentences } = useWords();
  const words = sentences.report;
  const { file, zone, setZone, order, found, look, left, again, choose, remove, say } =
    useLooking();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/me/meetings", label: words.back }}
      width="text"
    >
      <form
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          again();
        }}
      >
        <FileDrop
          label={words.file}
          hint={words.fileHint}
          accept=".csv,text/csv,.tsv,.txt"
          multiple={false}
          files={file ? [{ id: file.name, name: file.name, sizeBytes: file.size }] : []}
          onFiles={([first]) => choose(first)}
          onRemove={remove}
        />
        <TextField
          label={words.zone}
          hint={words.zoneHint}
          value={zone}
          onChange={setZone}
          onBlur={left}
          maxLength={60}
          required
        />
        <AskOrder example={look.problem?.facts["example"]} order={order} onOrder={say} />
        <ProblemLine problem={look.problem} words={sentences.refusals} />
      </form>
      {found && <LookedView key={found.report.content} {...found} />}
      <BroughtSection />
    </SpokenPage>
  );
}

interface AskOrderProps {
  /** A date that could be either; undefined where nothing is open. */
  example: unknown;
  order: Order;
  onOrder: (order: "day-first" | "month-first") => void;
}

export function AskOrder({ example, order, onOrder }: AskOrderProps) {
  const words = useWords().sentences.report;
  if (typeof example !== "string" && order === null) return null;
  return (
    <RadioCards
      label={words.order}
      hint={typeof example === "string" ? words.orderHint(example) : undefined}
      choices={[
        { value: "day-first", label: words.dayFirst },
        { value: "month-first", label: words.monthFirst },
      ]}
      value={order ?? ""}
      onChange={onOrder}
    />
  );
}

export function LookedView({ report, looked }: { report: Report; looked: LookedAnswer }) {
  const said = useWords();
  const { lang, sentences } = said;
  const words = sentences.report;
  const [meetingId, setMeetingId] = useState(looked.meetings[0]?.id ?? "");
  const [people, setPeople] = useState<ReadonlyMap<number, string>>(new Map());
  const bring = useAct(() => bringReport(report, { meetingId, people }, said));
  const now = useNow();
  const zone = useZone();
  const asked = looked.people.filter(({ maybe }) => maybe.length > 0);
  const known = looked.people.filter(({ person }) => person !== null).length;
  const others = looked.people.length - known - people.size;
  return (
    <Section title={looked.title || words.file}>
      {looked.meetings.length === 0 ? (
        <p className={css["text"]}>{words.meetingNone}</p>
      ) : (
        <Select
          label={words.meeting}
          value={meetingId}
          onChange={setMeetingId}
          choices={looked.meetings.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${title || sentences.untitled}, ${timeWords(new Date(startsAt), now, zone, lang)}`,
          }))}
        />
      )}
      <p className={css["text"]}>
        {words.known(known)} {words.others(others)}
      </p>
      {asked.map(({ line, name, maybe }) => (
        <Select
          key={line}
          label={words.person(name)}
          hint={words.askHint}
          value={people.get(line) ?? ""}
          placeholder={words.nobody}
          optional
          onChange={(personId) => setPeople(chosenWith(people, line, personId))}
          choices={maybe.map(({ id, name: label }) => ({ value: id, label }))}
        />
      ))}
      <Unread looked={looked} />
      <p className={css["soft"]}>{words.effect}</p>
      <ProblemLine problem={bring.problem} words={sentences.refusals} />
      {meetingId !== "" && (
        <div>
          <Button kind="primary" busy={bring.busy} onClick={() => void bring.run(undefined)}>
            {words.bring}
          </Button>
        </div>
      )}
    </Section>
  );
}

function chosenWith(
  people: ReadonlyMap<number, string>,
  line: number,
  personId: string,
): ReadonlyMap<number, string> {
  const next = new Map(people);
  if (personId === "") next.delete(line);
  else next.set(line, personId);
  return next;
}

function Unread({ looked: { unread, lines } }: { looked: LookedAnswer }) {
  const words = useWords().sentences.report;
  return (
    <>
      <p className={css["soft"]}>{words.lines(lines.all, lines.people, lines.beside)}</p>
      {unread.length > 0 && (
        <>
          <h3>{words.unread}</h3>
          <ul className={css["lines"]}>
            {unread.map(({ line, why }) => (
              <li key={line}>
                {words.line(line)}
                {words.why[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
