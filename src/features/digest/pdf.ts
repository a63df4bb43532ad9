/** The month on A4 pages, tagged for screen readers, with the typeface of the product in it. */
import { createRequire } from "node:module";
import PdfKit from "pdfkit";
import { type OutlineLine, type OutlinePart, outlineOf } from "./outline.ts";
import type { DigestRow } from "./queries.ts";

const require = createRequire(import.meta.url);
/** Subsetting in the PDF needs whole fonts; the screens have theirs in pieces. */
const fonts = {
  text: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  strong: require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};
const colours = { ink: "#25211b", soft: "#635b50", link: "#762f63" };
const margin = 56;

type Pdf = InstanceType<typeof PdfKit>;

/** The whole file. Points are PDF's, 72 to an inch. */
export async function pdfOf(digest: DigestRow, publicUrl: string): Promise<Uint8Array> {
  const { title, parts, foot } = outlineOf(digest);
  const pdf = new PdfKit({
    size: "A4",
    margin,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    info: { Title: title, Creator: "Goodturn", CreationDate: digest.asOf, ModDate: digest.asOf },
  });
  const content = collect(pdf);
  pdf.registerFont("text", fonts.text).registerFont("strong", fonts.strong);
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  const add = (tag: string, draw: () => void): void => {
    document.add(pdf.struct(tag, {}, draw));
  };
  add("H1", () => pdf.font("strong").fontSize(20).fillColor(colours.ink).text(title).moveDown(0.6));
  for (const part of parts) drawPart(pdf, part, { add, publicUrl });
  add("P", () => pdf.moveDown(1).font("text").fontSize(8.5).fillColor(colours.soft).text(foot));
  document.end();
  pdf.end();
  return content;
}

interface Drawing {
  readonly add: (tag: string, draw: () => void) => void;
  readonly publicUrl: string;
}

function drawPart(pdf: Pdf, { title, none, lines }: OutlinePart, drawing: Drawing): void {
  if (title !== null) {
    drawing.add("H2", () =>
      pdf
        .moveDown(0.8)
        .font("strong")
        .fontSize(13)
        .fillColor(colours.ink)
        .text(title)
        .moveDown(0.3),
    );
  }
  if (lines.length === 0 && none !== null)
    drawing.add("P", () => pdf.font("text").fontSize(10.5).fillColor(colours.soft).text(none));
  for (const line of lines) drawLine(pdf, line, drawing);
}

function drawLine(
  pdf: Pdf,
  { said, href, grounds }: OutlineLine,
  { add, publicUrl }: Drawing,
): void {
  const link = `${publicUrl}${href}`;
  add("P", () =>
    pdf
      .font("text")
      .fontSize(10.5)
      .fillColor(colours.link)
      .text(said, { link, underline: true, lineGap: 2 }),
  );
  add("P", () =>
    pdf
      .fontSize(8.5)
      .fillColor(colours.soft)
      .text(grounds.join("\n"), { link: null, underline: false, indent: 10, lineGap: 1.5 })
      .moveDown(0.5),
  );
}

async function collect(pdf: Pdf): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of pdf) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}
