/** Handing a file to the person: needs no permission. */

/** How long the browser has to begin with the file before its text is let go. */
const KEEP_MS = 60_000;

/** Lets the browser keep a file under this name, or ask where, as the person has set it. */
export function offerDownload(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
