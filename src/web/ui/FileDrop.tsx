import { useId, useState } from "react";
import css from "./FileDrop.module.css";
import { classNames } from "./class-names.ts";
import { FieldError } from "./Field.tsx";
import { AttachIcon, CloseIcon, FileIcon } from "./icons.ts";
import { IconButton } from "./IconButton.tsx";
import { useSentences } from "./words.ts";
import type { Language } from "#web/data/language.ts";
import { numberWords } from "#web/data/zone.ts";

export interface DroppedFile {
  id: string;
  name: string;
  sizeBytes: number;
  /** 0 to 1 while it is sent. */
  sent?: number | undefined;
  /** Why it was not taken, in a sentence. */
  problem?: string | undefined;
}

export interface FileDropProps {
  label: string;
  hint?: string | undefined;
  files: readonly DroppedFile[];
  onFiles: (files: readonly File[]) => void;
  onRemove: (id: string) => void;
  accept?: string | undefined;
  multiple?: boolean | undefined;
  error?: string | undefined;
}

export function sizeWords(bytes: number, language: Language = "en"): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6
    ? `${numberWords(bytes / 1000, 0, language)} kB`
    : `${numberWords(bytes / 1e6, 1, language)} MB`;
}

/** Files by dropping, choosing or the keyboard. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, files, onRemove, error } = props;
  const id = useId();
  return (
    <div className={css["drop"]}>
      <DropPlace {...props} id={id} />
      {hint && (
        <div id={`${id}-hint`} className={css["hint"]}>
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} error={error} />
      {files.length > 0 && (
        <ul className={css["files"]} aria-label={label}>
          {files.map((file) => (
            <Dropped key={file.id} file={file} onRemove={onRemove} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The input covers the whole place, so that the browser itself takes what is dropped. */
function DropPlace({
  id,
  label,
  hint,
  onFiles,
  accept,
  multiple = true,
}: FileDropProps & { id: string }) {
  const sentences = useSentences();
  const [isOver, setOver] = useState(false);
  return (
    <div className={classNames(css["place"], isOver && css["over"])}>
      <AttachIcon size={18} aria-hidden="true" />
      <label htmlFor={id}>
        <span className="unseen">{label}: </span>
        {sentences.dropFiles} <span className={css["choose"]}>{sentences.chooseFiles}</span>
      </label>
      <input
        id={id}
        className={css["input"]}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}

function Dropped({ file, onRemove }: { file: DroppedFile; onRemove: (id: string) => void }) {
  const sentences = useSentences();
  const isGoing = file.sent !== undefined && file.sent < 1;
  return (
    <li className={css["file"]}>
      <FileIcon size={16} aria-hidden="true" />
      <span className={css["name"]}>
        {file.name}
        {file.problem && <span className={css["problem"]}>{file.problem}</span>}
      </span>
      <span className={css["size"]}>
        {isGoing
          ? `${Math.round((file.sent ?? 0) * 100)} %`
          : sizeWords(file.sizeBytes, sentences.lang)}
      </span>
      <IconButton
        icon={CloseIcon}
        label={sentences.remove(file.name)}
        onClick={() => onRemove(file.id)}
      />
    </li>
  );
}
