import { useState, type FormEvent } from "react";
import { useAct } from "#web/data/act.ts";
import { queries } from "#web/data/query-client.ts";
import { meKey, useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Switch } from "#web/ui/Checkbox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { useCoachSetting } from "#web/ui/coach-setting.ts";
import { setScheme, useScheme, type Scheme } from "#web/ui/scheme.ts";
import { Select } from "#web/ui/Select.tsx";
import { useSentences } from "#web/ui/words.ts";
import { useSingleKeys } from "#web/ui/shortcuts.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { api, ownZone, zones } from "./data.ts";
import { Ways } from "./Ways.tsx";
import { useWords } from "./use-words.ts";

export default function MePage() {
  const words = useWords().sentences.me;
  const me = useMe();
  return (
    <SpokenPage title={words.title} width="text">
      <Profile name={me.name} zone={me.zone ?? ownZone()} />
      <Looks />
      <Section title={words.more}>
        <Ways
          label={words.more}
          ways={[
            { href: "/me/security", label: words.security },
            { href: "/me/keys", label: words.ownKey },
            { href: "/me/tokens", label: words.tokens },
            { href: "/me/stored", label: words.stored },
            ...(me.guest ? [] : [{ href: "/me/teams", label: words.towards }]),
            { href: `/people/${me.id}`, label: words.page },
          ]}
        />
      </Section>
    </SpokenPage>
  );
}

export function Profile({ name: before, zone: zoneBefore }: { name: string; zone: string }) {
  const { lang, refusals, sentences } = useWords();
  const words = sentences.me;
  const [name, setName] = useState(before);
  const [zone, setZone] = useState(zoneBefore);
  const save = useAct(async () => {
    queries.setQueryData(meKey, await api("PATCH /me", { body: { name, zone } }));
    say(words.saved, { lang });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save.run(undefined);
  };
  const known = zones();
  const choices = known.some(({ value }) => value === zone)
    ? known
    : [{ value: zone, label: zone }, ...known];
  return (
    <Section title={words.profile}>
      <form onSubmit={submit}>
        <FormStack
          actions={
            <Button type="submit" kind="primary" busy={save.busy}>
              {words.save}
            </Button>
          }
        >
          <ProblemLine problem={save.problem} words={refusals} />
          <TextField
            label={words.name}
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={setName}
          />
          <Select label={words.zone} value={zone} onChange={setZone} choices={choices} />
        </FormStack>
      </form>
    </Section>
  );
}

function Looks() {
  const words = useWords().sentences.me;
  const shared = useSentences();
  const scheme = useScheme();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [coach, setCoach] = useCoachSetting();
  const schemes: readonly Scheme[] = ["auto", "light", "dark"];
  return (
    <Section title={words.theme}>
      <FormStack>
        <Select
          label={words.theme}
          hideLabel
          value={scheme}
          onChange={setScheme}
          choices={schemes.map((value) => ({ value, label: shared.schemes[value] }))}
        />
        <Switch label={words.singleKeys} checked={singleKeys} onChange={setSingleKeys} />
        <Switch label={words.coach} hint={words.coachHint} checked={coach} onChange={setCoach} />
      </FormStack>
    </Section>
  );
}
