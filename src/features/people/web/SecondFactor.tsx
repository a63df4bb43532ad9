import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { Secret } from "#web/ui/Secret.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { StateMark } from "#web/ui/StateMark.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { api } from "./data.ts";
import { SpareCodes } from "./Lines.tsx";
import { useWords } from "./use-words.ts";

interface SecondFactorProps {
  isOn: boolean;
  onChange: () => void;
}

export function SecondFactorSection({ isOn, onChange }: SecondFactorProps) {
  const { lang, sentences } = useWords();
  const words = sentences.security;
  const [begun, setBegun] = useState<{ totpURI: string; backupCodes: string[] } | null>(null);
  const [spare, setSpare] = useState<readonly string[] | null>(null);
  const confirmed = (): void => {
    setSpare(begun?.backupCodes ?? null);
    setBegun(null);
    say(words.on, { lang });
    onChange();
  };
  return (
    <Section title={words.factor} intro={words.factorIntro}>
      <p>{isOn ? <StateMark state="kept">{words.factorOn}</StateMark> : words.factorOff}</p>
      {begun && <ConfirmFactor uri={begun.totpURI} onDone={confirmed} />}
      {spare && (
        <>
          <p>{words.spareIntro}</p>
          <SpareCodes label={words.spare} codes={spare} />
        </>
      )}
      {!begun && (
        <ChangeFactor isOn={isOn} onBegun={setBegun} onSpare={setSpare} onChange={onChange} />
      )}
    </Section>
  );
}

interface ChangeFactorProps extends SecondFactorProps {
  onBegun: (begun: { totpURI: string; backupCodes: string[] }) => void;
  onSpare: (codes: readonly string[] | null) => void;
}

function ChangeFactor({ isOn, onBegun, onSpare, onChange }: ChangeFactorProps) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.security;
  const [password, setPassword] = useState("");
  const change = useAct(async (what: "begin" | "end" | "spare") => {
    const body = { password };
    if (what === "begin") onBegun(await api("POST /auth/two-factor/enable", { body }));
    if (what === "spare")
      onSpare((await api("POST /auth/two-factor/generate-backup-codes", { body })).backupCodes);
    if (what === "end") {
      await api("POST /auth/two-factor/disable", { body });
      onSpare(null);
      say(words.ended, { lang });
      onChange();
    }
    setPassword("");
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void change.run(isOn ? "spare" : "begin");
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <>
            <Button type="submit" busy={change.busy}>
              {isOn ? words.spareAgain : words.begin}
            </Button>
            {isOn && <Button onClick={() => void change.run("end")}>{words.end}</Button>}
          </>
        }
      >
        <ProblemLine problem={change.problem} words={refusals} />
        <TextField
          label={words.confirmWith}
          type="password"
          autoComplete="current-password"
          required
          maxLength={128}
          value={password}
          onChange={setPassword}
        />
      </FormStack>
    </form>
  );
}

export function ConfirmFactor({ uri, onDone }: { uri: string; onDone: () => void }) {
  const { refusals, sentences } = useWords();
  const words = sentences.security;
  const [code, setCode] = useState("");
  const confirm = useAct(async () => {
    await api("POST /auth/two-factor/verify-totp", { body: { code: code.replaceAll(/\s/g, "") } });
    onDone();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void confirm.run(undefined);
  };
  return (
    <form onSubmit={submit}>
      <FormStack
        actions={
          <Button type="submit" kind="primary" busy={confirm.busy}>
            {words.confirm}
          </Button>
        }
      >
        <p>{words.step}</p>
        <Secret label={words.key} value={new URL(uri).searchParams.get("secret") ?? ""} />
        <p>
          <a href={uri}>{words.openApp}</a>
        </p>
        <ProblemLine problem={confirm.problem} words={refusals} />
        <TextField
          label={sentences.code.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          value={code}
          onChange={setCode}
        />
      </FormStack>
    </form>
  );
}
