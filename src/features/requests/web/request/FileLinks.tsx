import css from "./Request.module.css";
import { base } from "#web/data/client.ts";
import { FileIcon } from "#web/ui/icons.ts";
import { sizeWords } from "#web/ui/FileDrop.tsx";
import type { Attachment } from "../data/api.ts";
import { useWords } from "../use-words.ts";

/** Files that can be fetched; always as a download. */
export function FileLinks({ id, files }: { id: string; files: readonly Attachment[] }) {
  const { lang, sentences } = useWords();
  if (files.length === 0) return null;
  return (
    <ul className={css["files"]} aria-label={sentences.request.filesOf}>
      {files.map((file) => (
        <li key={file.id}>
          <a
            className={css["file"]}
            href={`${base}/requests/${id}/attachments/${file.id}`}
            download={file.name}
          >
            <FileIcon size={16} aria-hidden="true" />
            <span>
              {file.name} <span className={css["soft"]}>{sizeWords(file.sizeBytes, lang)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
