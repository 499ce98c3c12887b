/** What the build puts round every `import()` of a page: a script that is read later brings its styles with it. */

/** `styles` are addresses as `importer`, the script that asks, would write them. Throws what the script throws. */
export async function readLater<T>(
  script: () => Promise<T>,
  styles: readonly string[] = [],
  importer: string,
): Promise<T> {
  await Promise.all(styles.map((style) => readStyle(new URL(style, importer).href)));
  return script();
}

/** A view without its style is better than none: nothing is thrown. */
function readStyle(href: string): Promise<unknown> | undefined {
  if (document.querySelector(`link[href="${href}"]`)) return undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((done) => {
    link.onload = done;
    link.onerror = done;
  });
}
