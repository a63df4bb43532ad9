/** New entries on their way: sealed once, so that one of which the answer was lost and that is sent again is kept once. */
import { useRef } from "react";
import { newKey } from "#web/data/client.ts";
import { keepUnlocked, type Unlocked } from "#web/own-keys.ts";
import { acting, api, orTooLong } from "./data.ts";
import { sealEntry } from "./sealed/sealing.ts";
import type { Written } from "./sealed/words.ts";

/** An entry as it is sent: the same letters each time, so that one of which the answer was lost is kept once. */
export interface Piece {
  readonly id: string;
  readonly keyId: string;
  readonly sealed: string;
}

export async function sealPiece(own: Unlocked, written: Written): Promise<Piece> {
  keepUnlocked();
  const id = newKey();
  const sealed = await sealEntry(own.publicKey, written, { id, version: 1 }).catch(orTooLong);
  return { id, keyId: own.keyId, sealed };
}

/** The screen reads again when all of them are sent. */
export const sendPiece = (piece: Piece, resolution: "begins" | null = null): Promise<null> =>
  api("POST /me/growth/entries", { body: { ...piece, resolution } });

export type AddEntry = (written: Written, resolution?: "begins" | null) => Promise<true>;

/** Adds what a form holds. The same words tried again are the same piece: one of which the answer was lost on the way is kept once. */
export function useAddEntry(own: Unlocked): AddEntry {
  const last = useRef<{ readonly words: string; readonly piece: Piece } | null>(null);
  return async (written, resolution = null) => {
    const words = JSON.stringify([own.keyId, written]);
    if (last.current?.words !== words)
      last.current = { words, piece: await sealPiece(own, written) };
    await acting(sendPiece(last.current.piece, resolution));
    last.current = null;
    return true;
  };
}
