/**
 * Runs before the background, in a copy of the extension (`faultyCopy`). It reads from `storage.session` which calls of
 * the browser's API fail, and counts the calls there.
 */
const { action, notifications, storage, windows } = globalThis.browser;
const { session } = storage;
/** The time between two checks whether a waiting call may continue, in ms. */
const POLL_MS = 100;

/** @param {string} name */
async function faultOf(name) {
  const { faults } = await session.get('faults');
  return /** @type {Record<string, string> | undefined} */ (faults)?.[name];
}

/** @param {string} name */
async function count(name) {
  const key = `calls:${name}`;
  const { [key]: number } = await session.get(key);
  await session.set({ [key]: Number(number ?? 0) + 1 });
}

/**
 * Replaces a method of an API by one that counts its calls and fails as configured.
 * @param {object} api
 * @param {string} namespace
 * @param {string} method
 */
function injectFaults(api, namespace, method) {
  const name = `${namespace}.${method}`;
  const methods = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (api);
  const original = methods[method]?.bind(api);
  if (!original) throw new Error(`There is no ${name}`);
  methods[method] = async (...args) => {
    await count(name);
    const fault = await faultOf(name);
    if (fault === 'rejects') throw new Error(`${name} was made to fail`);
    while ((await faultOf(name)) === 'waits') await new Promise((done) => setTimeout(done, POLL_MS));
    const answer = original(...args);
    return fault === 'is never answered' ? await new Promise(() => {}) : await answer;
  };
}

injectFaults(windows, 'windows', 'create');
injectFaults(notifications, 'notifications', 'create');
injectFaults(action, 'action', 'setIcon');
injectFaults(action, 'action', 'setBadgeText');
