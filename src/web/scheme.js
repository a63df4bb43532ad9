// Runs before the first paint: sets the colour scheme the reader chose, or the one the system asks for.
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
})();
