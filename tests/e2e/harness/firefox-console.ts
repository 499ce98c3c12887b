/**
 * BiDi does not report the console of extension pages. This script, run in every process of Firefox, turns what is
 * said to the console there into an entry of the error console, which the main process collects.
 */
const FORWARD_CONSOLE = `
  const system = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
  const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  calls.addLogEventListener((event) => {
    const { level, filename, lineNumber, arguments: said } = event.wrappedJSObject ?? event;
    const entry = Cc['@mozilla.org/scripterror;1'].createInstance(Ci.nsIScriptError);
    const text = 'console.' + level + ': ' + Array.from(said, String).join(' ');
    entry.init(text, filename, lineNumber, 0, Ci.nsIScriptError.errorFlag, 'flexor');
    Services.console.logMessage(entry);
  }, system);
`;

/** Run in Firefox's first window: keeps the entries of the error console, which itself forgets all but 250. */
export const COLLECT_CONSOLE = `
  globalThis.flexorConsole = [];
  const listener = {
    QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
    observe(entry) {
      if (!(entry instanceof Ci.nsIScriptError) || entry.flags & entry.warningFlag) return;
      flexorConsole.push([entry.sourceName, entry.lineNumber, entry.errorMessage]);
    },
  };
  // After a restart, the extension may have spoken before anybody listened.
  Services.console.getMessageArray().forEach(listener.observe);
  Services.console.registerListener(listener);
  Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(${JSON.stringify(FORWARD_CONSOLE)}), true);
`;
