import { useEffect, useState } from "react";
import type { ExerciseAnswer } from "#contract/chain";
import { useQueryText } from "#web/navigation.ts";
import { useAct } from "#web/data/act.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { ChainIcon } from "#web/ui/icons.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import css from "./chain.module.css";
import { beginAnew, useExercise } from "./data.ts";
import { ConfirmStep } from "./ConfirmStep.tsx";
import { NameStep } from "./NameStep.tsx";
import { ResultStep } from "./ResultStep.tsx";
import { useWords } from "./use-words.ts";

const stepNames = ["name", "confirm", "result"] as const;
export type StepName = (typeof stepNames)[number];

/** A team names what its services are needed for, confirms what others named, and sees what came of it. */
export default function ExercisePage() {
  const spoken = useWords();
  const words = spoken.exercise;
  const [team, setTeam] = useQueryText("team");
  const [step, setStep] = useQueryText("step");
  const [serviceId, setService] = useQueryText("service");
  const { data, error, refetch } = useExercise(team);
  if (data)
    return (
      <ExerciseView
        exercise={data}
        step={stepNames.find((name) => name === step)}
        serviceId={serviceId}
        onTeam={setTeam}
        onStep={setStep}
        onService={setService}
      />
    );
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title}>
      <SkeletonRows />
    </SpokenPage>
  );
}

interface ExerciseViewProps {
  exercise: ExerciseAnswer;
  /** Undefined: where the team stands. */
  step: StepName | undefined;
  /** '' for the first that is not named. */
  serviceId: string;
  onTeam: (team: string) => void;
  onStep: (step: StepName) => void;
  onService: (serviceId: string) => void;
}

export function ExerciseView(props: ExerciseViewProps) {
  const spoken = useWords();
  const words = spoken.exercise;
  const { exercise, onTeam } = props;
  const { team, teams, services } = exercise;
  if (!team)
    return (
      <SpokenPage title={words.title}>
        <EmptyState icon={ChainIcon} title={words.noTeam}>
          {words.noTeamText}
        </EmptyState>
      </SpokenPage>
    );
  const choices = [...teams, team].filter(
    ({ id }, at, all) => all.findIndex((one) => one.id === id) === at,
  );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle(team.name)} width="text">
      {choices.length > 1 && (
        <div className={css["which"]}>
          <Select
            label={words.team}
            value={team.id}
            onChange={onTeam}
            choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      )}
      {!exercise.mayName && <p className={css["soft"]}>{words.notYours}</p>}
      {services.length === 0 && exercise.toConfirm.length === 0 ? (
        <EmptyState
          icon={ChainIcon}
          title={words.noServices}
          actions={
            <ButtonLink href={`/teams/${team.id}/services`}>{spoken.sight.toServices}</ButtonLink>
          }
        >
          {words.noServicesText}
        </EmptyState>
      ) : (
        <Steps key={team.id} {...props} />
      )}
    </SpokenPage>
  );
}

/** Where the team stands: what is not named comes first, then what waits to be confirmed. */
function standingOf({ services, toConfirm }: ExerciseAnswer): StepName {
  if (services.some(({ named }) => !named)) return "name";
  return toConfirm.length > 0 ? "confirm" : "result";
}

function Steps({ exercise, step, serviceId, onStep, onService }: ExerciseViewProps) {
  const spoken = useWords();
  const words = spoken.exercise;
  // Confirming the last one must not push the reader on to the next page.
  const [begun] = useState(() => (serviceId === "" ? standingOf(exercise) : "name"));
  const current = step ?? begun;
  const { services, team } = exercise;
  const chosen = services.findIndex(({ id }) => id === serviceId);
  const first = services.findIndex(({ named }) => !named);
  const at = chosen >= 0 ? chosen : Math.max(first, 0);
  const anew = useAct(async () => {
    await beginAnew(team?.id ?? "");
    onStep("name");
  });
  const onward = (): void => {
    const next = services[at + 1];
    if (next) onService(next.id);
    else onStep("confirm");
  };
  return (
    <>
      <ol className={css["steps"]} aria-label={words.stepsLabel}>
        {stepNames.map((name, place) => (
          <li key={name}>
            <Button
              kind="quiet"
              size="small"
              aria-current={name === current ? "step" : undefined}
              onClick={() => onStep(name)}
            >
              {`${place + 1} ${words.steps[name]}`}
            </Button>
          </li>
        ))}
      </ol>
      <Clock />
      {current === "name" && services[at] && (
        <NameStep
          key={services[at].id}
          exercise={exercise}
          at={at}
          onBack={at > 0 ? () => onService(services[at - 1]!.id) : undefined}
          onNext={onward}
        />
      )}
      {current === "confirm" && (
        <ConfirmStep toConfirm={exercise.toConfirm} onNext={() => onStep("result")} />
      )}
      {current === "result" && (
        <ResultStep
          exercise={exercise}
          onAnew={exercise.mayName ? () => void anew.run(undefined) : undefined}
        />
      )}
    </>
  );
}

const minuteMs = 60_000;

/** Says how long it has been, and pushes nobody. */
function Clock() {
  const spoken = useWords();
  const words = spoken.exercise;
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((before) => before + 1), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return <p className={css["clock"]}>{words.clock(minutes)}</p>;
}
