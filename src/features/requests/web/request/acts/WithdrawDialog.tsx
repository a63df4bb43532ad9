import { useState } from "react";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../../data/api.ts";
import { useWords } from "../../use-words.ts";
import { ActDialog } from "./ActDialog.tsx";
import type { ActDialogGiven } from "./dialog-props.ts";

/** It is not needed any more; the reason helps the team and is not asked for. */
export function WithdrawDialog({ request, onClose }: ActDialogGiven) {
  const { dialogs, sentences } = useWords();
  const words = dialogs.withdraw;
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <ActDialog
      request={request}
      title={sentences.acts.withdraw}
      label={words.label}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/withdraw", {
          params: { id: request.id },
          body: { version: request.version, ...(said && { reason: said }) },
        })
      }
      expect={{ state: "withdrawn", may: [] }}
      said={words.done(request.team.name, request.number)}
      canUndo
    >
      <TextField
        coached
        data-autofocus=""
        label={words.why}
        optional
        hint={words.hint(request.team.name)}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </ActDialog>
  );
}
