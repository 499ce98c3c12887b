// Native in both browsers since Chrome 144 and Firefox 139, but not in Node 20.
import 'temporal-polyfill/global';
