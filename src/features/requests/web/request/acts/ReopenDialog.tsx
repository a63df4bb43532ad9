import { useState } from "react";
import { RadioCards } from "#web/ui/Radio.tsx";
import { TextArea } from "#web/ui/TextArea.tsx";
import { api, type Cause } from "../../data/api.ts";
import { sentences } from "../../sentences.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

const choices = (Object.keys(sentences.causes) as Cause[]).map((value) => ({
  value,
  label: sentences.causes[value],
}));

/** No, something is missing: the cause and what it is, so that the team can mend it at once. */
export function ReopenDialog({ request, onClose }: ActDialogGiven) {
  const [cause, setCause] = useState<Cause | "">("");
  const [what, setWhat] = useState("");
  return (
    <ActDialog
      request={request}
      title={sentences.acts.reopen}
      label="Send it back"
      width="usual"
      isReady={cause !== "" && what.trim() !== ""}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/reopen", {
          params: { id: request.id },
          body: { cause: cause || "other", whatIsMissing: what.trim(), version: request.version },
        })
      }
      said={`${request.team.name} has ${request.number} again.`}
    >
      <RadioCards label="What is it" choices={choices} value={cause} onChange={setCause} />
      <TextArea
        coached
        label="What is missing, or what should be otherwise"
        hint={`${request.team.name} reads this.`}
        value={what}
        onChange={setWhat}
        maxLength={5000}
      />
    </ActDialog>
  );
}
