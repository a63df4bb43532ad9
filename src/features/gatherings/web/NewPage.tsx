import { useState } from "react";
import { useAct } from "#web/data/act.ts";
import { useZone } from "#web/data/zone.ts";
import { useQueryText } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { makeGathering, useTeamsNamed } from "./data.ts";
import { freshTyped, GatheringFields, sentOf, type Typed, wrongIn } from "./GatheringFields.tsx";
import css from "./gatherings.module.css";
import { type Named, TeamsPicker } from "./TeamsPicker.tsx";
import { useWords, type Words } from "./use-words.ts";

type FormWords = Words["sentences"]["form"];

/** A new gathering; the teams of a suggestion come with the address. */
export default function NewPage() {
  const [ids] = useQueryText("teams");
  const { data, error, refetch } = useTeamsNamed(ids === "" ? [] : ids.split(","));
  if (data) return <NewView teams={data} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

const whosIn = (words: FormWords) =>
  [
    { value: "everybody", label: words.everybody, hint: words.everybodyHint },
    { value: "lot", label: words.lot, hint: words.lotHint },
  ] as const;

type Who = ReturnType<typeof whosIn>[number]["value"];

/** What is typed, what is wrong with it once it was tried, and the sending. */
function useWriting(teams: readonly Named[], words: FormWords) {
  const zone = useZone();
  const [typed, setTyped] = useState(() => freshTyped(zone));
  const [chosen, setChosen] = useState<readonly Named[]>(teams);
  const [who, setWho] = useState<Who>("everybody");
  const [seats, setSeats] = useState("3");
  const [hasTried, setTried] = useState(false);
  const send = useAct(makeGathering);
  const own = wrongOf({ typed, chosen, who, seats }, words);
  const submit = (): void => {
    setTried(true);
    const sent = sentOf(typed);
    if (sent === null || Object.keys(own).length > 0 || send.busy) return;
    const teamIds = chosen.map(({ id }) => id);
    void send.run({ ...sent, teamIds, seats: who === "lot" ? Number(seats) : null });
  };
  const errors: Readonly<Record<string, string>> = {
    ...send.problem?.fields,
    ...(hasTried && own),
  };
  const change = (what: Partial<Typed>): void => setTyped((was) => ({ ...was, ...what }));
  return { typed, change, chosen, setChosen, who, setWho, seats, setSeats, errors, submit, send };
}

interface Written {
  readonly typed: Typed;
  readonly chosen: readonly Named[];
  readonly who: Who;
  readonly seats: string;
}

const wrongOf = (
  { typed, chosen, who, seats }: Written,
  words: FormWords,
): Readonly<Record<string, string>> => ({
  ...wrongIn(typed, words),
  ...(typed.title.trim() === "" && { title: words.needTitle }),
  ...(chosen.length < 2 && { teamIds: words.needTeams }),
  ...(who === "lot" && !/^[1-9]\d?$/.test(seats) && { seats: words.needNumber }),
});

export function NewView({ teams }: { teams: readonly Named[] }) {
  const { sentences } = useWords();
  const words = sentences.form;
  const writing = useWriting(teams, words);
  const { typed, errors, send, who } = writing;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/gatherings", label: words.back }}
      width="text"
    >
      <form
        className={css["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          writing.submit();
        }}
      >
        <TeamsPicker
          label={words.teams}
          hint={words.teamsHint}
          chosen={writing.chosen}
          onChange={writing.setChosen}
          error={errors["teamIds"]}
        />
        <GatheringFields typed={typed} errors={errors} onChange={writing.change} />
        <RadioCards
          label={words.who}
          choices={whosIn(words)}
          value={who}
          onChange={writing.setWho}
        />
        {who === "lot" && (
          <TextField
            label={words.seats}
            inputMode="numeric"
            value={writing.seats}
            onChange={writing.setSeats}
            error={errors["seats"]}
            required
          />
        )}
        <ProblemLine problem={send.problem} words={sentences.refusals} />
        <div className={css["acts"]}>
          <Button kind="primary" type="submit" busy={send.busy}>
            {words.send}
          </Button>
        </div>
      </form>
    </SpokenPage>
  );
}
