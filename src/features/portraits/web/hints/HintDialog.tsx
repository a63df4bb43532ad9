import { useId, useState } from "react";
import type { HintAnswer, PortraitAnswer } from "#contract/portraits";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Dialog } from "#web/ui/Dialog.tsx";
import { Select } from "#web/ui/Select.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { addHint, changeHint, useServicesOf } from "../data.ts";
import css from "../portraits.module.css";
import { useWords } from "../use-words.ts";
import { evidenceWords } from "../words.ts";

export interface HintToWrite {
  /** Null for a new one. */
  readonly hint: HintAnswer | null;
  /** What the figures say, where the hint answers them: its service is theirs. */
  readonly found: PortraitAnswer["found"][number] | null;
}

interface HintDialogProps extends HintToWrite {
  teamId: string;
  onClose: () => void;
}

const all = "all";

const serviceOf = ({ hint, found }: HintToWrite): string => (hint ?? found)?.service?.id ?? all;

const send = (
  teamId: string,
  { hint, found }: HintToWrite,
  written: { readonly says: string; readonly serviceId: string | null },
): Promise<true> =>
  hint ? changeHint(hint, written) : addHint(teamId, written, found?.evidence.reason ?? null);

export function HintDialog({ teamId, hint, found, onClose }: HintDialogProps) {
  const { sentences } = useWords();
  const words = sentences.hints;
  const form = useId();
  const [says, setSays] = useState(hint?.says ?? "");
  const [service, setService] = useState(() => serviceOf({ hint, found }));
  const save = useAct(() =>
    send(
      teamId,
      { hint, found },
      { says: says.trim(), serviceId: service === all ? null : service },
    ),
  );
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" type="submit" form={form} busy={save.busy}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={hint ? words.edit : words.fresh} actions={actions}>
      <form
        id={form}
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.busy) void save.run(undefined).then((done) => done && onClose());
        }}
      >
        {found && <FoundWords found={found} />}
        <TextField
          coached
          label={words.says}
          hint={words.saysHint}
          error={save.problem?.fields["says"]}
          value={says}
          onChange={setSays}
          maxLength={160}
          autoComplete="off"
          required
        />
        {!found && <ChooseService teamId={teamId} value={service} onChange={setService} />}
        <ProblemLine problem={save.problem} words={sentences.refusals} />
      </form>
    </Dialog>
  );
}

function FoundWords({ found: { service, evidence } }: { found: PortraitAnswer["found"][number] }) {
  const said = useWords();
  const { sentences } = said;
  return (
    <p>
      <strong>{sentences.found.of(service.name)}</strong> {evidenceWords(evidence, said)}.{" "}
      {sentences.better[evidence.reason]}
    </p>
  );
}

interface ChooseServiceProps {
  teamId: string;
  value: string;
  onChange: (id: string) => void;
}

function ChooseService({ teamId, value, onChange }: ChooseServiceProps) {
  const { sentences } = useWords();
  const words = sentences.hints;
  const { data, error } = useServicesOf(teamId);
  const choices = [
    { value: all, label: words.allServices },
    ...(data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <Select label={words.service} choices={choices} value={value} onChange={onChange} />
      <ProblemLine problem={error} words={sentences.refusals} />
    </>
  );
}
