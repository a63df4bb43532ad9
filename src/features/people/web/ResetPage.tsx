import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import type { Problem } from "#web/data/problem.ts";
import { go } from "#web/navigation.ts";
import { Alone } from "#web/ui/Alone.tsx";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { BrokenAlone, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api, enter, secretOfLink } from "./data.ts";
import { useWords } from "./use-words.ts";

export default function ResetPage() {
  const { refusals, sentences } = useWords();
  const words = sentences.reset;
  const [secret] = useState(secretOfLink);
  const opened = useQuery<{ name: string; email: string }, Problem>({
    queryKey: ["reset", secret],
    queryFn: () => api("POST /password-resets/opening", { body: { secret } }),
    enabled: secret.length >= 20,
    staleTime: Infinity,
  });
  if (secret.length < 20) return <DeadLink text={words.noLinkText} />;
  if (opened.error?.isRefusal) return <DeadLink text={refusals.gone} />;
  if (opened.error)
    return <BrokenAlone fault={opened.error} onRetry={() => void opened.refetch()} />;
  if (!opened.data)
    return (
      <Alone title={words.title}>
        <SkeletonText />
      </Alone>
    );
  return <NewPassword secret={secret} {...opened.data} />;
}

export function DeadLink({ text }: { text: string }) {
  const words = useWords().sentences.reset;
  return (
    <Alone title={words.noLink} intro={text}>
      <ButtonLink href="/sign-in">{words.toSignIn}</ButtonLink>
    </Alone>
  );
}

export function NewPassword({
  secret,
  name,
  email,
}: {
  secret: string;
  name: string;
  email: string;
}) {
  const { passwordHint, refusals, sentences } = useWords();
  const words = sentences.reset;
  const [password, setPassword] = useState("");
  const choose = useAct(async () => {
    await api("POST /password-resets", { body: { secret, password } });
    const signedIn = await api("POST /auth/sign-in/email", { body: { email, password } });
    if (signedIn.secondFactor) go("/sign-in", { replace: true });
    else await enter();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void choose.run(undefined);
  };
  return (
    <Alone title={words.title} intro={words.intro(name)}>
      <form onSubmit={submit}>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={choose.busy}>
              {words.go}
            </Button>
          }
        >
          <ProblemLine problem={choose.problem} words={refusals} />
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
