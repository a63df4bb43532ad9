import { useState } from "react";
import type { RewardAnswer } from "#contract/rewards";
import { useAct } from "#web/data/act.ts";
import { dateWords } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { DateField } from "#web/ui/DateField.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { proposeWay, setTaking, supportWay, type Taking } from "./data.ts";
import css from "./rewards.module.css";
import { useWords, type Words } from "./use-words.ts";

type OfTeam = RewardAnswer["teams"][number];

interface TeamProps {
  id: string;
  ofTeam: OfTeam;
}

const nothing = { agree: false, propose: false, take: false };

/** How one team takes a reward that was reached: ways of its members, and what its lead has set. */
export function TeamTakes({ id, ofTeam, mayAct }: TeamProps & { mayAct: boolean }) {
  const spoken = useWords();
  const words = spoken.sentences.card;
  const { team, taking } = ofTeam;
  const may = mayAct ? ofTeam.may : nothing;
  const Head = mayAct ? "h4" : "h3";
  return (
    <section className={css["team"]} aria-label={words.takes(team.name)}>
      <Head>{words.takes(team.name)}</Head>
      <p className={css["text"]}>{taking ? takingWords(taking, spoken) : words.notYet}</p>
      <Ways id={id} ofTeam={{ ...ofTeam, may }} />
      {may.propose && <WayForm id={id} ofTeam={ofTeam} />}
      {may.take && <TakingForm id={id} ofTeam={ofTeam} />}
    </section>
  );
}

function takingWords(
  { words: said, day, takenAt }: NonNullable<OfTeam["taking"]>,
  { lang, sentences }: Words,
): string {
  const { taking, taken } = sentences.card;
  return (takenAt === null ? taking : taken)(said, dateWords(day, lang));
}

function Ways({ id, ofTeam: { ways, may } }: TeamProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.card;
  const support = useAct((wayId: string | null) => supportWay(id, wayId, spoken));
  if (ways.length === 0) return null;
  return (
    <>
      <ul className={css["targets"]}>
        {ways.map((way) => (
          <li key={way.id}>
            {way.words} <span className={css["soft"]}>({words.support(way.support)})</span>{" "}
            {may.propose && (
              <Button
                size="small"
                busy={support.busy}
                aria-label={way.isMine ? undefined : words.supportIt(way.words)}
                onClick={() => void support.run(way.isMine ? null : way.id)}
              >
                {way.isMine ? words.supported : words.supportThis}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemLine problem={support.problem} words={sentences.refusals} />
    </>
  );
}

function WayForm({ id, ofTeam: { team } }: TeamProps) {
  const [said, setSaid] = useState("");
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.card;
  const send = useAct((way: string) => proposeWay({ id, teamId: team.id }, way, spoken));
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.busy) void send.run(said).then((done) => done && setSaid(""));
      }}
    >
      <TextField
        coached
        label={words.wayWords(team.name)}
        value={said}
        onChange={setSaid}
        maxLength={300}
        error={send.problem?.fields?.["words"]}
        required
      />
      <ProblemLine problem={send.problem} words={sentences.refusals} />
      <div>
        <Button type="submit" busy={send.busy}>
          {words.way}
        </Button>
      </div>
    </form>
  );
}

function TakingForm({ id, ofTeam: { team, taking, ways } }: TeamProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.card;
  const [typed, setTyped] = useState<Taking>(() => ({
    words: taking?.words ?? ways[0]?.words ?? "",
    day: taking?.day ?? "",
    isTaken: (taking?.takenAt ?? null) !== null,
  }));
  const change = (what: Partial<Taking>): void => setTyped((was) => ({ ...was, ...what }));
  const save = useAct((body: Taking) => setTaking({ id, teamId: team.id }, body, spoken));
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.busy) void save.run(typed);
      }}
    >
      <TextField
        coached
        label={words.setWords(team.name)}
        value={typed.words}
        onChange={(said) => change({ words: said })}
        maxLength={300}
        error={save.problem?.fields?.["words"]}
        required
      />
      <DateField
        label={words.day}
        value={typed.day}
        onChange={(day) => change({ day })}
        error={save.problem?.fields?.["day"]}
        required
      />
      <Checkbox
        label={words.isTaken}
        checked={typed.isTaken}
        onChange={(isTaken) => change({ isTaken })}
      />
      <ProblemLine problem={save.problem} words={sentences.refusals} />
      <div>
        <Button type="submit" busy={save.busy}>
          {words.set}
        </Button>
      </div>
    </form>
  );
}
