import css from "./Writing.module.css";
import type { Language } from "#web/data/language.ts";
import { type DroppedFile, sizeWords } from "#web/ui/FileDrop.tsx";
import { BrokenIcon, CloseIcon, FileIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { useWords } from "../../use-words.ts";

export interface FileListProps {
  files: readonly DroppedFile[];
  onRemove: (id: string) => void;
}

/** Files that go with the words: how far each is, or why it was not taken. */
export function FileList({ files, onRemove }: FileListProps) {
  const { lang, sentences } = useWords();
  if (files.length === 0) return null;
  return (
    <ul className={css["files"]} aria-label={sentences.files.label} aria-live="polite">
      {files.map((file) => (
        <li key={file.id} className={css["file"]}>
          {file.problem ? (
            <BrokenIcon size={16} aria-hidden="true" className={css["wrong"]} />
          ) : (
            <FileIcon size={16} aria-hidden="true" />
          )}
          <span className={css["name"]}>
            {file.name} <span className={css["size"]}>{farWords(file, lang)}</span>
            {file.problem && <span className={css["wrong"]}> {file.problem}</span>}
          </span>
          <IconButton
            icon={CloseIcon}
            label={sentences.files.remove(file.name)}
            onClick={() => onRemove(file.id)}
          />
        </li>
      ))}
    </ul>
  );
}

const farWords = ({ sent, sizeBytes }: DroppedFile, language: Language): string =>
  sent !== undefined && sent < 1 ? `${Math.round(sent * 100)} %` : sizeWords(sizeBytes, language);
