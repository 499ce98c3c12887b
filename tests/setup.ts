// Native in both browsers since Chrome 144 and Firefox 139, but not in Node 20.
import 'temporal-polyfill/global';
import fc from 'fast-check';

// A method in both browsers, but still a property in Node 20.
const locales: { weekInfo?: unknown; getWeekInfo?: (this: { readonly weekInfo?: unknown }) => unknown } =
  Intl.Locale.prototype;
locales.getWeekInfo ??= function () {
  return this.weekInfo;
};

// In both browsers, and in Node from 21 on.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { language: 'en-US' } });

// The same random days on every run: a failure is then a change's, not chance's. FC_SEED explores others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) });
