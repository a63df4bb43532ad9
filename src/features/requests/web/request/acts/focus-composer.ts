/** The composer stands further down, under what happened; 'r' leads there too. */
export const focusComposer = (): void =>
  document.querySelector<HTMLElement>("[data-composer] textarea")?.focus();
