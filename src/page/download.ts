/** Offers a file to the person as a download. This needs no permission. */

/** How long the browser has to start the download before the object URL is revoked. */
const KEEP_MS = 60_000;

/** Downloads a file under this name, or lets the browser ask for the place, as the person has set it. */
export function offerDownload(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
