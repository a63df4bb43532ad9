import { useState } from "react";
import { RadioCards } from "#web/ui/Radio.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { api, type Cause } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** No, something is missing: the cause and what it is, so that the team can mend it at once. */
export function ReopenDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.reopen;
  const choices = (Object.keys(sentences.causes) as Cause[]).map((value) => ({
    value,
    label: sentences.causes[value],
  }));
  const [cause, setCause] = useState<Cause | "">("");
  const [what, setWhat] = useState("");
  return (
    <ActDialog
      request={request}
      title={sentences.acts.reopen}
      label={words.label}
      width="usual"
      isReady={cause !== "" && what.trim() !== ""}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/reopen", {
          params: { id: request.id },
          body: { cause: cause || "other", whatIsMissing: what.trim(), version: request.version },
        })
      }
      said={words.done(request.team.name, request.number)}
    >
      <RadioCards label={words.what} choices={choices} value={cause} onChange={setCause} />
      <TextArea
        coached
        label={words.missing}
        hint={words.hint(request.team.name)}
        value={what}
        onChange={setWhat}
        maxLength={5000}
      />
    </ActDialog>
  );
}
