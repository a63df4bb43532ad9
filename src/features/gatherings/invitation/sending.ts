/** The invitation as a file that calendars open. */
import { Readable } from "node:stream";
import type { FileToSend } from "#platform/http/shapes.ts";
import { type Invitation, invitationText } from "./rules.ts";

export function invitationFile(one: Invitation): FileToSend {
  const bytes = Buffer.from(invitationText(one), "utf8");
  return {
    name: "gathering.ics",
    type: "text/calendar; charset=utf-8",
    sizeBytes: bytes.length,
    content: Readable.from([bytes]),
  };
}
