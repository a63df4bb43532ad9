import { useState } from "react";
import type { CompareRow, ExerciseAnswer, ServiceOfTeam } from "#contract/chain";
import { useAct } from "#web/data/act.ts";
import { numberWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { useShortcut } from "#web/ui/shortcuts.ts";
import css from "./chain.module.css";
import { declareLink, noteNamed, withdrawLink } from "./data.ts";
import { SeenActs } from "./LinkTables.tsx";
import { useWords } from "./use-words.ts";
import { seenTargetWords, seenWords, targetWords } from "./words.ts";

interface NameStepProps {
  exercise: ExerciseAnswer;
  /** Which of the services. */
  at: number;
  onBack: (() => void) | undefined;
  onNext: () => void;
}

/** One service: what it is needed for, and who outside buys it. */
export function NameStep({ exercise, at, onBack, onNext }: NameStepProps) {
  const spoken = useWords();
  const words = spoken.exercise;
  const { services, mayName } = exercise;
  const service = services[at]!;
  const next = useAct(async () => {
    if (mayName) await noteNamed(service.id);
    onNext();
  });
  const go = (): void => void next.run(undefined);
  useShortcut("n", words.next, go);
  return (
    <section className={css["card"]} aria-label={service.name}>
      <p className={css["soft"]}>{words.serviceOf(at + 1, services.length)}</p>
      <h2>{service.name}</h2>
      <SoFar links={service.links} />
      {mayName && (
        <>
          <h3>{words.forWhom}</h3>
          <Suggestions service={service} />
          <Other service={service} choices={exercise.choices} />
          <h3>{words.outside}</h3>
          <Outside service={service} segments={exercise.segments} />
        </>
      )}
      <ProblemLine problem={next.problem} words={spoken.refusals} />
      <div className={css["acts"]}>
        {onBack && <Button onClick={onBack}>{words.back}</Button>}
        <Button kind="primary" shortcut="n" busy={next.busy} onClick={go}>
          {words.next}
        </Button>
      </div>
    </section>
  );
}

type Named = ExerciseAnswer["services"][number];

function SoFar({ links }: { links: readonly CompareRow[] }) {
  const spoken = useWords();
  const words = spoken.exercise;
  if (links.length === 0) return <p className={css["soft"]}>{words.nothing}</p>;
  return (
    <>
      <h3>{words.soFar}</h3>
      <ul className={css["lines"]}>
        {links.map((link) => (
          <NamedLine key={link.id} link={link} />
        ))}
      </ul>
    </>
  );
}

function NamedLine({ link }: { link: CompareRow }) {
  const spoken = useWords();
  const words = spoken.exercise;
  const back = useAct(() => withdrawLink(link.id, { from: link.from.name, to: targetWords(link) }));
  return (
    <li>
      <span className={css["line"]}>
        {targetWords(link)}
        <span className={css["soft"]}>
          {link.confirmed ? spoken.links.confirmed : spoken.links.waits}
        </span>
      </span>
      {link.may.withdraw && (
        <Button
          size="small"
          kind="quiet"
          busy={back.busy}
          aria-label={`${words.takeBack}: ${targetWords(link)}`}
          onClick={() => void back.run(undefined)}
        >
          {words.takeBack}
        </Button>
      )}
    </li>
  );
}

const fewSuggestions = 4;

/** The most frequent first; the rest when they are asked for. */
function Suggestions({ service: { suggestions } }: { service: Named }) {
  const spoken = useWords();
  const words = spoken.exercise;
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const shown = all ? suggestions : suggestions.slice(0, fewSuggestions);
  const rest = suggestions.length - shown.length;
  return (
    <>
      <p className={css["soft"]}>{words.suggested}</p>
      <ul className={css["lines"]}>
        {shown.map((row) => (
          <li key={(row.to ?? row.segment ?? row.team)?.id}>
            <span className={css["line"]}>
              {row.to || row.segment
                ? words.suggestTo(seenTargetWords(row, spoken))
                : words.suggestTeam(row.team?.name ?? "")}
              <span className={css["soft"]}>{seenWords(row.seen, spoken)}</span>
            </span>
            {row.mayDeclare && <SeenActs row={row} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button size="small" kind="quiet" onClick={() => setAll(true)}>
            {words.showMore(numberWords(rest, 1, spoken.lang))}
          </Button>
        </div>
      )}
    </>
  );
}

function Other({ service, choices }: { service: Named; choices: readonly ServiceOfTeam[] }) {
  const spoken = useWords();
  const words = spoken.exercise;
  const [chosen, setChosen] = useState<Found | null>(null);
  const add = useAct(async () => {
    if (!chosen) return;
    const ends = { fromServiceId: service.id, toServiceId: chosen.id, toSegmentId: null };
    await declareLink(ends, { from: service.name, to: chosen.name });
    setChosen(null);
  });
  const taken = new Set([service.id, ...service.links.map(({ to }) => to?.id)]);
  const search = (typed: string): Promise<Found[]> => {
    const wanted = typed.trim().toLowerCase();
    const fits = ({ name, team }: ServiceOfTeam): boolean =>
      `${name} ${team.name}`.toLowerCase().includes(wanted);
    const found = choices.filter((choice) => !taken.has(choice.id) && fits(choice)).slice(0, 8);
    return Promise.resolve(
      found.map(({ id, name, team }) => ({ id, name, detail: team.name, kind: "thing" })),
    );
  };
  return (
    <div className={css["addition"]}>
      <div className={css["line"]}>
        <Combobox
          label={words.other}
          hint={words.otherHint}
          value={chosen}
          onChange={setChosen}
          search={search}
        />
      </div>
      <Button busy={add.busy} disabled={!chosen} onClick={() => void add.run(undefined)}>
        {words.add}
      </Button>
      <ProblemLine problem={add.problem} words={spoken.refusals} />
    </div>
  );
}

function Outside({ service, segments }: { service: Named; segments: ExerciseAnswer["segments"] }) {
  const spoken = useWords();
  const words = spoken.exercise;
  const act = useAct(async ({ id, name }: { id: string; name: string }) => {
    const said = { from: service.name, to: name };
    const link = service.links.find(({ segment }) => segment?.id === id);
    const ends = { fromServiceId: service.id, toServiceId: null, toSegmentId: id };
    await (link ? withdrawLink(link.id, said) : declareLink(ends, said));
  });
  if (segments.length === 0) return <p className={css["soft"]}>{words.noSegments}</p>;
  return (
    <div className={css["ticks"]}>
      {segments.map((segment) => (
        <Checkbox
          key={segment.id}
          label={segment.name}
          checked={service.links.some((link) => link.segment?.id === segment.id)}
          onChange={() => void act.run(segment)}
        />
      ))}
      <ProblemLine problem={act.problem} words={spoken.refusals} />
    </div>
  );
}
