/**
 * What webextension-polyfill resolves to in every browser that the manifest admits: the API is native there, and
 * the polyfill steps aside (https://github.com/mozilla/webextension-polyfill#basic-setup). The build puts this in
 * its place, which spares each cold start of the background its 10 kB.
 */
export default globalThis.browser;
