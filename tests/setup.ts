// Native in both browsers since Chrome 144 and Firefox 139, but not in Node 20.
import 'temporal-polyfill/global';

// A method in both browsers, but still a property in Node 20.
const locales: { weekInfo?: unknown; getWeekInfo?: (this: { readonly weekInfo?: unknown }) => unknown } =
  Intl.Locale.prototype;
locales.getWeekInfo ??= function () {
  return this.weekInfo;
};

// In both browsers, and in Node from 21 on.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { language: 'en-US' } });
