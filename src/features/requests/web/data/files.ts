/** Files on their way to the server, with how far they are; fetch cannot say that, so this is an XMLHttpRequest. */
import { useRef, useState } from "react";
import { base, newKey, queryText } from "#web/data/client.ts";
import { offline, Problem, sentenceFor, type ProblemJson } from "#web/data/problem.ts";
import type { DroppedFile } from "#web/ui/FileDrop.tsx";
import { useSentences } from "#web/ui/words.ts";
import { useWords, type Words } from "../use-words.ts";
import type { Attachment } from "./api.ts";

export const mostBytes = 25 * 1024 * 1024;
const mostFiles = 20;

interface Going extends DroppedFile {
  attachmentId?: string | undefined;
  stop?: (() => void) | undefined;
}

export interface Files {
  shown: readonly DroppedFile[];
  /** Those that have arrived. */
  ids: string[];
  isGoing: boolean;
  add: (files: readonly File[]) => void;
  remove: (id: string) => void;
  clear: () => void;
}

export function useFiles(): Files {
  const { sentences } = useWords();
  const general = useSentences();
  const [files, setFiles] = useState<readonly Going[]>([]);
  const latest = useRef(files);
  const change = (next: (before: readonly Going[]) => readonly Going[]): void => {
    latest.current = next(latest.current);
    setFiles(latest.current);
  };
  const patch = (id: string, what: Partial<Going>): void =>
    change((before) => before.map((file) => (file.id === id ? { ...file, ...what } : file)));
  const addOne = (file: File): void => {
    const id = newKey();
    const problem = whyNot(file, latest.current.length, sentences.files);
    const one: Going = { id, name: file.name, sizeBytes: file.size };
    if (problem !== undefined) return change((before) => [...before, { ...one, problem }]);
    const { done, stop } = send(file, (sent) => patch(id, { sent }));
    change((before) => [...before, { ...one, sent: 0, stop }]);
    done.then(
      (attachment) => patch(id, { sent: 1, attachmentId: attachment.id }),
      (fault) =>
        patch(id, { sent: undefined, problem: sentenceFor(fault, sentences.refusals, general) }),
    );
  };
  return {
    shown: files,
    ids: files.flatMap((file) => file.attachmentId ?? []),
    isGoing: files.some((file) => file.problem === undefined && file.attachmentId === undefined),
    add: (added) => added.forEach(addOne),
    remove: (id) => {
      latest.current.find((file) => file.id === id)?.stop?.();
      change((before) => before.filter((file) => file.id !== id));
    },
    clear: () => change(() => []),
  };
}

function whyNot(
  file: File,
  before: number,
  words: Words["sentences"]["files"],
): string | undefined {
  if (file.size > mostBytes) return words.tooLarge;
  if (file.size === 0) return words.empty;
  return before >= mostFiles ? words.tooMany : undefined;
}

/** Sends one file; `onSent` hears the share from 0 to 1. Rejects with a Problem. */
export function send(
  file: File,
  onSent: (share: number) => void,
): { done: Promise<Attachment>; stop: () => void } {
  const request = new XMLHttpRequest();
  const type = file.type === "" ? undefined : file.type;
  request.open("POST", `${base}/attachments${queryText({ name: file.name, type })}`);
  request.setRequestHeader("accept", "application/json");
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("idempotency-key", newKey());
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
  const done = new Promise<Attachment>((resolve, reject) => {
    request.onload = () => {
      if (request.status === 201) return resolve(JSON.parse(request.responseText) as Attachment);
      reject(problemIn(request));
    };
    request.onerror = () => reject(offline());
  });
  request.send(file);
  return { done, stop: () => request.abort() };
}

function problemIn(request: XMLHttpRequest): Problem {
  const isJson = (request.getResponseHeader("content-type") ?? "").includes("json");
  const told = isJson ? (JSON.parse(request.responseText) as ProblemJson) : {};
  return new Problem({ ...told, status: request.status });
}
