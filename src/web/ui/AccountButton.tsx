import { lazy, Suspense, useState, type Ref } from "react";
import css from "./AccountButton.module.css";
import { Avatar } from "./Chip.tsx";
import { useSentences } from "./words.ts";

export interface Account {
  name: string;
  /** Where Administration is, for those who may. */
  administrationHref?: string | undefined;
  settingsHref?: string | undefined;
  signOut: () => void;
}

const AccountMenu = lazy(() => import("./AccountMenu.tsx"));

/** The avatar. Its menu is fetched when the pointer or the focus comes near. */
export function AccountButton({ account }: { account: Account }) {
  const [wanted, setWanted] = useState(false);
  const plain = (
    <AccountFace
      name={account.name}
      onClick={() => setWanted(true)}
      onPointerEnter={() => void import("./AccountMenu.tsx")}
      onFocus={() => void import("./AccountMenu.tsx")}
    />
  );
  if (!wanted) return plain;
  return (
    <Suspense fallback={plain}>
      <AccountMenu account={account} />
    </Suspense>
  );
}

interface FaceProps {
  name: string;
  ref?: Ref<HTMLButtonElement>;
  onClick?: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
}

export function AccountFace({ name, ...rest }: FaceProps) {
  const sentences = useSentences();
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...rest}
      className={css["face"]}
      aria-label={`${sentences.account}, ${name}`}
      data-tip={name}
    >
      <Avatar name={name} />
    </button>
  );
}
