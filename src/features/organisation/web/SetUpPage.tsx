import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import type { Problem } from "#web/data/problem.ts";
import { go } from "#web/navigation.ts";
import { sessionChanged } from "#web/session.ts";
import { Alone } from "#web/ui/Alone.tsx";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { BrokenAlone, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api, ownZone, secretOfLink, waysIn, zones } from "./data.ts";
import { type Words, useWords } from "./use-words.ts";

export default function SetUpPage() {
  const words = useWords().sentences.setUp;
  const [secret] = useState(secretOfLink);
  const needed = useQuery<{ needed: boolean }, Problem>({
    queryKey: ["set-up"],
    queryFn: () => api("GET /set-up"),
  });
  if (secret.length < 20 || needed.error?.isRefusal) return <NothingToSetUp />;
  if (needed.error)
    return <BrokenAlone fault={needed.error} onRetry={() => void needed.refetch()} />;
  if (!needed.data)
    return (
      <Alone title={words.organisationTitle}>
        <SkeletonText />
      </Alone>
    );
  return <SetUpSteps secret={secret} />;
}

export function NothingToSetUp() {
  const words = useWords().sentences.setUp;
  return (
    <Alone title={words.closedTitle} intro={words.closedText}>
      <ButtonLink href="/sign-in">{words.toSignIn}</ButtonLink>
    </Alone>
  );
}

const empty = { organisation: "", zone: "", name: "", email: "", password: "" };
const steps = [
  ({ sentences: { setUp } }: Words) => ({
    title: setUp.organisationTitle,
    intro: setUp.organisationIntro,
  }),
  ({ sentences: { setUp } }: Words) => ({ title: setUp.personTitle, intro: setUp.personIntro }),
  ({ passwordHint, sentences: { setUp } }: Words) => ({
    title: setUp.passwordTitle,
    intro: passwordHint,
  }),
] as const;

/** One thing at a time; what was typed stays when one goes back. */
export function SetUpSteps({ secret }: { secret: string }) {
  const all = useWords();
  const words = all.sentences.setUp;
  const [step, setStep] = useState(0);
  const [typed, setTyped] = useState({ ...empty, zone: ownZone() });
  const finish = useAct(async () => {
    const { email } = await api("POST /set-up", { body: { secret, ...typed } });
    const { password } = typed;
    await waysIn("POST /auth/sign-in/email", { body: { email, password } });
    await sessionChanged();
    go("/", { replace: true });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (step < 2) setStep(step + 1);
    else void finish.run(undefined);
  };
  return (
    <Alone {...(steps[step] ?? steps[0])(all)}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <>
              <Button type="submit" kind="primary" busy={finish.busy}>
                {step < 2 ? words.next : words.finish}
              </Button>
              {step > 0 && (
                <Button kind="quiet" onClick={() => setStep(step - 1)}>
                  {words.back}
                </Button>
              )}
            </>
          }
        >
          <ProblemLine problem={finish.problem} words={all.refusals} />
          <StepFields
            key={step}
            step={step}
            typed={typed}
            onType={(change) => setTyped({ ...typed, ...change })}
          />
        </FormStack>
      </form>
    </Alone>
  );
}

interface StepFieldsProps {
  step: number;
  typed: typeof empty;
  onType: (change: Partial<typeof empty>) => void;
}

function StepFields({ step, typed, onType }: StepFieldsProps) {
  const words = useWords().sentences.setUp;
  if (step === 0)
    return (
      <>
        <TextField
          label={words.organisation}
          autoComplete="organization"
          autoFocus
          required
          maxLength={200}
          value={typed.organisation}
          onChange={(organisation) => onType({ organisation })}
        />
        <Select
          label={words.zone}
          value={typed.zone}
          onChange={(zone) => onType({ zone })}
          choices={zones()}
        />
      </>
    );
  if (step === 1)
    return (
      <>
        <TextField
          label={words.name}
          autoComplete="name"
          autoFocus
          required
          maxLength={200}
          value={typed.name}
          onChange={(name) => onType({ name })}
        />
        <TextField
          label={words.email}
          type="email"
          autoComplete="username"
          required
          maxLength={320}
          value={typed.email}
          onChange={(email) => onType({ email })}
        />
      </>
    );
  return (
    <TextField
      label={words.password}
      type="password"
      autoComplete="new-password"
      autoFocus
      required
      minLength={12}
      maxLength={128}
      value={typed.password}
      onChange={(password) => onType({ password })}
    />
  );
}
