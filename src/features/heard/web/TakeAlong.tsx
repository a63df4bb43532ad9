import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, FileIcon } from "#web/ui/icons.ts";
import { exportHref } from "./data.ts";
import css from "./heard.module.css";
import { useWords } from "./use-words.ts";

/** Results on paper or as a file; on paper itself neither is offered. */
export function TakeAlong({ waveId }: { waveId: string }) {
  const words = useWords().sentences.wave;
  return (
    <div className={css["acts"]}>
      <Button icon={FileIcon} onClick={() => window.print()}>
        {words.print}
      </Button>
      <ButtonLink href={exportHref(waveId)} icon={DownloadIcon} download>
        {words.download}
      </ButtonLink>
    </div>
  );
}
