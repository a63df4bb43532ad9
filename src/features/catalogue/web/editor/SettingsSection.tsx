import { useState } from "react";
import { assignments, audiences, type ServiceAnswer } from "#contract/catalogue";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { Section } from "#web/ui/Page.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { api, type EditorChoices } from "../data.ts";
import { useWords } from "../use-words.ts";
import { AudienceTeams } from "./AudienceTeams.tsx";
import css from "./editor.module.css";
import { useSaving } from "./use-saving.ts";

const names = [
  "name",
  "summary",
  "about",
  "howToAsk",
  "servedInTheEnd",
  "otherWords",
  "ownerId",
  "calendarId",
  "confidential",
  "audience",
  "assignment",
  "pausesForParts",
  "pausesForVendors",
] as const;

/** What the settings' endpoint takes; it takes nothing else. */
export interface Settings extends Pick<ServiceAnswer, (typeof names)[number]> {
  readonly audienceTeamIds: string[];
}

function settingsOf(service: ServiceAnswer): Settings {
  const kept = Object.fromEntries(names.map((name) => [name, service[name]]));
  const audienceTeamIds = service.audienceTeams.map(({ id }) => id);
  return { ...(kept as Omit<Settings, "audienceTeamIds">), audienceTeamIds };
}

export interface PartProps {
  settings: Settings;
  change: (what: Partial<Settings>) => void;
  errors: Readonly<Record<string, string>>;
}

export function SettingsSection({
  service,
  choices,
}: {
  service: ServiceAnswer;
  choices: EditorChoices;
}) {
  const { sentences } = useWords();
  const words = sentences.editor;
  const [settings, setSettings] = useState(() => settingsOf(service));
  const { busy, problem, save } = useSaving(service.id);
  const change = (what: Partial<Settings>): void => setSettings((now) => ({ ...now, ...what }));
  const { id, version } = service;
  const send = () => api("PUT /services/:id", { params: { id }, body: { ...settings, version } });
  const part = { settings, change, errors: problem?.fields ?? {} };
  return (
    <form
      className={css["sections"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save(send, words.saved);
      }}
    >
      <Section title={words.says}>
        <FormStack>
          <Says {...part} />
        </FormStack>
      </Section>
      <Section title={words.rules}>
        <FormStack
          actions={
            <Button type="submit" busy={busy}>
              {words.save}
            </Button>
          }
        >
          <Served {...part} choices={choices} />
          <Switches {...part} />
          <ProblemLine problem={problem} words={sentences.refusals} />
        </FormStack>
      </Section>
    </form>
  );
}

function Says({ settings, change, errors }: PartProps) {
  const words = useWords().sentences.editor;
  const text = (
    name: "name" | "summary" | "about" | "howToAsk" | "servedInTheEnd" | "otherWords",
  ) => ({
    value: settings[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[name],
  });
  return (
    <>
      <TextField coached {...text("name")} label={words.name} maxLength={120} required />
      <TextField
        coached
        {...text("summary")}
        label={words.summary}
        hint={words.summaryHint}
        maxLength={300}
      />
      <TextArea coached {...text("about")} label={words.about} optional />
      <TextArea
        coached
        {...text("howToAsk")}
        label={words.howToAsk}
        hint={words.howToAskHint}
        optional
      />
      <TextArea
        coached
        {...text("servedInTheEnd")}
        label={words.servedInTheEnd}
        hint={words.servedHint}
        minRows={2}
        optional
      />
      <TextField
        {...text("otherWords")}
        label={words.otherWords}
        hint={words.otherWordsHint}
        maxLength={1000}
        optional
      />
    </>
  );
}

const asChoices = (named: readonly { id: string; name: string }[]) =>
  named.map(({ id, name }) => ({ value: id, label: name }));

function Served({ settings, change, errors, choices }: PartProps & { choices: EditorChoices }) {
  const { sentences } = useWords();
  const words = sentences.editor;
  return (
    <>
      <Select
        label={words.owner}
        choices={asChoices(choices.members)}
        value={settings.ownerId ?? ""}
        onChange={(id) => change({ ownerId: id === "" ? null : id })}
        placeholder={words.ownerNone}
        optional
        error={errors["ownerId"]}
      />
      <Select
        label={words.calendar}
        choices={asChoices(choices.calendars)}
        value={settings.calendarId}
        onChange={(calendarId) => change({ calendarId })}
        error={errors["calendarId"]}
      />
      <RadioCards
        label={words.audience}
        choices={audiences.map((value) => ({ value, ...sentences.audiences[value] }))}
        value={settings.audience}
        onChange={(audience) => change({ audience })}
      />
      {settings.audience === "teams" && (
        <AudienceTeams
          teams={choices.teams}
          chosen={settings.audienceTeamIds}
          onChange={(audienceTeamIds) => change({ audienceTeamIds })}
        />
      )}
      <Select
        label={words.assignment}
        choices={assignments.map((value) => ({ value, label: sentences.assignments[value] }))}
        value={settings.assignment}
        onChange={(assignment) => change({ assignment })}
      />
    </>
  );
}

function Switches({ settings, change }: PartProps) {
  const words = useWords().sentences.editor;
  return (
    <>
      <Checkbox
        label={words.confidential}
        hint={words.confidentialHint}
        checked={settings.confidential}
        onChange={(confidential) => change({ confidential })}
      />
      <Checkbox
        label={words.pausesForVendors}
        checked={settings.pausesForVendors}
        onChange={(pausesForVendors) => change({ pausesForVendors })}
      />
      <Checkbox
        label={words.pausesForParts}
        checked={settings.pausesForParts}
        onChange={(pausesForParts) => change({ pausesForParts })}
      />
    </>
  );
}
