// Runs before the first paint: sets the colour scheme the reader chose, or the one the system asks for, and begins what would otherwise wait
// for the script: who is here, and the parts of the screen that is asked for.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("goodturn-scheme");
  } catch {
    // Storage is closed to us (a private window): the system's wish holds.
  }
  var asked = new URLSearchParams(location.search).get("theme");
  if (location.pathname.indexOf("/gallery") === 0 && asked) chosen = asked;
  var dark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  if (location.pathname.indexOf("/gallery") === 0) return;

  // session.ts takes this answer, and says what is wrong with it.
  window.goodturnMe = fetch("/api/v1/me", {
    credentials: "same-origin",
    headers: { accept: "application/json" },
  });
  window.goodturnMe.catch(function () {});
  var listed = document.querySelector('meta[name="goodturn-screens"]');
  var told = listed ? JSON.parse(listed.getAttribute("content")) : { files: [], screens: {} };
  (told.screens[location.pathname] || []).forEach(function (at) {
    var file = told.files[at];
    var link = document.createElement("link");
    link.rel = file.endsWith(".css") ? "preload" : "modulepreload";
    if (link.rel === "preload") link.as = "style";
    link.crossOrigin = "";
    link.href = "/" + file;
    document.head.appendChild(link);
  });
})();
