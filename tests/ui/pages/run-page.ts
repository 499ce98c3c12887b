/** Runs the script of a page, as a browser does when the page opens. */

let runs = 0;

/**
 * Runs the script again. The modules that it imports are evaluated only once in a test file, because evaluating hundreds
 * of them took most of the time of these tests. A page that is loaded again needs `vi.resetModules()` first.
 */
export async function runPage(name: 'break' | 'options' | 'popup' | 'welcome'): Promise<void> {
  runs += 1;
  // With another query it is another module.
  await import(/* @vite-ignore */ `../../../src/${name}.tsx?run=${runs}`);
}
