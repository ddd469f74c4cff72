// What was visited can be read without a network: the site's service worker keeps it (tools/site/offline_worker.js).

// On one's own machine the next site at the same port would meet the worker, which nobody needs there.
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Has the worker keep this page with all that it loaded. @param {string} root of the site */
async function keepThisPage(root) {
  const { serviceWorker } = navigator;
  const tell = () => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    serviceWorker.controller?.postMessage([location.href.replace(/#.*/, ""), ...loaded]);
  };
  serviceWorker.addEventListener("controllerchange", tell); // the first worker, or that of a new version, which has kept nothing
  await serviceWorker.register(new URL("offline_worker.js", root), { scope: root });
  tell();
}

/** @param {string} root */
export function keepVisited(root) {
  if (self.origin === "null" || LOCAL.test(location.hostname) || !navigator.serviceWorker) return;
  // After all that the page itself needs. Where a browser does not allow it, the site is as it was without.
  addEventListener("load", () => keepThisPage(root).catch(() => {}));
}
