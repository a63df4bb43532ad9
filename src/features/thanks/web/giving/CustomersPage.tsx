import { go, useQueryText } from "#web/navigation.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useSegments } from "../data.ts";
import { useWords } from "../use-words.ts";
import { CustomerForm } from "./CustomerForm.tsx";

const mineHref = "/me/thanks";

/** A customer's words about no single request: '/thanks/customers?segment=…'. */
export default function CustomersPage() {
  const { customers: words, lang, mine, refusals } = useWords();
  const [segmentId] = useQueryText("segment");
  const { data, error, refetch } = useSegments(true);
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonPage />;
  return (
    <SpokenPage title={words.title} width="text" back={{ href: mineHref, label: mine.title }}>
      <CustomerForm about={{ segments: data.rows, segmentId }} onDone={() => go(mineHref)} />
    </SpokenPage>
  );
}
