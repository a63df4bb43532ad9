/** Which files are taken and under what name and type they are given out again. Pure. */

/** Kinds that run when opened: nobody needs them from a colleague in a request. */
const refused = new Set(
  "exe com bat cmd scr pif msi msp hta cpl jar js jse vbs vbe wsf wsh ps1 psm1 lnk reg dll sys scf url appx".split(
    " ",
  ),
);

/** Types that are given out as they are; everything else is bytes. Never one that a browser would run: no html, svg or xml. */
const known: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  mp4: "video/mp4",
  mp3: "audio/mpeg",
};

/** First bytes of programs, whatever the name says: Windows, Linux, macOS. */
const programs = ["4d5a", "7f454c46", "cffaedfe", "cafebabe"];

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})[. ]*$/.exec(name.toLowerCase())?.[1] ?? "";
}

/** The type under which it is given out, or null when such a file is not taken. `given` is only a claim and decides nothing. */
export function typeOf(name: string, _given: string | undefined, head: Uint8Array): string | null {
  const ending = endingOf(safeName(name));
  if (refused.has(ending)) return null;
  const start = Buffer.from(head.subarray(0, 4)).toString("hex");
  if (programs.some((program) => start.startsWith(program))) return null;
  return known[ending] ?? "application/octet-stream";
}

/**
 * The name without what could trick a reader or a program: folders, control and zero-width characters, marks that turn the direction of
 * writing, so that 'gpj.exe' cannot look like 'exe.jpg'.
 */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, "")
    .replace(/^\.+/, "")
    .trim();
  return clean.length === 0 ? "file" : clean.slice(-150);
}
