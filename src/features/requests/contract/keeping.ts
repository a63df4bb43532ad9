/** Files and drafts. */
import { contract } from "#platform/http/contract.ts";
import {
  FileAnswer,
  Id,
  Instant,
  Line,
  Nothing,
  OrNull,
  Type,
  shape,
} from "#platform/http/shapes.ts";
import { Attachment } from "./shapes.ts";

export const keepingContract = contract({
  "POST /attachments": {
    summary: "Send a file; it belongs to nothing until what it belongs to is sent",
    query: shape({ name: Line(255), type: Type.Optional(Line(150)) }),
    uploadMostBytes: 25 * 1024 * 1024,
    answer: Attachment,
    status: 201,
    refusals: {
      notThisKind: { status: 415, title: "Files of this kind are not taken" },
    },
  },
  "GET /requests/:id/attachments/:attachmentId": {
    summary: "Download a file",
    params: shape({ id: Id(), attachmentId: Id() }),
    answer: FileAnswer,
  },
  "GET /drafts/:key": {
    summary: "What you have begun to write and not sent",
    params: shape({ key: Type.String({ pattern: "^[a-z0-9:-]{1,200}$" }) }),
    answer: shape({
      body: OrNull(Type.Record(Type.String(), Type.Unknown())),
      at: OrNull(Instant()),
    }),
  },
  "PUT /drafts/:key": {
    summary: "Keep what you have begun to write",
    params: shape({ key: Type.String({ pattern: "^[a-z0-9:-]{1,200}$" }) }),
    body: shape({ body: Type.Record(Type.String(), Type.Unknown()) }),
    leavesNoAct: true,
    answer: Nothing,
  },
  "DELETE /drafts/:key": {
    summary: "Throw a draft away",
    params: shape({ key: Type.String({ pattern: "^[a-z0-9:-]{1,200}$" }) }),
    leavesNoAct: true,
    answer: Nothing,
  },
});
