/** The month as a page of HTML that mail programs show: tables, no styles from elsewhere, nothing to fetch. */
import { type OutlineLine, type OutlinePart, outlineOf } from "./outline.ts";
import type { DigestRow } from "./queries.ts";

const ink = "#25211b";
const soft = "#635b50";
const accent = "#762f63";
const font = "font-family:Inter,Segoe UI,Helvetica,Arial,sans-serif";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

function lineOf({ said, href, grounds }: OutlineLine, publicUrl: string): string {
  const link = escaped(`${publicUrl}${href}`);
  const small = grounds.map((ground) => `${escaped(ground)}<br>`).join("");
  return `<li style="margin:0 0 14px"><a href="${link}" style="color:${accent};text-decoration:underline">${escaped(said)}</a><br><span style="color:${soft};font-size:13px">${small}</span></li>`;
}

function partOf({ title, none, lines }: OutlinePart, publicUrl: string): string {
  const head =
    title === null ? "" : `<h2 style="font-size:17px;margin:28px 0 10px">${escaped(title)}</h2>`;
  if (lines.length === 0)
    return none === null ? "" : `${head}<p style="color:${soft}">${escaped(none)}</p>`;
  const items = lines.map((line) => lineOf(line, publicUrl)).join("\n");
  return `${head}<ul style="margin:0;padding:0 0 0 18px">${items}</ul>`;
}

/** A whole document; links lead to `publicUrl`. */
export function mailOf(digest: DigestRow, publicUrl: string): string {
  const { title, parts, foot } = outlineOf(digest);
  const here = escaped(`${publicUrl}/digests/${digest.month}`);
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#faf7f2;color:${ink};${font};font-size:15px;line-height:1.5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" style="max-width:640px;width:100%;background:#ffffff;border-radius:10px"><tr><td style="padding:28px 28px 24px;${font}">
<h1 style="font-size:22px;margin:0 0 16px">${escaped(title)}</h1>
${parts.map((part) => partOf(part, publicUrl)).join("\n")}
<p style="margin:28px 0 0;font-size:13px;color:${soft}">${escaped(foot)}</p>
<p style="margin:8px 0 0;font-size:13px"><a href="${here}" style="color:${accent}">Read it in Goodturn</a></p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
