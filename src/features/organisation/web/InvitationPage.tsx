import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { organisationContract } from "#contract/organisation";
import type { AnswerOf } from "#platform/http/contract.ts";
import { useAct } from "#web/data/act.ts";
import type { Problem } from "#web/data/problem.ts";
import { go } from "#web/navigation.ts";
import { sessionChanged } from "#web/session.ts";
import { Alone } from "#web/ui/Alone.tsx";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { BrokenAlone, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api, ownZone, secretOfLink, waysIn } from "./data.ts";
import { useWords } from "./use-words.ts";

type Opened = AnswerOf<(typeof organisationContract)["POST /invitations/opening"]>;

export default function InvitationPage() {
  const { refusals, sentences } = useWords();
  const words = sentences.invitation;
  const [secret] = useState(secretOfLink);
  const opened = useQuery<Opened, Problem>({
    queryKey: ["invitation", secret],
    queryFn: () => api("POST /invitations/opening", { body: { secret } }),
    enabled: secret.length >= 20,
    staleTime: Infinity,
  });
  if (secret.length < 20) return <DeadInvitation text={words.noLink} />;
  if (opened.error?.isRefusal) return <DeadInvitation text={refusals.gone} />;
  if (opened.error)
    return <BrokenAlone fault={opened.error} onRetry={() => void opened.refetch()} />;
  if (!opened.data)
    return (
      <Alone title={words.title("Goodturn")}>
        <SkeletonText />
      </Alone>
    );
  return <Accept secret={secret} invitation={opened.data} />;
}

export function DeadInvitation({ text }: { text: string }) {
  const { sentences } = useWords();
  const words = sentences.invitation;
  return (
    <Alone title={words.dead} intro={text}>
      <ButtonLink href="/sign-in">{sentences.setUp.toSignIn}</ButtonLink>
    </Alone>
  );
}

export function Accept({ secret, invitation }: { secret: string; invitation: Opened }) {
  const { passwordHint, refusals, sentences } = useWords();
  const words = sentences.invitation;
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState("");
  const accept = useAct(async () => {
    const body = { secret, name, password, zone: ownZone() };
    const { email } = await api("POST /invitations/acceptance", { body });
    await waysIn("POST /auth/sign-in/email", { body: { email, password } });
    await sessionChanged();
    go("/", { replace: true });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void accept.run(undefined);
  };
  const { organisation, byName, team, email } = invitation;
  return (
    <Alone title={words.title(organisation)} intro={words.intro(byName, team)}>
      <form onSubmit={submit}>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={accept.busy}>
              {words.go}
            </Button>
          }
        >
          <ProblemLine problem={accept.problem} words={refusals} />
          <TextField
            label={words.name}
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={setName}
          />
          <TextField
            label={words.password}
            hint={passwordHint}
            type="password"
            autoComplete="new-password"
            autoFocus
            required
            minLength={12}
            maxLength={128}
            value={password}
            onChange={setPassword}
          />
        </FormStack>
      </form>
    </Alone>
  );
}
