import {
  createContext,
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import css from "./Dialog.module.css";
import { classNames } from "./class-names.ts";
import { CloseIcon } from "./icons.ts";
import { IconButton } from "./IconButton.tsx";
import { useSentences } from "./words.ts";
import { LayerContext, openedLayer } from "./shortcuts.ts";

/** Where menus and lists of an open dialog are drawn: inside it, since all else is inert. */
export const OverlayHomeContext = createContext<HTMLElement | null>(null);

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Hidden titles are still read by screen readers. */
  hideTitle?: boolean | undefined;
  /** The acts, in the order of reading; the main one last. */
  actions?: ReactNode;
  width?: "narrow" | "usual" | "wide" | undefined;
  /** 'drawer' comes from the side, for looking at something beside the list. */
  form?: "dialog" | "drawer" | "palette" | undefined;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus in, gives it back, and Escape closes it. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  onClose,
  title,
  hideTitle = false,
  actions,
  width = "usual",
  form = "dialog",
  children,
}: DialogProps) {
  const sentences = useSentences();
  const element = useRef<HTMLDialogElement>(null);
  const [home, setHome] = useState<HTMLElement | null>(null);
  const layer = use(LayerContext) + 1;
  const titleId = useId();
  useModal(element, layer, onClose);
  useEffect(() => setHome(element.current), []);
  return (
    <dialog
      ref={element}
      tabIndex={-1}
      className={classNames(css["dialog"], css[form], css[width])}
      aria-labelledby={titleId}
    >
      <LayerContext value={layer}>
        <OverlayHomeContext value={home}>
          <div className={css["sheet"]}>
            <header className={classNames(css["head"], hideTitle && "unseen")}>
              <h2 id={titleId}>{title}</h2>
              {!hideTitle && (
                <IconButton
                  icon={CloseIcon}
                  label={sentences.close}
                  lang={sentences.lang}
                  onClick={onClose}
                />
              )}
            </header>
            <div data-body="" className={css["body"]}>
              {children}
            </div>
            {actions && <footer className={css["actions"]}>{actions}</footer>}
          </div>
        </OverlayHomeContext>
      </LayerContext>
    </dialog>
  );
}

/** Where the focus begins: where the caller says, else in the body (not on the button that closes), else on the dialog itself. */
function firstStop(dialog: HTMLDialogElement): HTMLElement {
  const stops = "input, textarea, select, button, a[href]";
  return (
    dialog.querySelector<HTMLElement>("[data-autofocus]") ??
    dialog.querySelector<HTMLElement>(`[data-body] :is(${stops})`) ??
    dialog.querySelector<HTMLElement>("footer button:last-child") ??
    dialog
  );
}

function useModal(
  element: RefObject<HTMLDialogElement | null>,
  layer: number,
  onClose: () => void,
): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    const focusedBefore = document.activeElement;
    const stop = new AbortController();
    const leave = (event: Event): void => {
      if (event.target !== dialog) return;
      event.preventDefault();
      latest.current();
    };
    // Escape, and a press beside the sheet.
    dialog.addEventListener("cancel", leave, { signal: stop.signal });
    dialog.addEventListener("mousedown", leave, { signal: stop.signal });
    if (!dialog.open) dialog.showModal();
    firstStop(dialog).focus();
    const closed = openedLayer(layer);
    return () => {
      stop.abort();
      closed();
      dialog.close();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus();
    };
  }, [element, layer]);
}

/** A dialog at the side of the page; the whole page on a phone. */
export function Drawer(props: Omit<DialogProps, "form">) {
  return <Dialog {...props} form="drawer" />;
}
