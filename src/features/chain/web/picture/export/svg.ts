/** The picture as a drawing that stands alone: no style sheet, no script, colours of the light theme. Pure. */
import type { Layout, PlacedSpot } from "../layout/layout.ts";
import { pointNear, type Standing, type Stroke, strokesOf } from "../layout/paths.ts";
import { sizes } from "../layout/sizes.ts";
import type { Words } from "../../use-words.ts";
import { wholeWords } from "../words.ts";

const ink = "#25211b";
const soft = "#635b50";
const accent = "#762f63";
const waiting = "#36577f";
const risk = "#855000";
const broken = "#a72d17";
const sheet = "#fffdfa";

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string;
}

const looks: Readonly<Record<Standing, Look>> = {
  agreed: { colour: soft, width: 1.25 },
  bought: { colour: accent, width: 1.5 },
  unconfirmed: { colour: soft, width: 1.25, dashes: "12 4" },
  unused: { colour: soft, width: 1.25, dashes: "5 5" },
  undeclared: { colour: waiting, width: 1.5, dashes: "1.5 4" },
  circle: { colour: risk, width: 1.5, dashes: "8 4 2 4" },
};
const weakest: Look = { colour: broken, width: 3 };

/** What XML cannot hold at all: control characters, and halves of characters. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- these are what is meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escaped = (text: string): string =>
  text.replace(unwritable, "").replace(/[&<>"']/g, (mark) => marks[mark]!);

/** As many letters as have room, by an average width; a browser without the font must not write over the edge. */
const fitting = (text: string, room: number, letterPx: number): string => {
  const most = Math.floor(room / letterPx);
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
};

type Attributes = Readonly<Record<string, string | number>>;

/** Attributes and words are escaped here and nowhere else. */
function element(name: string, attributes: Attributes, inside = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

const written = (attributes: Attributes, text: string): string =>
  element("text", attributes, escaped(text));

function strokeOf({ standing, isWeakest, path, arrows }: Stroke): string {
  const { colour, width, dashes } = isWeakest ? weakest : looks[standing];
  const line = { d: path, fill: "none", stroke: colour, "stroke-width": width };
  return (
    element("path", dashes ? { ...line, "stroke-dasharray": dashes } : line) +
    element("path", { d: arrows, fill: colour })
  );
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function spotOf({ kind, name, x, y }: PlacedSpot): string {
  const box = { x, y: rounded(y - sizes.row / 2 + 2), width: sizes.width, height: sizes.row - 4 };
  const line = { rx: kind === "segment" ? 13 : 4, fill: sheet, stroke: accent };
  const shape = element("rect", { ...box, ...line, stroke: kind === "segment" ? accent : soft });
  const words = written(
    { x: x + 10, y: rounded(y + 4.5), fill: ink },
    fitting(name, sizes.width - 20, 7.2),
  );
  return element("g", {}, element("title", {}, escaped(name) || " ") + shape + words);
}

/** Gives an SVG of a file's own, with a title and a description for those who do not see it. */
export function svgOf(layout: Layout, spoken: Words): string {
  const { width, height, blocks, heads, spots, links } = layout;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const strong = { fill: soft, "font-weight": 600 };
  const weakestMarks = links
    .filter(({ link }) => link.weakest)
    .map(({ points }) => {
      const { x, y } = pointNear(points, "start");
      const place = {
        x,
        y: rounded(y - 6),
        "text-anchor": "middle",
        fill: broken,
        "font-weight": 600,
      };
      return written(place, spoken.whole.stage.weakest);
    });
  const parts = [
    element("title", {}, escaped(spoken.whole.title)),
    element("desc", {}, escaped(wholeWords(layout, spoken))),
    element("rect", { ...size, fill: "#faf7f2" }),
    ...strokesOf(layout).map(strokeOf),
    ...blocks.map(({ kind, name, x, y }) =>
      written(
        { x, y: rounded(y + 16), ...strong },
        fitting(kind === "segment" ? spoken.whole.outside : name, sizes.width, 7.6),
      ),
    ),
    ...heads.map(({ band, y }) =>
      written(
        { x: sizes.margin, y: rounded(y), ...strong, "font-size": 16 },
        spoken.whole.bands[band],
      ),
    ),
    ...spots.map(spotOf),
    ...weakestMarks,
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "xml:lang": spoken.lang,
    role: "img",
    "font-family": "Inter, system-ui, 'Segoe UI', Arial, sans-serif",
    "font-size": 13,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, parts.join("\n"))}\n`;
}

/** Of an image: twice as large as the drawing, and smaller where a browser would not make one so large. */
export function imageScale({ width, height }: { width: number; height: number }): number {
  return Math.min(2, mostSide / width, mostSide / height, Math.sqrt(mostPixels / (width * height)));
}
const mostSide = 8192;
const mostPixels = 32_000_000;
