/** Scripts that pass on what the courtesy coach says, each in another way: a record that finds none of them finds nothing. */
export const plantedTells: readonly [name: string, script: () => void, finding: RegExp][] = [
  [
    "a beacon with the advice",
    () => {
      new MutationObserver(() => {
        const panel = document.querySelector("[aria-label='What the courtesy coach thinks']");
        if (panel) navigator.sendBeacon("/api/v1/collect", panel.textContent ?? "");
      }).observe(document, { childList: true, subtree: true });
    },
    /^POST \/api\/v1\/collect .*may read as blame/,
  ],
  [
    "a count in an address",
    () => {
      new MutationObserver(() => {
        const panel = document.querySelector("[aria-label='What the courtesy coach thinks']");
        if (panel) new Image().src = "/api/v1/health?shown=1";
      }).observe(document, { childList: true, subtree: true });
    },
    /^GET \/api\/v1\/health\?shown=1/,
  ],
  [
    "a score beside the words of a draft",
    () => {
      new MutationObserver(() => {
        const panel = document.querySelector("[aria-label='What the courtesy coach thinks']");
        if (!panel) return;
        const body = JSON.stringify({ body: { text: "Please", at: 1, tone: 0.2 } });
        const headers = { "content-type": "application/json" };
        void fetch("/api/v1/drafts/reply", { method: "PUT", headers, body });
      }).observe(document, { childList: true, subtree: true });
    },
    /^PUT \/api\/v1\/drafts\/reply .*"tone":0\.2/,
  ],
  [
    "a score in a header of a call that is made anyway",
    () => {
      const plain = window.fetch;
      window.fetch = (to, given) => {
        const headers = new Headers(given?.headers);
        const panel = document.querySelector("[aria-label='What the courtesy coach thinks']");
        if (panel) headers.set("x-tone", "0.2");
        return plain(to, given ? { ...given, headers } : { headers });
      };
      new MutationObserver(() => {
        if (document.querySelector("[aria-label='What the courtesy coach thinks']"))
          void window.fetch("/api/v1/me");
      }).observe(document, { childList: true, subtree: true });
    },
    / x-tone$/,
  ],
  [
    "words kept in the page's own database",
    () => {
      new MutationObserver(() => {
        const panel = document.querySelector("[aria-label='What the courtesy coach thinks']");
        if (!panel) return;
        const asked = indexedDB.open("seen", 1);
        asked.addEventListener("upgradeneeded", () =>
          asked.result.createObjectStore("advice", { autoIncrement: true }),
        );
        asked.addEventListener("success", () => {
          const writing = asked.result.transaction("advice", "readwrite");
          writing.objectStore("advice").add(panel.textContent);
          writing.addEventListener("complete", () => asked.result.close());
        });
      }).observe(document, { childList: true, subtree: true });
    },
    /^indexedDB seen\.advice = .*may read as blame/,
  ],
  [
    "words kept for the session",
    () => {
      new MutationObserver(() => {
        const panel = document.querySelector("[aria-label='What the courtesy coach thinks']");
        if (panel) sessionStorage.setItem("last", panel.textContent ?? "");
      }).observe(document, { childList: true, subtree: true });
    },
    /^sessionStorage last = .*may read as blame/,
  ],
];
