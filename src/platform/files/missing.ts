/** Whether a call of the file system failed because there is no such file or folder. */
export const isMissing = (fault: unknown): boolean =>
  (fault as { code?: string } | null)?.code === "ENOENT";
