// What was visited can be read without a network: the site's service worker keeps it (tools/site/offline_worker.js).

// On one's own machine the next site at the same port would meet the worker, which nobody needs there.
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Has the worker keep this page with all that it loaded. @param {string} root of the site */
async function keepThisPage(root) {
  await navigator.serviceWorker.register(new URL("offline_worker.js", root), { scope: root });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage([location.href.replace(/#.*/, ""), ...loaded]);
}

/** @param {string} root */
export function keepVisited(root) {
  if (self.origin === "null" || LOCAL.test(location.hostname) || !navigator.serviceWorker) return;
  // After all that the page itself needs. Where a browser does not allow it, the site is as it was without.
  addEventListener("load", () => keepThisPage(root).catch(() => {}));
}
