import type { RequestDetail } from "../../data/api.ts";

/** What each dialog of an act is given. */
export interface ActDialogGiven {
  request: RequestDetail;
  onClose: () => void;
}
