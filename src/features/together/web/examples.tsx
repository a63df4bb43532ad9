import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { unchosen } from "./Columns.tsx";
import { ComparedView, NothingChosen } from "./ComparedPage.tsx";
import { FileView } from "./FilePage.tsx";
import { KnownView } from "./KnownPage.tsx";
import { apart, emptyList, list, tooLittle } from "./samples.ts";
import { sentences } from "./sentences.ts";
import { TogetherView } from "./TogetherPage.tsx";

const nothing = (): void => undefined;
const file = {
  csv: "",
  chosen: unchosen,
  answer: null,
  problem: null,
  busy: false,
  onCsv: nothing,
  onChosen: nothing,
  onRead: nothing,
  onLook: nothing,
  onAnother: nothing,
};
const columns = ["shop", "quarter", "mood", "sales"];
const read = { columns, lines: 120, empty: 2, wrong: [], wrongInAll: 0, comparison: null };

const drawn: readonly Example[] = [
  {
    name: "Inside and outside, something told",
    render: () => <TogetherView list={list} onFigure={nothing} />,
  },
  {
    name: "Inside and outside, a figure that leaders alone read",
    render: () => (
      <TogetherView
        list={{ ...list, figure: { ...list.figure, readBy: "leaders" } }}
        onFigure={nothing}
      />
    ),
  },
  {
    name: "Inside and outside, no outcome",
    render: () => <TogetherView list={emptyList} onFigure={nothing} />,
  },
  { name: "Inside and outside, loading", render: () => <SkeletonPage /> },
  {
    name: "Inside and outside, refused",
    render: () => (
      <RefusedPage
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Inside and outside, broken",
    render: () => <BrokenPage fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Compared, nothing chosen", render: () => <NothingChosen /> },
  { name: "Compared, told apart", render: () => <ComparedView comparison={apart} /> },
  { name: "Compared, too little", render: () => <ComparedView comparison={tooLittle} /> },
  { name: "A file of one's own, empty", render: () => <FileView {...file} /> },
  {
    name: "A file of one's own, refused",
    render: () => (
      <FileView {...file} problem={new Problem({ status: 422, reason: "unreadable" })} />
    ),
  },
  {
    name: "A file of one's own, its columns",
    render: () => <FileView {...file} answer={read} />,
  },
  {
    name: "A file of one's own, looked at",
    render: () => (
      <FileView
        {...file}
        answer={{
          ...read,
          comparison: apart,
          wrongInAll: 1,
          wrong: [{ line: 7, says: "'fast' is no number." }],
        }}
      />
    ),
  },
  {
    name: "What is known of happy staff and happy clients",
    render: () => <KnownView list={list} onFigure={nothing} />,
  },
];

const alsoInGerman = [
  "Inside and outside, something told",
  "Compared, told apart",
  "Compared, too little",
  "A file of one's own, its columns",
  "What is known of happy staff and happy clients",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
