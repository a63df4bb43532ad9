/** That the standard of conduct changed, and by how much; of nobody's reading of it. Pure. */
import type { Changed } from "#feature/conduct";
import { sayCounted, sayMonth } from "../words.ts";
import { countGround, type Tellings } from "./parts.ts";

const how =
  "Against the version that held when the month began. An article that is new and was taken away again within the month is not counted, nor one that only moved.";
const href = "/conduct";

export function tellOfConduct(month: string, changed: Changed | null): Tellings {
  if (changed === null) return { told: [], compared: 0 };
  const { version, versions, added, reworded, removed } = changed;
  const when = sayMonth(month);
  const parts = [
    added > 0 && sayCounted(added, "new article"),
    reworded > 0 && `${sayCounted(reworded, "article")} in other words`,
    removed > 0 && `${sayCounted(removed, "article")} taken away`,
  ].filter((part) => part !== false);
  const what = parts.length === 0 ? "its articles in another order" : parts.join(", ");
  const often = versions > 1 ? ` after ${sayCounted(versions, "change")}` : "";
  const said = `The standard of conduct has a new version since ${when}, version ${version}${often}: ${what}.`;
  const grounds = [
    countGround(`Versions published, ${when}`, versions, href),
    countGround("New articles", added, href),
    countGround("Articles in other words", reworded, href),
    countGround("Articles taken away", removed, href),
  ];
  const sentence = { key: "conduct", said, how, href, grounds };
  return { told: [{ part: "opening", weight: 0.2, sentence }], compared: 0 };
}
