/** What a server gives at this address. Raises an Error that says what it answered instead. @param {string} url @param {RequestInit} [options] */
export async function got(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response;
}
