import css from "./Skeleton.module.css";
import pageCss from "./Page.module.css";
import { classNames } from "./class-names.ts";
import { useSentences } from "./words.ts";

const widths = ["62%", "48%", "71%", "55%", "66%", "43%"];

/** Rows to come, of the size of rows. Never more of them than a screen holds. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  const sentences = useSentences();
  return (
    <div className={css["rows"]}>
      <output className="unseen" lang={sentences.lang}>
        {sentences.loading}
      </output>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={css["row"]}>
          <span className={css["dot"]} />
          <span className={css["bar"]} style={{ width: widths[index % widths.length] }} />
        </div>
      ))}
    </div>
  );
}

/** Lines of text to come. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  const sentences = useSentences();
  return (
    <div className={css["text"]}>
      <output className="unseen" lang={sentences.lang}>
        {sentences.loading}
      </output>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className={css["bar"]}
          style={{ width: index === lines - 1 ? "45%" : "100%" }}
        />
      ))}
    </div>
  );
}

/** A whole page to come: head, then rows. */
export function SkeletonPage() {
  return (
    <div className={classNames(pageCss["page"], css["page"])}>
      <span className={css["title"]} />
      <SkeletonRows />
    </div>
  );
}
