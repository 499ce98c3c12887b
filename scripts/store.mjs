/** Judges what addons.mozilla.org's linter says. */

/** @typedef {{ code: string, file?: string, line?: number, message: string }} Finding */

/**
 * The one warning that stays, in each page's script: Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which we
 * never use, and the store wants libraries unmodified.
 * @param {Finding} finding
 */
function isPreacts({ code, file }) {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && /^assets\/.+\.js$/.test(file ?? '');
}

/**
 * Passes with no errors, no notices, and at most the one known warning in a file.
 * @param {string} output what `web-ext lint --output json` has written
 * @returns {{ ok: boolean, output?: string }}
 */
export function readReport(output) {
  /** @type {{ errors: Finding[], notices: Finding[], warnings: Finding[] }} */
  let report;
  try {
    report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return { ok: false, output: `web-ext lint could not be understood:\n${output}` };
  }
  const preacts = report.warnings.filter(isPreacts);
  const known = preacts.filter(({ file }, index) => preacts.findIndex((one) => one.file === file) === index);
  const findings = [...report.errors, ...report.notices, ...report.warnings].filter(
    (finding) => !known.includes(finding),
  );
  const lines = findings.map(
    ({ code, file, line, message }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  return { ok: findings.length === 0, output: lines.join('\n') };
}
