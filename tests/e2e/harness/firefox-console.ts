/**
 * BiDi does not report the console of extension pages. This script runs in every process of Firefox. It copies each
 * console message into the error console, which the main process collects.
 */
const FORWARD_CONSOLE = `
  const system = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
  const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  calls.addLogEventListener((event) => {
    const { level, filename, lineNumber, arguments: values } = event.wrappedJSObject ?? event;
    const entry = Cc['@mozilla.org/scripterror;1'].createInstance(Ci.nsIScriptError);
    const text = 'console.' + level + ': ' + Array.from(values, String).join(' ');
    entry.init(text, filename, lineNumber, 0, Ci.nsIScriptError.errorFlag, 'flexor');
    Services.console.logMessage(entry);
  }, system);
`;

/** Runs in Firefox's first window, and keeps all entries of the error console, which itself keeps only the last 250. */
export const COLLECT_CONSOLE = `
  globalThis.flexorConsole = [];
  const listener = {
    QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
    observe(entry) {
      if (!(entry instanceof Ci.nsIScriptError) || entry.flags & entry.warningFlag) return;
      flexorConsole.push([entry.sourceName, entry.lineNumber, entry.errorMessage]);
    },
  };
  // After a restart, the extension may have written messages before this listener was there.
  Services.console.getMessageArray().forEach(listener.observe);
  Services.console.registerListener(listener);
  Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(${JSON.stringify(FORWARD_CONSOLE)}), true);
`;
