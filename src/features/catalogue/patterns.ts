/** Named patterns for texts and types for files. Each pattern reads its text once, from left to right, without going back. */
import type { FileType, textPatterns } from "./contract.ts";

type TextPattern = (typeof textPatterns)[number];

const patterns: Readonly<Record<TextPattern, (text: string) => boolean>> = {
  email: (text) =>
    /^[^\s@]{1,64}@[^\s@.][^\s@]{1,253}$/.test(text) && text.lastIndexOf(".") > text.indexOf("@"),
  phone: (text) => /^\+?[\d\s()/.-]{5,30}$/.test(text) && /\d/.test(text),
  "web-address": (text) => /^https?:\/\/[^\s/]+\S*$/.test(text),
  digits: (text) => /^\d+$/.test(text),
  "letters-and-digits": (text) => /^[\p{L}\d]+$/u.test(text),
};

export const patternWords: Readonly<Record<TextPattern, string>> = {
  email: "Write an e-mail address, such as anna@example.org.",
  phone: "Write a telephone number, such as +44 20 7946 0000.",
  "web-address": "Write a web address, such as https://example.org.",
  digits: "Write digits alone.",
  "letters-and-digits": "Write letters and digits alone.",
};

export function matchesPattern(pattern: TextPattern, text: string): boolean {
  return patterns[pattern](text);
}

/** Endings of file names by type; the browser's file chooser is given the same list. */
export const fileEndings: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ["pdf"],
  image: ["png", "jpg", "jpeg", "gif", "webp", "heic"],
  document: ["doc", "docx", "odt", "rtf", "txt", "md"],
  sheet: ["xls", "xlsx", "ods", "csv"],
  archive: ["zip", "gz", "7z"],
};

export function fileTypeOf(fileName: string): FileType | undefined {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  const types = Object.keys(fileEndings) as FileType[];
  return types.find((type) => fileEndings[type].includes(ending));
}
