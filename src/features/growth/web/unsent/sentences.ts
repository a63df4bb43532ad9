/** Words beside what is typed and not kept. */
export const sentences = {
  brought: "What you had begun is here again.",
  survives:
    "What you have not kept yet survives a reload on this device, sealed. It is sent nowhere.",
  keptBut: "Kept as it was. What you have typed since is still here, and not kept yet.",
  overtaken:
    "This was changed in another window after you had begun. What you write here is not kept yet. Look at what stands there now, and then put yours in its place, or leave it.",
  asItIs: "As it stands now",
  takeMine: "Put mine in its place",
  gone: "This page was deleted in another window. What you write is still here; if you keep it, it becomes a page of its own.",
} as const;
