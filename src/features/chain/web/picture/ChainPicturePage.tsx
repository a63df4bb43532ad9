import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useChain } from "./data.ts";
import { PictureView } from "./PictureView.tsx";
import { useWords } from "../use-words.ts";

/** The whole chain in one picture: who serves whom, up to the customers outside. */
export default function ChainPicturePage() {
  const spoken = useWords();
  const { data, error, refetch } = useChain();
  if (data) return <PictureView chain={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.whole.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={spoken.whole.title} subtitle={spoken.whole.subtitle} width="wide">
      <SkeletonRows />
    </SpokenPage>
  );
}
