/** The text of an HTML mail, for where it brings none of its own: one walk over its tags, whatever they are. Pure. */

/** What is in these is no text of the writer. */
const left = new Set(["head", "style", "script", "title", "blockquote", "template", "svg"]);
const breaking = new Set([
  "br",
  "p",
  "div",
  "li",
  "tr",
  "h1",
  "h2",
  "h3",
  "ul",
  "ol",
  "table",
  "hr",
]);
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  euro: "€",
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, ...[ten, hex, name]) => {
      if (typeof name === "string") return named[name] ?? whole;
      const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
      const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : " ";
    },
  );
}

/** A tag, a comment or the text between two; a tag that nobody closes ends the mail, for what follows cannot be told from it. */
const piece = /<!--(?:(?!-->)[^])*-->|<(\/?)([a-z][a-z\d]*)[^>]*>|<[^>]*>|([^<]+)/giy;

export function textOfHtml(html: string): string {
  const kept: string[] = [];
  let leaving = "";
  for (const [, slash, tag, text] of html.matchAll(piece)) {
    if (leaving === "") kept.push(textOf(text, tag));
    if (tag !== undefined) leaving = leavingAfter(leaving, tag.toLowerCase(), slash === "/");
  }
  return decoded(kept.join("")).replace(/[ \t]*\n[ \t]*/g, "\n");
}

function textOf(text: string | undefined, tag: string | undefined): string {
  if (text !== undefined) return text.replace(/\s+/g, " ");
  return tag !== undefined && breaking.has(tag.toLowerCase()) ? "\n" : "";
}

/** What is left out from here on; the first end of it ends it, since a mail is not to be trusted to close what it opens twice. */
function leavingAfter(leaving: string, name: string, isEnd: boolean): string {
  if (leaving === "") return !isEnd && left.has(name) ? name : "";
  return isEnd && name === leaving ? "" : leaving;
}
