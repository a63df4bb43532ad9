import { newId } from "#platform/crypto/ids.ts";
import { signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import { safeName, typeOf } from "./attachment-rules.ts";
import type { requestsContract } from "./contract.ts";
import { findAttachment, insertAttachment } from "./queries/attachments.ts";

type Files = "POST /attachments" | "GET /requests/:id/attachments/:attachmentId";

export const fileAnswers: Pick<RoutesOf<typeof requestsContract>, Files> = {
  "POST /attachments": {
    access: signedIn,
    answer: async ({ db, who, now, query, file, subject, refuse }) => {
      const type = typeOf(query.name, query.type, file.head);
      if (type === null) return refuse("notThisKind");
      await file.keep();
      const { hash: contentHash, sizeBytes } = file;
      const attachment = { id: newId(), contentHash, name: safeName(query.name), type, sizeBytes };
      await insertAttachment(db, { ...attachment, byPersonId: who.personId, at: now });
      subject("attachment", attachment.id);
      return { id: attachment.id, name: attachment.name, type, sizeBytes };
    },
  },
  "GET /requests/:id/attachments/:attachmentId": {
    access: signedIn,
    answer: async ({ db, who, params, files }) => {
      const file = found(await findAttachment(db, who, params.id, params.attachmentId));
      return { ...file, content: files.open(file.contentHash) };
    },
  },
};
