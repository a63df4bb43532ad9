import { useState, type ChangeEvent, type ReactNode } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import css from "./Dialogs.module.css";
import { Field } from "./Field.tsx";
import { ProblemLine } from "./States.tsx";
import { TextArea } from "./TextArea.tsx";

export interface BringInProps<Preview> {
  words: Readonly<
    Record<"title" | "intro" | "file" | "paste" | "look" | "again" | "carry" | "close", string>
  >;
  refusals: Readonly<Record<string, string>>;
  /** What the file chooser offers: '.csv,text/csv'. */
  accept: string;
  onLook: (text: string) => Promise<Preview>;
  /** How many lines would be taken; with none there is nothing to carry out. */
  takes: (preview: Preview) => number;
  onCarry: (text: string) => Promise<void>;
  onClose: () => void;
  /** Before the choice of a file: the way out, where both stand in one dialog. */
  above?: ReactNode;
  /** Fields beside the text. */
  beside?: ReactNode;
  children: (preview: Preview) => ReactNode;
}

/** First what a text or file would do, line by line where it is wrong; then the same carried out. */
export function BringIn<Preview>(props: BringInProps<Preview>) {
  const { words, refusals, onLook, takes, onCarry, onClose } = props;
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = useAct(async () => setPreview(await onLook(text)));
  const carry = useAct(async () => {
    await onCarry(text);
    onClose();
  });
  const actions = preview ? (
    <>
      <Button
        onClick={() => {
          carry.forget();
          setPreview(null);
        }}
      >
        {words.again}
      </Button>
      <Button
        kind="primary"
        busy={carry.busy}
        disabled={takes(preview) === 0}
        onClick={() => void carry.run(undefined)}
      >
        {words.carry}
      </Button>
    </>
  ) : (
    <>
      <Button onClick={onClose}>{words.close}</Button>
      <Button
        kind="primary"
        busy={look.busy}
        disabled={text.trim() === ""}
        onClick={() => void look.run(undefined)}
      >
        {words.look}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={words.title} width="wide" actions={actions}>
      <div className={css["form"]}>
        <ProblemLine problem={look.problem ?? carry.problem} words={refusals} />
        {preview ? props.children(preview) : <Choose {...props} text={text} onText={setText} />}
      </div>
    </Dialog>
  );
}

interface ChooseProps extends Pick<BringInProps<never>, "words" | "accept" | "above" | "beside"> {
  text: string;
  onText: (text: string) => void;
}

function Choose({ words, accept, above, beside, text, onText }: ChooseProps) {
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.currentTarget.files?.[0];
    if (file) onText(await file.text());
  };
  return (
    <>
      {above}
      <p className={css["soft"]}>{words.intro}</p>
      <Field label={words.file}>
        {(tied) => (
          <input
            {...tied}
            className={css["file"]}
            type="file"
            accept={accept}
            onChange={(event) => void read(event)}
          />
        )}
      </Field>
      <TextArea coached={false} label={words.paste} value={text} onChange={onText} />
      {beside}
    </>
  );
}
