/** Saying who waits outside, and declining it. */
import { useState } from "react";
import { Problem } from "#web/data/problem.ts";
import { LessonsFor } from "#web/lessons.ts";
import { TextField } from "#web/ui/TextField.tsx";
import { api } from "../data/api.ts";
import { ActDialog } from "../request/acts/ActDialog.tsx";
import type { ActDialogGiven } from "../request/acts/dialog-props.ts";
import { useWords } from "../use-words.ts";
import { OutsideFields } from "./OutsideFields.tsx";
import css from "./Outside.module.css";
import { isSomebody, nobodyTyped, saidOf, typedOf } from "./said.ts";

export function OutsideDialog({ request, onClose }: ActDialogGiven) {
  const { sentences } = useWords();
  const words = sentences.outside;
  const { id, number, version, outsideClaim } = request;
  const stands = outsideClaim !== null && outsideClaim.state !== "declined";
  const [typed, setTyped] = useState(stands ? typedOf(outsideClaim) : nobodyTyped);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  return (
    <ActDialog
      request={request}
      title={sentences.acts.outside}
      label={words.say}
      width="usual"
      isReady={isSomebody(typed)}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/outside", { params: { id }, body: { ...saidOf(typed), version } })
      }
      said={words.saidOf(number)}
      canUndo
      onProblem={(fault) => setErrors(fault instanceof Problem ? fault.fields : {})}
    >
      <p className={css["soft"]}>{words.explained(request.team.name)}</p>
      <OutsideFields typed={typed} onChange={setTyped} errors={errors} />
    </ActDialog>
  );
}

export function DeclineDialog({ request, onClose }: ActDialogGiven) {
  const [reason, setReason] = useState("");
  const { sentences } = useWords();
  const words = sentences.outside;
  const { id, number, version, outsideClaim } = request;
  const sayer = outsideClaim?.by?.name ?? words.whoSaidIt;
  return (
    <ActDialog
      request={request}
      title={sentences.acts.declineOutside}
      label={words.decline}
      isReady={reason.trim() !== ""}
      onClose={onClose}
      send={() =>
        api("POST /requests/:id/outside/decline", {
          params: { id },
          body: { reason: reason.trim(), version },
        })
      }
      said={words.declinedOf(number)}
      canUndo
    >
      <TextField
        coached
        data-autofocus=""
        label={words.whyNot}
        hint={words.whyNotHint(sayer)}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <LessonsFor need="declining" />
    </ActDialog>
  );
}
