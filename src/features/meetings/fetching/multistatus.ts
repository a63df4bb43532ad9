/** The answers of WebDAV: what stands within each response. Document types, and so entities of their own, are refused. */
import { SaxesParser } from "saxes";

export interface DavResponse {
  readonly href: string;
  readonly isCalendar: boolean;
  /** Holds events: true unless it says what it holds and that is something else. */
  readonly hasEvents: boolean;
  /** By the local name of the property; of a property that holds an address, that address. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Open {
  href: string;
  isCalendar: boolean;
  components: string[];
  readonly texts: Map<string, string>;
}

/** An answer that means well is some ten deep; what each tag costs grows with how many are open around it. */
const mostDepth = 64;

function go(path: string[], local: string): void {
  path.push(local);
  if (path.length > mostDepth) throw new NotXml("too deep");
}

/** Null where it is no multistatus. */
export function readMultistatus(text: string): DavResponse[] | null {
  const found: Open[] = [];
  const path: string[] = [];
  let open: Open | null = null;
  let isMultistatus = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", () => parser.fail("no document types"));
  parser.on("error", (fault) => {
    throw new NotXml(fault.message);
  });
  parser.on("opentag", ({ local, attributes }) => {
    go(path, local);
    if (path.length === 1) isMultistatus = local === "multistatus";
    if (local === "response")
      open = { href: "", isCalendar: false, components: [], texts: new Map() };
    if (local === "calendar" && path.includes("resourcetype") && open) open.isCalendar = true;
    if (local === "comp" && open) open.components.push(attributes["name"]?.value ?? "");
  });
  const onText = (part: string): void => {
    if (!open) return;
    const within = path.indexOf("prop");
    if (path.at(-1) === "href" && within === -1) open.href += part.trim();
    const property = within === -1 ? undefined : path[within + 1];
    const isOwn = path.length === within + 2 || path.at(-1) === "href";
    if (property !== undefined && isOwn)
      open.texts.set(property, (open.texts.get(property) ?? "") + part);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ local }) => {
    path.pop();
    if (local === "response" && open) found.push(open);
    if (local === "response") open = null;
  });
  try {
    parser.write(text).close();
  } catch (fault) {
    if (fault instanceof NotXml) return null;
    throw fault;
  }
  return isMultistatus ? found.map(asResponse) : null;
}

class NotXml extends Error {}

const asResponse = ({ href, isCalendar, components, texts }: Open): DavResponse => ({
  href,
  isCalendar,
  hasEvents: components.length === 0 || components.includes("VEVENT"),
  texts,
});

/** The address that a property of the first response holds. */
export function hrefWithin(
  responses: readonly DavResponse[],
  property: string,
): string | undefined {
  const text = responses[0]?.texts.get(property)?.trim();
  return text === "" ? undefined : text;
}
