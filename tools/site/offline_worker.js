// Keeps what was visited, to be read without a network; where there is one, everything comes from it, so that nothing is old.
// It sees this site alone: a browser gives it what lies below its own address.
const SITE = `five-critics ${self.registration.scope} `; // its caches; other sites of the same host have theirs
const CACHE = SITE + "VERSION";

async function renew() {
  const old = (await caches.keys()).filter((name) => name.startsWith(SITE) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Addresses that a page loaded before this worker was there. */
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  for (const address of addresses)
    if (address.startsWith(self.registration.scope) && !(await cache.match(address))) await cache.add(address).catch(() => {});
}

async function answer(event) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected) event.waitUntil(cache.put(event.request, response.clone()));
    return response;
  } catch (error) {
    const kept = await cache.match(event.request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(renew()));
self.addEventListener("message", (event) => event.waitUntil(keep(event.data)));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope)) event.respondWith(answer(event));
});
