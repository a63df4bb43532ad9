import { useState } from "react";
import { longWord, requests } from "./samples.ts";
import { Button } from "../Button.tsx";
import { Composer, type Writing } from "../Composer.tsx";
import { FileDrop, type DroppedFile } from "../FileDrop.tsx";
import { ThanksIcon } from "../icons.ts";
import { Happened, Timeline, Written } from "../Timeline.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";

const at = requests[1].due;

function Write({
  first,
  text: start,
  fails = false,
}: {
  first: Writing;
  text: string;
  fails?: boolean;
}) {
  const [kind, setKind] = useState(first);
  const [text, setText] = useState(start);
  const send = async (): Promise<void> => {
    if (fails) throw new Problem({ status: 0, reason: "offline" });
    setText("");
  };
  return (
    <Composer
      text={text}
      onText={setText}
      kind={kind}
      onKind={setKind}
      onSend={send}
      readers="Mira Okonkwo and Sales North see this."
      wasKept={start !== ""}
      extras={<Button kind="quiet">Attach a file</Button>}
    />
  );
}

function Files() {
  const [files, setFiles] = useState<readonly DroppedFile[]>([
    { id: "1", name: "payslip-october.pdf", sizeBytes: 184_220 },
    { id: "2", name: `${longWord}.pdf`, sizeBytes: 24_184_220, sent: 0.4 },
    {
      id: "3",
      name: "film.mov",
      sizeBytes: 940_000_000,
      problem: "Larger than 50 MB. Share it by a link instead.",
    },
  ]);
  const add = (added: readonly File[]): void =>
    setFiles([
      ...files,
      ...added.map((file) => ({ id: file.name, name: file.name, sizeBytes: file.size })),
    ]);
  return (
    <FileDrop
      label="Files for this request"
      hint="Up to 50 MB each."
      files={files}
      onFiles={add}
      onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
    />
  );
}

export const writingExamples: readonly Example[] = [
  {
    name: "Timeline, replies and notes",
    render: () => (
      <Timeline label="History of request 412">
        <Written kind="reply" who="Mira Okonkwo" from="Sales North" at={at}>
          {
            "Our new colleague starts on Monday.\n\nCould she have a laptop, a badge and a desk near the window?"
          }
        </Written>
        <Happened at={at}>IT took it</Happened>
        <Written kind="note" who="Tomasz Wiśniewski" from="IT" at={at}>
          {`The last laptop of this kind is promised elsewhere; see ${longWord}.`}
        </Written>
        <Happened icon={ThanksIcon} at={at}>
          Mira thanked IT
        </Happened>
        <Written
          kind="reply"
          who="Tomasz Wiśniewski"
          from="IT"
          at={at}
          below={<Button size="small">Say thanks</Button>}
        >
          Gladly. It stands on her desk by Friday noon.
        </Written>
      </Timeline>
    ),
  },
  { name: "Composer, reply", render: () => <Write first="reply" text="" /> },
  {
    name: "Composer, note with a draft",
    render: () => <Write first="note" text="Ask Legal before answering." />,
  },
  {
    name: "Composer, sending fails",
    render: () => <Write first="reply" text="It is done." fails />,
  },
  { name: "FileDrop", render: Files },
];
