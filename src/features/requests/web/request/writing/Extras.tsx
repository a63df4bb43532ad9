import { useRef, useState } from "react";
import { Button } from "#web/ui/Button.tsx";
import type { Writing } from "#web/ui/Composer.tsx";
import { AttachIcon } from "#web/ui/icons.ts";
import { useShortcut } from "#web/ui/shortcuts.ts";
import type { RequestDetail } from "../../data/api.ts";
import { sentences } from "../../sentences.ts";
import type { Then } from "./WritingDesk.tsx";

export interface ExtrasProps {
  request: RequestDetail;
  kind: Writing;
  isEmpty: boolean;
  onFiles: (files: readonly File[]) => void;
  onThen: (then: Then) => Promise<void>;
}

/** Beside the send button: what else happens with the reply, and files. */
export function Extras({ request, kind, isEmpty, onFiles, onThen }: ExtrasProps) {
  const [going, setGoing] = useState<Then | null>(null);
  const isProvider = request.side === "provider" && kind === "reply";
  const canWait = isProvider && request.may.includes("wait");
  const canFinish = isProvider && request.may.includes("finish");
  const run = async (then: Then): Promise<void> => {
    if (isEmpty || going !== null) return;
    setGoing(then);
    await onThen(then);
    setGoing(null);
  };
  const { andWait, andDone } = sentences.writing;
  const wait = (): void => void run("wait-for-customer");
  const finish = (): void => void run("finish");
  useShortcut("mod+shift+enter", andDone, finish, { enabled: canFinish && !isEmpty });
  useShortcut("mod+alt+enter", andWait, wait, { enabled: canWait && !isEmpty });
  return (
    <>
      {canFinish && (
        <Button busy={going === "finish"} disabled={isEmpty} onClick={finish}>
          {andDone}
        </Button>
      )}
      {canWait && (
        <Button busy={going === "wait-for-customer"} disabled={isEmpty} onClick={wait}>
          {andWait}
        </Button>
      )}
      <ChooseFiles onFiles={onFiles} />
    </>
  );
}

/** A button, since the place to write is the place to drop. */
export function ChooseFiles({ onFiles }: Pick<ExtrasProps, "onFiles">) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="quiet" icon={AttachIcon} onClick={() => input.current?.click()}>
        {sentences.files.add}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={sentences.files.add}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
