/**
 * Runs before the background, in a copy of the extension (`faultyCopy`): calls of the browser go wrong as
 * `storage.session` says, and are counted there.
 */
const { action, notifications, storage, windows } = globalThis.browser;
const { session } = storage;
/** How often a call that waits asks whether it still has to. */
const PERIOD_MS = 100;

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
 * @param {object} api
 * @param {string} space
 * @param {string} method
 */
function spoil(api, space, method) {
  const name = `${space}.${method}`;
  const methods = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (api);
  const work = methods[method]?.bind(api);
  if (!work) throw new Error(`There is no ${name}`);
  methods[method] = async (...args) => {
    await count(name);
    const fault = await faultOf(name);
    if (fault === 'rejects') throw new Error(`${name} was made to fail`);
    while ((await faultOf(name)) === 'waits') await new Promise((done) => setTimeout(done, PERIOD_MS));
    const answer = work(...args);
    return fault === 'is never answered' ? await new Promise(() => {}) : await answer;
  };
}

spoil(windows, 'windows', 'create');
spoil(notifications, 'notifications', 'create');
spoil(action, 'action', 'setIcon');
spoil(action, 'action', 'setBadgeText');
