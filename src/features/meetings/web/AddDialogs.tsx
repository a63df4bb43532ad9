import { type ReactNode, useId, useState } from "react";
import type { Trouble } from "#contract/meetings";
import { type Act, useAct } from "#web/data/act.ts";
import type { Problem } from "#web/data/problem.ts";
import { Button } from "#web/ui/Button.tsx";
import { Checkbox } from "#web/ui/Checkbox.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { FileDrop } from "#web/ui/FileDrop.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import {
  addFound,
  bringFile,
  type DavLogin,
  type FoundCalendar,
  lookForCalendars,
  subscribe,
} from "./data.ts";
import css from "./meetings.module.css";
import { useWords, type Words } from "./use-words.ts";

/** Why a calendar could not be read, in its own sentence. */
function refusalsOf(
  problem: Problem | null,
  { refusals, troubles }: Words["sentences"],
): Readonly<Record<string, string>> {
  const trouble = problem?.facts["trouble"] as Trouble | undefined;
  if (trouble === undefined) return refusals;
  return { ...refusals, calendarTrouble: troubles[trouble] };
}

interface AddDialogProps {
  title: string;
  /** The words of the button that sends it. */
  save?: string;
  act: Act<void, unknown>;
  isReady: boolean;
  onClose: () => void;
  children: ReactNode;
}

function AddDialog({ title, save, act, isReady, onClose, children }: AddDialogProps) {
  const { sentences } = useWords();
  const words = sentences.calendars;
  const form = useId();
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={act.busy}>
        {save ?? words.add}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !act.busy) void act.run(undefined);
        }}
      >
        {children}
        <ProblemLine problem={act.problem} words={refusalsOf(act.problem, sentences)} />
      </form>
    </Dialog>
  );
}

interface Closing {
  onClose: () => void;
}

export function AddressDialog({ onClose }: Closing) {
  const said = useWords();
  const words = said.sentences.calendars;
  const [name, setName] = useState("");
  const [address, setAddress] = useState("");
  const act = useAct(async () => {
    await subscribe({ name, address }, said);
    onClose();
  });
  const isReady = name.trim() !== "" && address.trim() !== "";
  return (
    <AddDialog title={words.byAddress} act={act} isReady={isReady} onClose={onClose}>
      <TextField label={words.name} value={name} onChange={setName} maxLength={200} required />
      <TextField
        label={words.address}
        hint={words.addressHint}
        error={act.problem?.fields["address"]}
        value={address}
        onChange={setAddress}
        maxLength={2000}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        required
      />
    </AddDialog>
  );
}

export function DavDialog({ onClose }: Closing) {
  const words = useWords().sentences.calendars;
  const [login, setLogin] = useState<DavLogin>({ address: "", login: "", password: "" });
  const [found, setFound] = useState<readonly FoundCalendar[] | null>(null);
  const look = useAct(async () => setFound(await lookForCalendars(login)));
  if (found) return <ChooseDialog login={login} found={found} onClose={onClose} />;
  const set = (change: Partial<DavLogin>): void => setLogin({ ...login, ...change });
  const isReady = Object.values(login).every((text) => text.trim() !== "");
  return (
    <AddDialog title={words.byDav} save={words.look} act={look} isReady={isReady} onClose={onClose}>
      <TextField
        label={words.davAddress}
        hint={words.davHint}
        error={look.problem?.fields["address"]}
        value={login.address}
        onChange={(address) => set({ address })}
        maxLength={2000}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <TextField
        label={words.login}
        value={login.login}
        onChange={(name) => set({ login: name })}
        maxLength={320}
        autoComplete="off"
        required
      />
      <TextField
        label={words.password}
        hint={words.passwordHint}
        type="password"
        value={login.password}
        onChange={(password) => set({ password })}
        maxLength={500}
        autoComplete="off"
        required
      />
    </AddDialog>
  );
}

interface ChooseDialogProps extends Closing {
  login: DavLogin;
  found: readonly FoundCalendar[];
}

/** Which of the calendars that the server has. */
export function ChooseDialog({ login, found, onClose }: ChooseDialogProps) {
  const said = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(
    found.length === 1 ? [found[0]!.url] : [],
  );
  const act = useAct(async () => {
    await addFound(
      login,
      found.filter(({ url }) => chosen.includes(url)),
      said,
    );
    onClose();
  });
  return (
    <AddDialog
      title={said.sentences.calendars.choose}
      act={act}
      isReady={chosen.length > 0}
      onClose={onClose}
    >
      {found.map(({ url, name }) => (
        <Checkbox
          key={url}
          label={name}
          checked={chosen.includes(url)}
          onChange={(isChosen) =>
            setChosen(isChosen ? [...chosen, url] : chosen.filter((one) => one !== url))
          }
        />
      ))}
    </AddDialog>
  );
}

export function FileDialog({ onClose }: Closing) {
  const said = useWords();
  const words = said.sentences.calendars;
  const [file, setFile] = useState<File | null>(null);
  const act = useAct(async () => {
    if (file) await bringFile(file, said);
    onClose();
  });
  const files = file ? [{ id: file.name, name: file.name, sizeBytes: file.size }] : [];
  return (
    <AddDialog title={words.byFile} act={act} isReady={file !== null} onClose={onClose}>
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept=".ics,text/calendar"
        multiple={false}
        files={files}
        onFiles={([first]) => setFile(first ?? null)}
        onRemove={() => setFile(null)}
      />
    </AddDialog>
  );
}
