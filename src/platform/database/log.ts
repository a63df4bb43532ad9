/** What the database parts need of a logger; pino fits. */
export interface Log {
  info(about: object | string, sentence?: string): void;
  warn(about: object | string, sentence?: string): void;
  error(about: object | string, sentence?: string): void;
}
